/** Stylesheets that are adopted and not inlined, so that `style-src 'self'` of the page holds. */

/** Adds a sheet to the root; the function it returns replaces its text. */
export function adopt(root: ShadowRoot): (text: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return (text) => sheet.replaceSync(text);
  } catch {
    // Safari before 16.4: a style element, which a page with a strict policy needs `unsafe-inline` for.
    const style = root.appendChild(document.createElement("style"));
    return (text) => {
      style.textContent = text;
    };
  }
}
