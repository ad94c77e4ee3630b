import type { OwnStrings } from ".";

export const fa: OwnStrings = {
  intro: "من یک برنامه هستم، نه انسان. رایگان هستم. لازم نیست نام خود را بگویید.",
  conversation: "گفتگو",
  close: "بستن",
  menu: "فهرست و زبان",
  chooseLanguage: "انتخاب زبان",
  human: "گفتگو با یک انسان",
  offline: "اتصال برقرار نیست. نوشتهٔ شما نگه داشته می‌شود و بعداً فرستاده می‌شود.",
  composer: "پرسش خود را بنویسید",
  send: "فرستادن",
  you: "شما",
  assistant: "دستیار (برنامه)",
  staff: "مشاور (انسان)",
  typing: "پاسخ در حال آماده شدن است",
  pending: "هنوز فرستاده نشده",
  leave: "خروج فوری",
};
