/**
 * How the closed chat looks, as inline declarations set by script: a strict policy of the page allows these.
 *
 * In the corner on the `side` "left" or "right", and in the site's colour ("#0b4f7d"; ours for
 * anything else), with black or white on it, whichever reads better. The sum stands for WCAG's relative luminance; a
 * test shows that the contrast is 4.5 at least for every colour.
 */
export function buttonStyle(side: string, colour: string): string {
  const ground = /^#[\da-f]{6}$/i.test(colour) ? colour : "#0b4f7d";
  const part = (at: number) => parseInt(ground.slice(at, at + 2), 16) ** 2.2;
  const ink = 3 * part(1) + 10 * part(3) + part(5) > 5e5 ? "#000" : "#fff";
  return `position:fixed;z-index:999999999;bottom:16px;${side}:16px;padding:16px;font:1em system-ui;border:2px solid;border-radius:28px;cursor:pointer;background:${ground};color:${ink}`;
}
