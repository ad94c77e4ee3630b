/** A site's own colours, kept readable: WCAG 2.2's contrast ratio decides, whatever the site asks for. */

export type Colour = readonly [number, number, number];

/** WCAG 2.2, 1.4.3 */
const READABLE = 4.5;

/** "#0b4f7d"; null for anything else, so that nothing but a colour reaches a stylesheet. */
export function parseColour(text: string | null): Colour | null {
  const digits = /^#([\da-f]{6})$/i.exec(text ?? "")?.[1];
  return digits ? [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour : null;
}

/** Relative luminance, 0 to 1 */
export function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6,
  ) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever reads better on it: one of the two has at least 4.58. */
export function inkOn(colour: Colour): string {
  return luminance(colour) > 0.179 ? "#000" : "#fff";
}

export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself if it can be read on every one of `grounds`, else the nearest shade towards `ink` that can. */
export function readableOn(colour: Colour, grounds: readonly Colour[], ink: Colour): Colour {
  let shade = colour;
  for (let step = 1; step <= 20 && grounds.some((ground) => contrast(shade, ground) < READABLE); step += 1) {
    shade = colour.map((part, at) => Math.round(part + ((ink[at] as number) - part) * (step / 20))) as unknown as Colour;
  }
  return shade;
}

export function hex(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
