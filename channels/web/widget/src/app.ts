/**
 * The chat that the loader fetches at the first click: it takes the loader's button over and draws the rest.
 *
 * Attributes: see docs/widget.md.
 */
import { h, render } from "preact";
import content from "./content/content.css";
import { Conversation } from "./conversation";
import { firstLanguage } from "./languages";
import { loadEthiopic } from "./font";
import { buttonStyle } from "./launcher";
import { EscapeTwice, leavePage } from "./leave";
import { KEY as SESSION_KEY } from "./session";
import { OPEN_KEY } from "./shared";
import { browserStore } from "./storage";
import { adopt } from "./styles";
import css from "./styles.css";
import { themeRules } from "./theme";
import { App as View } from "./view/app";

/** A keyboard takes at least this much (px) of the screen; less is a browser's own bar. */
const KEYBOARD = 120;

/** What the element calls; `stop` when it leaves the page, `start` when it comes back. */
export interface App {
  start(): void;
  update(): void;
  stop(): void;
}

/** Draws into the element's shadow root, where the loader's button was. `pressed`: the person asked for it just now. */
export function mount(host: HTMLElement, pressed = false): App {
  const lasting = browserStore(() => localStorage);
  const passing = browserStore(() => sessionStorage);
  // While the loader's button is still there, which keeps the loader from beginning anew.
  host.toggleAttribute("open", true);
  const root = host.shadowRoot as ShadowRoot;
  const place = document.createElement("div");
  root.textContent = "";
  root.append(place);
  adopt(root)(css + content);
  const colour = adopt(root);
  const fitting = adopt(root);
  const page = host.getAttribute("language") || document.documentElement.lang;
  const server = (host.getAttribute("server") ?? new URL(import.meta.url).origin).replace(/\/+$/, "");
  const conversation = new Conversation(server, { lasting, passing }, firstLanguage(navigator.languages, page));
  let release = new AbortController();

  let shown = false;
  let told = "";
  let unread = 0;
  const tell = (what: string, detail: unknown = null) =>
    host.dispatchEvent(new CustomEvent(`wegweiser-${what}`, { detail, bubbles: true }));
  const forget = () => {
    conversation.forgetDevice();
    host.removeAttribute("open");
  };
  const leave = () => {
    const tabs = openChannel();
    tabs?.postMessage("leave");
    forget();
    leavePage(host.getAttribute("leave"));
  };
  const toggle = (open: boolean) => {
    passing.set(OPEN_KEY, open ? "yes" : "no");
    host.toggleAttribute("open", open);
  };
  const update = () => {
    const open = host.hasAttribute("open");
    if (open) conversation.start();
    colour(themeRules(host.getAttribute("color"), host.getAttribute("head-color")));
    const look = buttonStyle(host.getAttribute("position") || "right", host.getAttribute("color") ?? "");
    const office = host.getAttribute("office") ?? "";
    const filling = host.getAttribute("position") === "fill";
    render(h(View, { conversation, open, pressed, look, office, filling, onToggle: toggle, onLeave: leave }), place);
    if (open !== shown) tell(open ? "open" : "close");
    shown = open;
  };
  const looks = new MutationObserver(update);
  const start = () => {
    const link = takeLink();
    if (link) void conversation.join(link);
    release = new AbortController();
    listen(conversation, host, release.signal, () => fitting(fitRule()));
    const { signal } = release;
    const twice = new EscapeTwice();
    const onKey = ({ key }: KeyboardEvent) => {
      // The first one, in the chat, has closed it.
      if (key === "Escape" && conversation.begun && twice.pressed()) leave();
    };
    root.addEventListener("keydown", (event) => onKey(event as KeyboardEvent), { signal, capture: true });
    document.addEventListener("keydown", (event) => event.target !== host && onKey(event), { signal, capture: true });
    const tabs = openChannel();
    if (tabs) tabs.onmessage = forget;
    signal.addEventListener("abort", () => tabs?.close());
    signal.addEventListener("abort", conversation.subscribe(() => {
      const last = conversation.announcements[conversation.announcements.length - 1];
      if (!last || last.id === told) return;
      told = last.id;
      unread = host.hasAttribute("open") ? 0 : unread + 1;
      tell("message", { author: last.author, unread });
    }));
    looks.observe(host, { attributeFilter: ["color", "head-color", "position", "office", "leave"] });
    update();
  };

  void loadEthiopic().then(adopt(root));
  if (pressed) passing.set(OPEN_KEY, "yes");
  start();
  return {
    start,
    update,
    stop() {
      release.abort();
      looks.disconnect();
      conversation.stop();
      render(null, place);
    },
  };
}

/** To the other tabs of this site; older browsers have no such thing. */
function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "function" ? new BroadcastChannel("wegweiser") : null;
}

function listen(conversation: Conversation, host: HTMLElement, signal: AbortSignal, fit: () => void): void {
  let hiddenAt = 0;
  addEventListener("online", () => conversation.refresh(), { signal });
  addEventListener("offline", () => conversation.refresh(), { signal });
  // Another tab opened the session, or replaced it.
  addEventListener("storage", ({ key, newValue }) => key === SESSION_KEY && newValue && conversation.refresh(), { signal });
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.hidden) hiddenAt = Date.now();
      else if (Date.now() - hiddenAt > 20_000 && host.hasAttribute("open")) conversation.refresh();
    },
    { signal },
  );
  window.visualViewport?.addEventListener("resize", fit, { signal });
  window.visualViewport?.addEventListener("scroll", fit, { signal });
}

/** The code of a private link (`#continue=...`), once: it leaves the address bar and the history. */
function takeLink(): string | null {
  const code = /^#continue=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (code) history.replaceState(null, "", location.pathname + location.search);
  return code;
}

/** Fits the full-screen panel to the part of the screen that an on-screen keyboard leaves; nothing while zoomed in. */
function fitRule(): string {
  const viewport = window.visualViewport;
  if (!viewport || viewport.scale > 1.01 || window.innerHeight - viewport.height < KEYBOARD) return "";
  return `@media (max-width:30em){.panel{top:${viewport.offsetTop}px;bottom:auto;height:${viewport.height}px}}`;
}
