import assert from "node:assert/strict";
import { test } from "node:test";
import { directionOf, firstLanguage, LANGUAGES, parseLanguage } from "../src/languages";
import { formatDate, formatTime, STRINGS } from "../src/strings";
import { countCharacters } from "../src/text";

test("the browser's first language that is one of ours comes before the page's", () => {
  assert.equal(firstLanguage(["ti-ER", "de"], "de"), "ti");
  assert.equal(firstLanguage(["en-GB", "ar-SY"], "de"), "ar");
  assert.equal(firstLanguage(["en-US"], "de"), "de");
  assert.equal(firstLanguage(["en-US"], null), "en");
  assert.equal(firstLanguage(["uk"], ""), "en");
});

test("Dari is read as Persian, and an unknown language as none", () => {
  assert.equal(parseLanguage("prs-AF"), "fa");
  assert.equal(parseLanguage("am"), null);
  assert.equal(directionOf("fa"), "rtl");
});

test("every text is there in every language and in its script", () => {
  const script = { ar: /[\u0621-\u064a]/, fa: /[\u0621-\u06cc]/, ti: /[\u1200-\u137f]/, en: /[a-z]/, de: /[a-z]/ };
  for (const language of LANGUAGES) {
    for (const [name, value] of Object.entries(STRINGS[language])) {
      const text = typeof value === "function" ? (value as (count: string) => string)("7") : (value as string);
      assert.match(text, script[language], `${language} ${name}`);
    }
  }
});

test("Persian keeps to its own letters and Arabic to its own", () => {
  const all = (language: "ar" | "fa") => Object.values(STRINGS[language]).map(String).join(" ");
  assert.doesNotMatch(all("fa"), /[يك]/, "Arabic yeh and kaf");
  assert.doesNotMatch(all("ar"), /[یکپچگ]/, "Persian letters");
});

test("dates and times are in the reader's digits", () => {
  assert.equal(formatDate("2026-01-31", "de"), "31.01.2026");
  assert.equal(formatDate("2026-01-31", "fa"), "۳۱.۰۱.۲۰۲۶");
  assert.equal(formatDate("spring", "de"), "spring");
  assert.match(formatTime("2026-01-31T10:05:00Z", "ar"), /^\d\d:05$/);
  assert.equal(formatTime("never", "ar"), "");
});

test("characters count as the server counts them", () => {
  assert.equal(countCharacters("ሰላም👋"), 4);
});
