/** The shapes that travel between the widget and the gateway's web channel. */

export type Author = "person" | "bot" | "staff" | "system";
export type Mode = "bot" | "waiting" | "staff" | "closed";

export type Inline =
  | { type: "text"; text: string }
  | { type: "strong" | "emphasis"; children: Inline[] }
  | { type: "link"; href: string; children: Inline[] }
  | { type: "break" }
  | { type: "isolate"; text: string };

export type Block =
  | { type: "paragraph"; children: Inline[] }
  | { type: "list"; ordered: boolean; items: Block[][] };

export interface Source {
  title: string;
  url: string;
  date?: string | null;
}

export interface Choice {
  id: string;
  title: string;
}

/** "Did this help?" below an answer. */
export interface Feedback {
  question: string;
  choices: Choice[];
}

export interface Message {
  seq: number;
  author: Author;
  language: string;
  direction: "rtl" | "ltr";
  /** ISO 8601 */
  time: string;
  client_id?: string | null;
  key?: string | null;
  topic?: string | null;
  blocks: Block[];
  sources?: Source[];
  choices?: Choice[];
  feedback?: Feedback | null;
}

export interface StateChange {
  state: Mode;
  language: string;
  chosen: boolean;
}

export type Command = "human" | "language" | "help" | "resume" | "data" | "forget";

/** What the person did; `id` makes sending it twice harmless. */
export type Outgoing = { id: string } & (
  | { text: string }
  | { choice: string }
  | { command: Command; value?: string }
);

export interface Receipt {
  id: string;
  seq: number;
}

export interface Refusal {
  code: string;
  message: string;
}

/** Characters (code points) a message may have. */
export const TEXT_LIMIT = 2000;
