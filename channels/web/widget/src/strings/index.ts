/** The widget's own texts. What the assistant says comes from the server. */
import type { Language } from "../languages";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { fa } from "./fa";
import { ti } from "./ti";

export interface Strings {
  /** One sentence: a program, not a person; free; no name needed. */
  intro: string;
  conversation: string;
  close: string;
  menu: string;
  chooseLanguage: string;
  help: string;
  human: string;
  resume: string;
  waiting: string;
  staffHere: string;
  closed: string;
  offline: string;
  composer: string;
  send: string;
  remaining: (count: string) => string;
  tooLong: (count: string) => string;
  /** Authors */
  you: string;
  assistant: string;
  staff: string;
  typing: string;
  pending: string;
  refused: string;
  edit: string;
  sources: string;
  newMessage: string;
}

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
