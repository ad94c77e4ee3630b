"""One person's profile told in five languages: what is written, in the order of the questions.

`correction` corrects the arrival, `digression` is a question on a topic, both in the middle.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Script:
    """The words of one language."""

    start: str
    first: tuple[str, ...]
    """year of birth, town, status, arrival, languages."""
    correction: str
    digression: str
    topic: str
    second: tuple[str, ...]
    """German level, certificate, years of school, kind of school."""
    skip: str
    pause: str
    third: tuple[str, ...]
    """training, profession, country, papers, work."""
    fourth: tuple[str, ...]
    """years of work (after the skip), activity, goals, childcare, interpreter, contact, name."""


SCRIPTS = {
    "en": Script(
        start="I want to fill in my profile",
        first=("I was born in 1995", "I live in Wuppertal", "I have a Duldung", "May 2021",
               "Arabic and English"),
        correction="no, I came in 2022",
        digression="What is an integration course?",
        topic="integration_course",
        second=("B1", "no certificate", "12 years", "high school"),
        skip="skip",
        pause="later",
        third=("I did vocational training", "dental technician", "Syria", "they are lost",
               "cook in a restaurant"),
        fourth=("skip", "I am in a German course", "work and learn German", "no", "yes, Arabic",
                "here in the chat", "Sara"),
    ),
    "de": Script(
        start="Ich möchte mein Profil ausfüllen",
        first=("Ich bin 1995 geboren", "Ich wohne in Wuppertal", "Ich habe eine Duldung",
               "im Mai 2021", "Arabisch und Englisch"),
        correction="Nein, ich bin 2022 gekommen",
        digression="Was ist ein Integrationskurs?",
        topic="integration_course",
        second=("B1", "kein Zertifikat", "zwölf Jahre", "Gymnasium"),
        skip="überspringen",
        pause="später",
        third=("Ich habe eine Ausbildung gemacht", "Zahntechniker", "Syrien", "leider verloren",
               "Koch in einem Restaurant"),
        fourth=("überspringen", "Ich mache einen Deutschkurs", "arbeiten und Deutsch lernen",
                "nein", "ja, Arabisch", "hier im Chat", "Sara"),
    ),
    "ar": Script(
        start="أريد إنشاء ملف شخصي",
        first=("ولدت عام ١٩٩٥", "أسكن في فوبرتال", "عندي دولدونغ", "أيار ٢٠٢١",
               "العربية والإنجليزية"),
        correction="لا، وصلت في عام ٢٠٢٢",
        digression="ما هي دورة الاندماج؟",
        topic="integration_course",
        second=("ب١", "لا يوجد شهادة", "١٢ سنة", "الثانوية"),
        skip="تخطي",
        pause="لاحقا",
        third=("تدريب مهني", "فني أسنان", "سوريا", "ضاعت الأوراق", "طباخ في مطعم"),
        fourth=("تخطي", "أنا في دورة لغة", "العمل وتعلم الألمانية", "لا", "نعم، العربية",
                "هنا في الدردشة", "سارة"),
    ),
    "fa": Script(
        start="می‌خواهم پروفایلم را پر کنم",
        first=("متولد ۱۳۷۴ هستم", "ووپرتال", "دولدونگ دارم", "مه ۲۰۲۱", "عربی و انگلیسی"),
        correction="نه، سال ۲۰۲۲ آمدم",
        digression="کلاس ادغام چیست؟",
        topic="integration_course",
        second=("بی ۱", "ندارم", "۱۲ سال", "دبیرستان"),
        skip="رد کن",
        pause="بعدا",
        third=("آموزش حرفه‌ای دیده‌ام", "تکنسین دندان", "سوریه", "گم شده", "آشپز در رستوران"),
        fourth=("رد کن", "کلاس زبان می‌روم", "کار و زبان آلمانی", "نه", "بله، عربی", "همین‌جا",
                "سارا"),
    ),
    "ti": Script(
        start="መግለጺየይ ክመልእ ደልየ",
        first=("1995", "ቩፐርታል", "ዱልዱንግ ኣለኒ", "05.2021", "ዓረብኛን እንግሊዝኛን"),
        correction="ኣይፋል፣ ኣብ 2022 መጺአ",
        digression="ናይ ውህደት ኮርስ (Integrationskurs) እንታይ እዩ?",
        topic="integration_course",
        second=("ቢ1", "የብለይን", "12 ዓመት", "ካልኣይ ደረጃ"),
        skip="ሕለፎ",
        pause="ደሓር",
        third=("ሞያዊ ስልጠና", "ተክኒሻን ስኒ", "ሶርያ", "ጠፊኡ", "ከሻኒ ኣብ ቤት መግቢ"),
        fourth=("ሕለፎ", "ኮርስ ጀርመንኛ", "ስራሕን ጀርመንኛን", "ኣይፋል", "እወ፣ ዓረብኛ", "ኣብዚ", "ሳራ"),
    ),
}  # fmt: skip

WORDS = {
    "en": ("Wuppertal", "dental technician", "cook in a restaurant", "Sara"),
    "de": ("Wuppertal", "Zahntechniker", "Koch in einem Restaurant", "Sara"),
    "ar": ("فوبرتال", "فني أسنان", "طباخ في مطعم", "سارة"),
    "fa": ("ووپرتال", "تکنسین دندان", "آشپز در رستوران", "سارا"),
    "ti": ("ቩፐርታል", "ተክኒሻን ስኒ", "ከሻኒ ኣብ ቤት መግቢ", "ሳራ"),
}
"""What stays in the person's own words: town, profession learnt, work, name."""
