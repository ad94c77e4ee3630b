/** `<wegweiser-chat>` for sites in TypeScript. Attributes: docs/widget.md. */

export interface WegweiserMessage {
  /** Who wrote; what was written is never told to the page. */
  author: "bot" | "staff" | "system";
  /** Messages that came since the chat was last open. */
  unread: number;
}

export interface WegweiserEvents {
  /** The chat was opened, by the person or by the page. */
  "wegweiser-open": CustomEvent<null>;
  /** The chat was closed. */
  "wegweiser-close": CustomEvent<null>;
  /** Something was said to the person. */
  "wegweiser-message": CustomEvent<WegweiserMessage>;
}

export interface WegweiserChat extends HTMLElement {
  addEventListener<Name extends keyof WegweiserEvents>(
    type: Name,
    listener: (this: WegweiserChat, event: WegweiserEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "wegweiser-chat": WegweiserChat;
  }
}
