"""Invented messages with what has to be gone from them. No one of these people exists."""

PERSONAL = [
    ("de", "Ich heiße Tesfay Gebremariam und suche einen Kurs", ["Tesfay", "Gebremariam"]),
    ("de", "Meine Nummer ist 0176 1234567, bitte rufen Sie an", ["0176", "1234567"]),
    ("de", "schreiben sie mir an h.muster+x@example.org", ["h.muster", "example.org"]),
    (
        "de",
        "ich wohne Lange Hauptstraße 12 b, 44135 Dortmund",
        ["Hauptstraße", "12", "44135", "Dortmund"],
    ),
    (
        "de",
        "Frau Muster vom Jobcenter hat geschrieben, BG 12345//0067890",
        ["Muster", "12345", "0067890"],
    ),
    ("de", "mein Aufenthaltstitel L01X00T47 läuft ab am 03.12.2026", ["L01X00T47", "03.12.2026"]),
    ("de", "IBAN DE89370400440532013000 stimmt das", ["DE89370400440532013000"]),
    ("en", "my name is hagos and I want to learn", ["hagos"]),
    ("en", "My name is John Quimby, where is the office", ["John", "Quimby"]),
    ("en", "can Ahmed Quimby come too", ["Ahmed", "Quimby"]),
    ("en", "ask @johnq_77 or www.example.com/johnq", ["johnq"]),
    ("en", "we live at 221 baker street", ["221", "baker"]),
    ("ar", "اسمي محمد الخطيب وأبحث عن دورة", ["محمد", "الخطيب"]),
    ("ar", "رقمي ٠١٧٦١٢٣٤٥٦٧ اتصلوا بي", ["٠١٧٦١٢٣٤٥٦٧"]),
    ("ar", "أسكن في شارع النصر ١٢", ["النصر", "١٢"]),
    ("ar", "isme Ahmad Khatib w bedi course", ["Ahmad", "Khatib"]),
    ("fa", "اسم من زهرا کریمی است و کلاس می‌خواهم", ["زهرا", "کریمی"]),
    ("fa", "شماره ۰۱۷۶۱۲۳۴۵۶۷", ["۰۱۷۶۱۲۳۴۵۶۷"]),
    ("fa", "خیابان آزادی زندگی می کنم", ["آزادی"]),
    ("ti", "ስመይ ሓጎስ ገብረማርያም እዩ፣ ኮርስ እደሊ", ["ሓጎስ", "ገብረማርያም"]),
    ("ti", "ቁጽሪ ተለፎነይ 0176-1234567 እዩ", ["0176", "1234567"]),
    ("ti", "ብ፳፻፲፱ መጺአ", ["፳፻፲፱"]),
]

HARMLESS = [
    ("de", "Brauche ich B1 für die Ausbildung?"),
    ("de", "was heißt § 16d AufenthG für mich"),
    ("de", "meine Frau arbeitet in Dortmund"),
    ("de", "gibt es einen Weg zur Anerkennung?"),
    ("en", "Do I need a translation of my diploma?"),
    ("ar", "كيف أعترف بشهادتي الجامعية؟"),
    ("fa", "خانم من هم کلاس می‌خواهد"),
    ("ti", "ኣፍልጦ ምስክር ወረቐተይ ከመይ ይገብር?"),
]
