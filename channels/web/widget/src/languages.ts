/** The five languages: their names in themselves, their direction, and which one to begin with. */

export const LANGUAGES = ["ar", "fa", "ti", "en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: "العربية",
  fa: "فارسی",
  ti: "ትግርኛ",
  en: "English",
  de: "Deutsch",
};

/** Relatives that read one of ours better than English (Dari and Tajik are Persian). */
const RELATED: Record<string, Language> = { prs: "fa", per: "fa", ara: "ar", tir: "ti", ger: "de" };

export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

export function directionOf(language: string): "rtl" | "ltr" {
  return language === "ar" || language === "fa" ? "rtl" : "ltr";
}

/** "ar-SY" -> "ar"; null for a language we do not speak. */
export function parseLanguage(tag: string | null | undefined): Language | null {
  const code = (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  return isLanguage(code) ? code : (RELATED[code] ?? null);
}

/**
 * The language to begin with: the first of ours the browser asks for, else the page's, else English.
 * The browser goes first because a German office's page says nothing about who reads it.
 */
export function firstLanguage(browser: readonly string[], page: string | null): Language {
  for (const tag of browser) {
    const language = parseLanguage(tag);
    if (language && language !== "de" && language !== "en") return language;
  }
  return parseLanguage(page) ?? browser.map(parseLanguage).find((found) => found !== null) ?? "en";
}
