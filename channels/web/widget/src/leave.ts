/** Out of here at once, on a phone or in a room that others share. */

/** The page gives way to a neutral one, and does not stay in the history; the frame's page goes too. */
export function leavePage(address: string | null): void {
  document.documentElement.style.display = "none";
  const target = /^https?:/i.test(address ?? "") ? (address as string) : "about:blank";
  try {
    (window.top ?? window).location.replace(target);
  } catch {
    location.replace(target);
  }
}

/** Two presses of Escape within a second. */
export class EscapeTwice {
  private last = -Infinity;

  constructor(private readonly now: () => number = Date.now) {}

  pressed(): boolean {
    const before = this.last;
    this.last = this.now();
    return this.last - before < 1000;
  }
}
