/** The site's colours as the stylesheet's variables, for light and for dark. */
import { type Colour, hex, inkOn, parseColour, readableOn } from "./colour";

/** The grounds of styles.css that coloured text stands on. */
const LIGHT: readonly Colour[] = [[255, 255, 255], [242, 245, 247]];
const DARK: readonly Colour[] = [[23, 32, 42], [15, 22, 29]];

export function themeRules(color: string | null, headColor: string | null): string {
  const accent = parseColour(color);
  const head = parseColour(headColor) ?? accent;
  return (
    (accent ? `${accentRule(accent, LIGHT, [0, 0, 0])}@media (prefers-color-scheme:dark){${accentRule(accent, DARK, [255, 255, 255])}}` : "") +
    (head ? `.panel{--head:${hex(head)};--on-head:${inkOn(head)}}` : "")
  );
}

function accentRule(colour: Colour, grounds: readonly Colour[], ink: Colour): string {
  const shade = readableOn(colour, grounds, ink);
  return `.panel,.corner{--accent:${hex(shade)};--on-accent:${inkOn(shade)}}`;
}
