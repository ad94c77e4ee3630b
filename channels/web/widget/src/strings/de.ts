import type { OwnStrings } from ".";

export const de: OwnStrings = {
  intro: "Ich bin ein Programm, kein Mensch. Ich bin kostenlos. Sie müssen keinen Namen nennen.",
  conversation: "Gespräch",
  close: "Schließen",
  menu: "Menü und Sprache",
  chooseLanguage: "Sprache wählen",
  human: "Mit einem Menschen sprechen",
  offline: "Keine Verbindung. Was Sie geschrieben haben, bleibt erhalten und wird später gesendet.",
  composer: "Schreiben Sie Ihre Frage",
  send: "Senden",
  you: "Sie",
  assistant: "Assistent (Programm)",
  staff: "Beratung (Mensch)",
  typing: "Eine Antwort wird vorbereitet",
  pending: "Noch nicht gesendet",
  leave: "Schnell verlassen",
};
