"""One plain question per topic and language, as a newcomer would type it.

None of them stands in the training data; `test_questions_are_not_training_data` makes sure.
"""

from __future__ import annotations

QUESTIONS: dict[str, dict[str, str]] = {
    "integration_course": {
        "de": "Was lerne ich in einem Integrationskurs und wie viele Stunden hat er?",
        "en": "What do I learn in the integration course and how many hours is it?",
        "ar": "ماذا أتعلم في دورة الاندماج وكم عدد ساعاتها؟",
        "fa": "در کورس ادغام چه یاد می‌گیرم و چند ساعت است؟",
        "ti": "ኣብ ናይ ምውህሃድ ኮርስ እንታይ እመሃር፡ ክንደይ ሰዓታት ከ ኣለዎ፧",
    },
    "course_cost": {
        "de": "Was kostet der Deutschkurs und muss ich ihn selbst bezahlen?",
        "en": "What is the price of the German course and do I have to pay it myself?",
        "ar": "كم تكلفة دورة اللغة الألمانية وهل يجب أن أدفعها بنفسي؟",
        "fa": "هزینه کلاس زبان آلمانی چقدر است و آیا باید خودم پرداخت کنم؟",
        "ti": "ናይ ጀርመን ቋንቋ ኮርስ ክንደይ ዋግኡ፡ ባዕለይ ድየ ዝኸፍሎ፧",
    },
    "course_find": {
        "de": "Wo finde ich einen Deutschkurs in meiner Nähe und wie melde ich mich an?",
        "en": "Where can I find a German course near me and how do I register?",
        "ar": "أين أجد دورة لغة ألمانية قريبة مني وكيف أسجل فيها؟",
        "fa": "کجا می‌توانم یک کلاس آلمانی نزدیک خودم پیدا کنم و چطور ثبت نام کنم؟",
        "ti": "ኣብ ቀረባይ ናይ ጀርመን ኮርስ ኣበይ እረክብ፡ ከመይ ገይረ ከ እምዝገብ፧",
    },
    "initial_orientation_course": {
        "de": "Ich bin noch im Asylverfahren, gibt es für mich einen Erstorientierungskurs?",
        "en": "My asylum decision is not there yet, is there a first orientation course for me?",
        "ar": "ما زلت أنتظر قرار اللجوء، هل توجد دورة توجيه أولي (Erstorientierungskurs) لي؟",
        "fa": "هنوز جواب پناهندگی‌ام نیامده، آیا دوره آشنایی اولیه Erstorientierungskurs برای من هست؟",
        "ti": "ዑቕባይ ገና ኣይተወሰነን፡ Erstorientierungskurs ክወስድ ይኽእል ዶ፧",
    },
    "recognition_process": {
        "de": "Wie lasse ich meinen Beruf anerkennen und wo stelle ich den Antrag?",
        "en": "How can I get my profession recognised and where do I apply?",
        "ar": "كيف يمكنني الاعتراف بمهنتي وأين أقدم الطلب؟",
        "fa": "چطور مدرک شغلی‌ام را به رسمیت بشناسانم و کجا درخواست بدهم؟",
        "ti": "ሞያይ ከመይ ገይረ ኣፍልጦ ይረክብ፡ ኣበይከ የመልክት፧",
    },
    "recognition_documents": {
        "de": "Welche Unterlagen brauche ich für die Anerkennung meines Abschlusses?",
        "en": "Which documents do I need for the recognition of my diploma?",
        "ar": "ما الأوراق المطلوبة للاعتراف بشهادتي؟",
        "fa": "برای به رسمیت شناختن مدرکم چه مدارکی لازم است؟",
        "ti": "ንኣፍልጦ ዲፕሎማይ እንታይ ሰነዳት የድልየኒ፧",
    },
    "recognition_health_professions": {
        "de": "Ich bin Ärztin aus Syrien, wie bekomme ich die Approbation?",
        "en": "I am a nurse from Eritrea, how can I work as a nurse in Germany?",
        "ar": "أنا طبيب من سوريا، كيف أحصل على رخصة مزاولة المهنة (Approbation)؟",
        "fa": "من پزشک هستم، چطور می‌توانم اجازه طبابت (Approbation) بگیرم؟",
        "ti": "ኣነ ነርስ እየ፡ ኣብ ጀርመን ከም ነርስ ንክሰርሕ እንታይ ክገብር ኣለኒ፧",
    },
    "internship_types": {
        "de": "Welche Arten von Praktikum gibt es und wie lange dauern sie?",
        "en": "What kinds of internships are there and how long do they last?",
        "ar": "ما أنواع التدريب العملي (Praktikum) وكم مدتها؟",
        "fa": "چه نوع کارآموزی‌هایی (Praktikum) وجود دارد و چقدر طول می‌کشند؟",
        "ti": "እንታይ ዓይነታት ፕራክቲኩም ኣሎ፡ ክንደይ ይነውሕከ፧",
    },
    "work_permission": {
        "de": "Darf ich mit meiner Duldung arbeiten?",
        "en": "Am I allowed to work while I am in the asylum procedure?",
        "ar": "هل يُسمح لي بالعمل وأنا في إجراءات اللجوء؟",
        "fa": "آیا با وضعیت پناهجویی اجازه کار دارم؟",
        "ti": "ኣብ መስርሕ ዑቕባ ከለኹ ክሰርሕ ይፍቀደለይ ዶ፧",
    },
    "job_turbo": {
        "de": "Was ist dieser Job-Turbo vom Jobcenter?",
        "en": "What is this Job-Turbo of the jobcenter?",
        "ar": "ما هو برنامج Job-Turbo في الجوب سنتر؟",
        "fa": "این برنامه Job-Turbo جاب‌سنتر چیست؟",
        "ti": "እዚ ናይ ጆብሰንተር Job-Turbo ዝበሃል እንታይ እዩ፧",
    },
    "integration_point": {
        "de": "Was ist ein Integration Point und wer arbeitet dort?",
        "en": "What is an Integration Point and who works in it?",
        "ar": "ما هو الـ Integration Point ومن يعمل هناك؟",
        "fa": "Integration Point چیست و چه کسانی آنجا کار می‌کنند؟",
        "ti": "Integration Point እንታይ እዩ፡ መን ከ ኣብኡ ይሰርሕ፧",
    },
    "appointment_documents": {
        "de": "Welche Papiere muss ich zu meinem Termin mitbringen?",
        "en": "Which papers should I bring along to my appointment?",
        "ar": "ما الأوراق التي يجب أن أحضرها معي إلى الموعد؟",
        "fa": "چه مدارکی را باید با خودم به قرار ملاقات بیاورم؟",
        "ti": "ናብ ቆጸራይ እንታይ ወረቓቕቲ ሒዘ ክመጽእ ኣለኒ፧",
    },
}
