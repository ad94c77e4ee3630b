/**
 * `<wegweiser-chat>`: the chat as one element.
 *
 * Attributes: `open` (present while the panel is open), `server` (the gateway's address when it is not where
 * the script comes from), `language` (to begin with, when the browser asks for none of ours).
 */
import { h, render } from "preact";
import { Conversation } from "./conversation";
import { firstLanguage } from "./languages";
import { browserStore } from "./storage";
import { adoptStyles } from "./styles";
import { App } from "./view/app";

const OPEN_KEY = "wegweiser.open";
/** A keyboard takes at least this much (px) of the screen; less is a browser's own bar. */
const KEYBOARD = 120;

export function defineElement(scriptOrigin: string): void {
  const lasting = browserStore(() => localStorage);
  const passing = browserStore(() => sessionStorage);

  class WegweiserChat extends HTMLElement {
    static readonly observedAttributes = ["open"];
    private root: ShadowRoot | null = null;
    private conversation: Conversation | null = null;
    private release = new AbortController();
    private fit: () => void = () => undefined;

    connectedCallback(): void {
      if (!this.root) {
        this.root = this.attachShadow({ mode: "open" });
        const styles = adoptStyles(this.root);
        this.fit = () => styles.fit(coveredViewport());
      }
      const remembered = passing.get(OPEN_KEY);
      if (remembered) this.toggleAttribute("open", remembered === "yes");
      const page = this.getAttribute("language") ?? document.documentElement.lang;
      const server = (this.getAttribute("server") ?? scriptOrigin).replace(/\/+$/, "");
      this.conversation = new Conversation(
        server,
        { lasting, passing },
        firstLanguage(navigator.languages ?? [], page),
      );
      const link = takeLink();
      if (link) {
        this.toggleAttribute("open", true);
        void this.conversation.join(link);
      }
      this.listen();
      this.update();
    }

    disconnectedCallback(): void {
      this.release.abort();
      this.conversation?.stop();
      this.conversation = null;
      if (this.root) render(null, this.root);
    }

    attributeChangedCallback(): void {
      if (this.conversation) this.update();
    }

    private update(): void {
      if (!this.root || !this.conversation) return;
      const open = this.hasAttribute("open");
      if (open) this.conversation.start();
      const onToggle = (next: boolean) => {
        passing.set(OPEN_KEY, next ? "yes" : "no");
        this.toggleAttribute("open", next);
      };
      render(h(App, { conversation: this.conversation, open, onToggle }), this.root);
    }

    private listen(): void {
      this.release = new AbortController();
      const { signal } = this.release;
      let hiddenAt = 0;
      addEventListener("online", () => this.conversation?.refresh(), { signal });
      addEventListener("offline", () => this.conversation?.refresh(), { signal });
      document.addEventListener(
        "visibilitychange",
        () => {
          if (document.hidden) hiddenAt = Date.now();
          else if (Date.now() - hiddenAt > 20_000 && this.hasAttribute("open")) this.conversation?.refresh();
        },
        { signal },
      );
      window.visualViewport?.addEventListener("resize", this.fit, { signal });
      window.visualViewport?.addEventListener("scroll", this.fit, { signal });
    }
  }

  if (!customElements.get("wegweiser-chat")) customElements.define("wegweiser-chat", WegweiserChat);
}

/** The code of a private link (`#continue=...`), once: it leaves the address bar and the history. */
function takeLink(): string | null {
  const code = /^#continue=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (code) history.replaceState(null, "", location.pathname + location.search);
  return code;
}

/** The part of the screen that an on-screen keyboard leaves; null without one, or while zoomed in. */
function coveredViewport(): { top: number; height: number } | null {
  const viewport = window.visualViewport;
  if (!viewport || viewport.scale > 1.01 || window.innerHeight - viewport.height < KEYBOARD) return null;
  return { top: viewport.offsetTop, height: viewport.height };
}
