/**
 * The widget's own texts: what has to be there without a network stands here, the rest comes from the gateway when the
 * chat is opened (`about.ts`). What the assistant says comes from the gateway, too.
 */
import type { Language } from "../languages";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { fa } from "./fa";
import { ti } from "./ti";

export interface OwnStrings {
  /** One sentence: a program, not a person; free; no name needed. */
  intro: string;
  conversation: string;
  close: string;
  menu: string;
  chooseLanguage: string;
  human: string;
  offline: string;
  composer: string;
  send: string;
  /** Authors */
  you: string;
  assistant: string;
  staff: string;
  typing: string;
  pending: string;
  /** Out of the page at once, nothing left behind. */
  leave: string;
}

/** What the gateway says more; missing until it has. `{n}` stands for a number. */
export interface GatewayStrings {
  help: string;
  resume: string;
  waiting: string;
  staffHere: string;
  closed: string;
  remaining: string;
  tooLong: string;
  refused: string;
  edit: string;
  sources: string;
  newMessage: string;
  examples: string;
  size: string;
  read: string;
  quiet: string;
  print: string;
  data: string;
  forget: string;
  telegram: string;
  openTelegram: string;
  notKept: string;
  privacy: string;
  accessibility: string;
}

export type Strings = OwnStrings & Partial<GatewayStrings>;

export const STRINGS: Record<Language, Strings> = { ar, fa, ti, en, de };

/** Digits as readers of the language write them most. */
export function formatNumber(value: number, language: Language): string {
  return language === "fa" ? value.toLocaleString("fa-IR", { useGrouping: false }) : String(value);
}

/** Hours and minutes; empty for a time that cannot be read. */
export function formatTime(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "";
  return [time.getHours(), time.getMinutes()].map((part) => twoDigits(part, language)).join(":");
}

/** "2026-01-31" as 31.01.2026, the way it stands in every German letter; anything else as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return `${twoDigits(day, language)}.${twoDigits(month, language)}.${formatNumber(year, language)}`;
}

function twoDigits(value: number, language: Language): string {
  return (value < 10 ? formatNumber(0, language) : "") + formatNumber(value, language);
}
