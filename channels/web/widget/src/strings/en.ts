import type { OwnStrings } from ".";

export const en: OwnStrings = {
  intro: "I am a program, not a person. I am free. You do not need to give your name.",
  conversation: "Conversation",
  close: "Close",
  menu: "Menu and language",
  chooseLanguage: "Choose a language",
  human: "Talk to a person",
  offline: "No connection. What you wrote is kept and will be sent later.",
  composer: "Write your question",
  send: "Send",
  you: "You",
  assistant: "Assistant (program)",
  staff: "Counsellor (person)",
  typing: "An answer is being prepared",
  pending: "Not sent yet",
  leave: "Leave quickly",
};
