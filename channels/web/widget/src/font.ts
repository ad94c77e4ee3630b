/** The Ethiopic letters, for devices that have none: asked for only where the device shows empty boxes instead. */

declare const FONT_VERSION: string;

/** Letters of different widths in every font that has them; the box for a missing letter is always the same. */
const LETTERS = ["ሀ", "ጨ", "።", "ሺ"];

export function lacksEthiopic(measure = canvasWidth): boolean {
  return new Set(LETTERS.map(measure)).size === 1;
}

/**
 * A rule that brings the letters into the panel; empty where they are not needed or cannot be had. (Chromium keeps
 * bold boxes it has drawn until their own style changes: hence the second rule.)
 *
 * By fetch, so that the page's policy needs no `font-src`.
 */
export async function loadEthiopic(): Promise<string> {
  if (!lacksEthiopic()) return "";
  try {
    const answer = await fetch(new URL(`../${FONT_VERSION}/ethiopic.woff2`, import.meta.url).href, { credentials: "omit" });
    if (!answer.ok) return "";
    const face = new FontFace("Wegweiser Ethiopic", await answer.arrayBuffer(), { weight: "100 900" });
    document.fonts.add(await face.load());
    return '.panel{--letters:"Wegweiser Ethiopic"}.panel strong{font-weight:600}';
  } catch {
    return ""; // No network now: the next page asks again.
  }
}

function canvasWidth(letter: string): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return letter.charCodeAt(0); // It cannot be told: then nothing is loaded.
  context.font = "72px system-ui,sans-serif";
  return context.measureText(letter).width;
}
