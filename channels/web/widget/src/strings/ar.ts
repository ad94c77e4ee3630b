import type { OwnStrings } from ".";

/** Nouns and verbal nouns where a verb would address a man or a woman. */
export const ar: OwnStrings = {
  intro: "أنا برنامج ولست إنسانًا. الخدمة مجانية. لا حاجة إلى ذكر الاسم.",
  conversation: "المحادثة",
  close: "إغلاق",
  menu: "القائمة واللغة",
  chooseLanguage: "اختيار اللغة",
  human: "التحدث مع إنسان",
  offline: "لا يوجد اتصال. ما كتبته محفوظ وسيُرسل لاحقًا.",
  composer: "سؤالك هنا",
  send: "إرسال",
  you: "أنت",
  assistant: "المساعد (برنامج)",
  staff: "فريق الاستشارة (إنسان)",
  typing: "يجري إعداد الرد",
  pending: "لم تُرسل بعد",
  leave: "مغادرة سريعة",
};
