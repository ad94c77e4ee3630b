/**
 * What the person sent and the gateway has not taken yet, in order. It outlives the page and the tab: what a closed tab
 * left behind is sent by the next one. If that tab still lives, both send, which the messages' ids make harmless.
 */
import type { Outgoing } from "./protocol";
import type { Store } from "./storage";

const KEY = "wegweiser.outbox";

export interface Item {
  message: Outgoing;
  /** What to show until the conversation brings it back: the text, or a choice's title. */
  shown: string | null;
  /** Milliseconds since 1970 */
  time: number;
}

export class Outbox {
  private items: Item[];
  private readonly key: string;

  /** `tab` tells this tab's messages from another's. */
  constructor(
    private readonly store: Store,
    tab = "",
  ) {
    this.key = `${KEY}.${tab}`;
    const left = store.keys().filter((key) => key.startsWith(KEY));
    const all = left.flatMap((key) => read(store.get(key))).sort((a, b) => a.time - b.time);
    this.items = [...new Map(all.map((item) => [item.message.id, item])).values()];
    for (const key of left) if (key !== this.key) store.remove(key);
    if (left.length > 0) this.save();
  }

  get all(): readonly Item[] {
    return this.items;
  }

  get first(): Item | undefined {
    return this.items[0];
  }

  add(item: Item): void {
    this.items = [...this.items, item];
    this.save();
  }

  remove(id: string): void {
    this.items = this.items.filter((item) => item.message.id !== id);
    this.save();
  }

  clear(): void {
    this.items = [];
    this.save();
  }

  has(id: string): boolean {
    return this.items.some((item) => item.message.id === id);
  }

  /** The language the person picked last and the gateway does not know of yet. */
  get pendingLanguage(): string | null {
    for (let index = this.items.length - 1; index >= 0; index -= 1) {
      const message = this.items[index]?.message;
      if (message && "command" in message && message.command === "language") return message.value ?? null;
    }
    return null;
  }

  private save(): void {
    if (this.items.length > 0) this.store.set(this.key, JSON.stringify(this.items));
    else this.store.remove(this.key);
  }
}

function read(text: string | null): Item[] {
  try {
    const items: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch {
    return [];
  }
}

function isItem(value: unknown): value is Item {
  return typeof (value as Item | null)?.message?.id === "string";
}
