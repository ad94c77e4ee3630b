/** The stylesheet, adopted and not inlined, so that `style-src 'self'` holds. */
import content from "./content/content.css";
import base from "./styles.css";

const css = base + content;

export interface Styles {
  /** Fit the full-screen panel to what the keyboard leaves of the screen; null when nothing covers it. */
  fit(visible: { top: number; height: number } | null): void;
}

export function adoptStyles(root: ShadowRoot): Styles {
  if (!("adoptedStyleSheets" in root) || !("replaceSync" in CSSStyleSheet.prototype)) {
    // Safari before 16.4: a style element, which a page with a strict policy needs `unsafe-inline` for.
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
    return { fit: () => undefined };
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const fitting = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, fitting];
  return {
    fit(visible) {
      fitting.replaceSync(
        visible
          ? `@media (max-width:30em){.panel{top:${visible.top}px;bottom:auto;height:${visible.height}px}}`
          : "",
      );
    },
  };
}
