/**
 * `<wegweiser-chat>` until somebody opens it: one button, in 1 KB; nothing else is loaded, nothing stored.
 *
 * What the element is once it is open stands in `app.ts`, which comes by the first click. A page that sets `open`,
 * a tab in which the chat was open, and a private link (`#continue=...`) load it at once. Every byte counts here: this
 * is the one file that every visitor of a site pays for.
 */
import type { App, mount } from "./app";
import { LABELS } from "./labels";
import { buttonStyle } from "./launcher";
import type { Language } from "./languages";
import { OPEN_KEY } from "./shared";

/** Content hash of the application, set by the build: its address changes when it does. */
declare const APP_VERSION: string;

const { src } = document.currentScript as HTMLScriptElement;
/** A browser may remember that an address failed: another attempt is another address. */
let attempts = 0;

/** As `firstLanguage` decides it, in fewer bytes. (`exec` sees an array as its parts with commas between.) */
function labelLanguage(page: string): Language {
  const own = navigator.languages as unknown as string;
  return (/\b(ar|fa|ti)\b/.exec(own) || /\b(ar|fa|ti|en|de)\b/.exec(`${page},${own},en`))![0] as Language;
}

class WegweiserChat extends HTMLElement {
  static get observedAttributes() {
    return ["open"];
  }
  private app: App | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return this.app?.start();
    const button = document.createElement("button");
    button.dataset.testid = "launcher";
    button.style.cssText = buttonStyle(this.getAttribute("position") || "right", this.getAttribute("color")!);
    button.lang = labelLanguage(this.getAttribute("language") || document.documentElement.lang);
    button.textContent = LABELS[button.lang as Language];
    button.onclick = () => this.load(true);
    this.attachShadow({ mode: "open" }).append(button);
    try {
      const kept = sessionStorage[OPEN_KEY];
      if (kept) this.toggleAttribute("open", kept == "yes");
    } catch {} // Blocked: then the page decides.
    if (/^#con/.test(location.hash)) this.toggleAttribute("open", true);
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    this.app?.stop();
  }

  attributeChangedCallback(): void {
    if (this.app) this.app.update();
    else if (this.hasAttribute("open")) this.load();
  }

  private async load(pressed?: boolean): Promise<void> {
    const button = this.shadowRoot?.firstChild as HTMLElement | undefined;
    if (!button || button.ariaBusy) return;
    button.ariaBusy = "true";
    try {
      const address = src.replace("widget.js", `widget/${APP_VERSION}/app.js?${attempts++}`);
      this.app = ((await import(address)) as { mount: typeof mount }).mount(this, pressed);
    } catch {
      button.ariaBusy = null;
      button.textContent += " ↻";
      this.removeAttribute("open");
    }
  }
}

if (!customElements.get("wegweiser-chat")) customElements.define("wegweiser-chat", WegweiserChat);
