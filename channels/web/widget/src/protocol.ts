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
  /** `cards`: each item is a thing of its own, such as an office. */
  | { type: "list"; ordered: boolean; items: Block[][]; cards?: boolean };

export interface Source {
  title: string;
  url: string;
  date?: string | null;
}

export interface Choice {
  id: string;
  title: string;
  /** The day (ISO) that it books. */
  date?: string;
  /** The day and the time that it books, in words. */
  day?: string;
  time?: string;
  /** It is no answer but leads elsewhere: skip, later, another day. */
  aside?: boolean;
}

export interface NumberInput {
  kind: "number";
  label: string;
}

export interface LevelInput {
  kind: "level";
}

export interface MonthInput {
  kind: "month";
  /** Of the year. */
  label: string;
  /** The label of the month. */
  month: string;
  months: string[];
}

export interface SuggestInput {
  kind: "suggest";
  label: string;
  note: string;
  /** Of each: the name to show and send, then others it is found by. */
  options: string[][];
}

export interface SeveralInput {
  kind: "several";
  label: string;
  note: string;
  /** Between the titles that are sent. */
  comma: string;
  /** What can be ticked, if it is not the choices. */
  options?: string[];
}

export interface DaysInput {
  kind: "days";
  /** ISO dates, in order. */
  free: string[];
  months: string[];
  /** From Monday on. */
  weekdays: string[];
  initials: string[];
  /** EEEE is the weekday, d the day, MMMM the month. */
  pattern: string;
  open: string;
  earlier: string;
  later: string;
  none: string;
}

/** What helps to answer; it sends a text or a choice like any other. */
export type Input = NumberInput | LevelInput | MonthInput | SuggestInput | SeveralInput | DaysInput;

export interface Card {
  links: { title: string; href: string }[];
  /** A QR code: rows of modules, hexadecimal. */
  code?: { title: string; rows: string[] };
}

/** "Did this help?" below an answer. */
export interface Feedback {
  question: string;
  choices: Choice[];
}

export interface Message {
  seq: number;
  author: Author;
  /** Who of the staff, by role, in words. */
  speaker?: string | null;
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
  input?: Input | null;
  card?: Card | null;
}

/** Somebody prepares what comes next; `words` says so of a person, in the conversation's language. */
export interface TypingChange {
  who: "bot" | "staff" | null;
  words?: string;
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
