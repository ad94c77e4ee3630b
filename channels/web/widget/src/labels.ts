/** What the closed chat says: the only words the loader carries. */
import type { Language } from "./languages";

export const LABELS: Record<Language, string> = {
  ar: "أسئلة؟",
  fa: "پرسش؟",
  ti: "ሕቶ?",
  en: "Questions?",
  de: "Fragen?",
};
