import type { OwnStrings } from ".";

/** The respectful plural, which does not tell a man from a woman. */
export const ti: OwnStrings = {
  intro: "ኣነ ፕሮግራም እየ፡ ሰብ ኣይኮንኩን። ኣገልግሎተይ ብነጻ እዩ። ስምኩም ክትነግሩ ኣየድልን።",
  conversation: "ዝርርብ",
  close: "ዕጸዉ",
  menu: "ምርጫታትን ቋንቋን",
  chooseLanguage: "ቋንቋ ምረጹ",
  human: "ምስ ሰብ ምዝርራብ",
  offline: "መስመር ኢንተርነት የለን። ዝጸሓፍኩሞ ተዓቂቡ ኣሎ፡ ጸኒሑ ክለኣኽ እዩ።",
  composer: "ሕቶኹም ጽሓፉ",
  send: "ስደዱ",
  you: "ንስኹም",
  assistant: "ሓጋዚ (ፕሮግራም)",
  staff: "ኣማኻሪ (ሰብ)",
  typing: "መልሲ ይዳሎ ኣሎ",
  pending: "ገና ኣይተላእከን",
  leave: "ቅልጡፍ ምውጻእ",
};
