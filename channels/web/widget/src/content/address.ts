/** Which addresses a message may open. Whoever wrote it: never a script, never a page made of data. */

const OPENED = /^(https?|tel|mailto):$/;

/** The address made whole, `base` being the gateway's; null when it is of a kind we do not open. */
export function safeAddress(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    // "https://bank.example@elsewhere.example" reads like a place it does not lead to.
    return OPENED.test(address.protocol) && !address.username && !address.password ? address.href : null;
  } catch {
    return null;
  }
}

/** Without the marks that turn the order of letters around; isolates and direction marks stay. */
export function inOrder(text: string): string {
  return text.replace(/[\u202a-\u202e]/g, "");
}
