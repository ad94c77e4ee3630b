/** The messages in their order: the server's by seq, then what has not reached it yet. */
import type { Message, Refusal } from "./protocol";

export type Delivery = "pending" | "done" | "refused";

export interface Entry {
  /** Stable over the entry's life, so that the view keeps its place. */
  id: string;
  message: Message;
  delivery: Delivery;
  refusal: Refusal | null;
  /** Which of this page's sessions it belongs to; seq starts again with each. */
  epoch: number;
  order: number;
}

export class Timeline {
  private list: Entry[] = [];
  private epoch = 0;
  private token: string | null = null;
  /** The last seq seen in the session at hand. */
  lastSeq = 0;

  get entries(): readonly Entry[] {
    return this.list;
  }

  /** Messages now belong to the session of `token`. What earlier sessions left stays above. */
  enter(token: string): void {
    if (this.token === token) return;
    this.token = token;
    this.epoch += 1;
    this.lastSeq = 0;
    for (const entry of this.list) if (entry.delivery === "pending") entry.epoch = this.epoch;
  }

  /** A message from the server. True when it was not there before. */
  receive(message: Message): boolean {
    this.lastSeq = Math.max(this.lastSeq, message.seq);
    const known = this.list.find(
      (entry) =>
        entry.epoch === this.epoch &&
        (entry.message.seq === message.seq || (message.client_id && entry.id === message.client_id)),
    );
    const entry: Entry = {
      id: known?.id ?? message.client_id ?? `${this.epoch}-${message.seq}`,
      message,
      delivery: "done",
      refusal: null,
      epoch: this.epoch,
      order: message.seq,
    };
    this.list = known ? this.list.map((other) => (other === known ? entry : other)) : [...this.list, entry];
    this.sort();
    return !known;
  }

  /** A message of the person that is on its way. */
  queue(id: string, text: string, language: string, time: number): void {
    const paragraphs = text.split(/\n{2,}/).map((paragraph) => ({
      type: "paragraph" as const,
      children: paragraph
        .split("\n")
        .flatMap((line, index) => [
          ...(index > 0 ? [{ type: "break" as const }] : []),
          { type: "text" as const, text: line },
        ]),
    }));
    const message: Message = {
      seq: 0,
      author: "person",
      language,
      direction: "ltr",
      time: new Date(time).toISOString(),
      client_id: id,
      blocks: paragraphs,
    };
    this.list = [
      ...this.list,
      { id, message, delivery: "pending", refusal: null, epoch: this.epoch, order: Infinity },
    ];
  }

  /** The server has it under `seq`; the stream may have brought it before. */
  acknowledge(id: string, seq: number): void {
    this.change(id, (entry) => {
      if (entry.delivery === "done" || seq <= 0) return { ...entry, delivery: "done" };
      return { ...entry, delivery: "done", order: seq, message: { ...entry.message, seq } };
    });
  }

  /** The server will not take it: it stays where the conversation was, with the reason. */
  refuse(id: string, refusal: Refusal): void {
    this.change(id, (entry) => ({ ...entry, delivery: "refused", refusal, order: this.lastSeq + 0.5 }));
  }

  clear(): void {
    this.list = [];
    this.token = null;
    this.lastSeq = 0;
  }

  remove(id: string): void {
    this.list = this.list.filter((entry) => entry.id !== id);
  }

  private change(id: string, update: (entry: Entry) => Entry): void {
    this.list = this.list.map((entry) => (entry.id === id ? update(entry) : entry));
    this.sort();
  }

  /** Array.sort is stable: what has not reached the server keeps the order it was written in. */
  private sort(): void {
    this.list.sort((a, b) => a.epoch - b.epoch || compare(a.order, b.order));
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
