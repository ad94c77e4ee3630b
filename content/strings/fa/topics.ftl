# Names of the topics and dialogue acts in Farsi, by the ids of topics.yml.
# topic-<id>: title, as in the front matter of the answer, with the German office word in brackets.
# choice-<id>: label of a button, at most 28 characters.

## Language courses

topic-integration_course = کورس ادغام (Integrationskurs)
choice-integration_course = کورس ادغام (انتگراسیون)
topic-course_cost = هزینهٔ دوره (Kurskosten)
choice-course_cost = هزینهٔ دوره
topic-course_find = پیدا کردن دوره و ثبت‌نام (Kurssuche)
choice-course_find = پیدا کردن دوره
topic-vocational_language_course = کلاس‌های اختصاصی زبان برای کار (Berufssprachkurs)
choice-vocational_language_course = کلاس زبان برای کار
topic-initial_orientation_course = دورهٔ آشنایی اولیه (Erstorientierungskurs)
choice-initial_orientation_course = دورهٔ آشنایی اولیه
topic-literacy_course = دورهٔ خواندن و نوشتن (Alphabetisierungskurs)
choice-literacy_course = آموختن خواندن و نوشتن
topic-language_levels_and_tests = سطح‌های زبان و آزمون‌ها (Sprachniveaus und Prüfungen)
choice-language_levels_and_tests = سطح‌های زبان و آزمون‌ها
topic-course_childcare = نگهداری از کودک در زمان دوره (Kinderbetreuung)
choice-course_childcare = نگهداری کودک در زمان دوره
topic-online_learning = یادگیری آنلاین آلمانی (Online-Deutschkurse)
choice-online_learning = یادگیری آنلاین آلمانی

## Recognition

topic-recognition_process = به رسمیت شناختن مدرک (Anerkennung)
choice-recognition_process = به رسمیت شناختن مدرک من
topic-recognition_documents = مدارک لازم برای به رسمیت شناختن حرفه (Unterlagen für die Anerkennung)
choice-recognition_documents = مدارک لازم (Anerkennung)
topic-recognition_cost = هزینهٔ به رسمیت شناختن مدرک (Kosten der Anerkennung)
choice-recognition_cost = هزینهٔ به رسمیت شناختن مدرک
topic-recognition_duration = مدت به رسمیت شناختن مدرک (Dauer der Anerkennung)
choice-recognition_duration = مدت به رسمیت شناختن مدرک
topic-recognition_without_documents = به رسمیت شناختن حرفه بدون مدارک (Qualifikationsanalyse)
choice-recognition_without_documents = بعضی مدارک را ندارم
topic-recognition_university = مدارک دانشگاهی (Zeugnisbewertung)
choice-recognition_university = مدرک دانشگاهی
topic-recognition_trades = پیشه‌وری، صنعت و بازرگانی (HWK, IHK FOSA)
choice-recognition_trades = پیشه‌وری، صنعت، بازرگانی
topic-recognition_health_professions = حرفه‌های درمانی (Gesundheitsberufe)
choice-recognition_health_professions = حرفه‌های درمانی
topic-recognition_school_certificate = مدرک مدرسه از خارج (Schulzeugnis)
choice-recognition_school_certificate = مدرک مدرسه
topic-recognition_partial = به رسمیت شناختن جزئی (teilweise Anerkennung)
choice-recognition_partial = به رسمیت شناختن جزئی
topic-studying = تحصیل در دانشگاه (Studium)
choice-studying = تحصیل در دانشگاه

## Work and internships

topic-internship_types = انواع کارآموزی (Praktikum)
choice-internship_types = انواع کارآموزی (Praktikum)
topic-internship_find = پیدا کردن جای کارآموزی (Praktikumsplatz)
choice-internship_find = یافتن کارآموزی (Praktikum)
topic-internship_permission = اجازه برای کارآموزی (Erlaubnis für ein Praktikum)
choice-internship_permission = اجازهٔ کارآموزی (Praktikum)
topic-internship_pay = مزد در کارآموزی (Praktikumsvergütung)
choice-internship_pay = مزد کارآموزی (Praktikum)
topic-entry_qualification = دورهٔ ورودی پیش از آموزش حرفه‌ای (Einstiegsqualifizierung, EQ)
choice-entry_qualification = دورهٔ ورودی (EQ)
topic-apprenticeship = آموزش فنی و حرفه‌ای، به دری درس مسلکی (Ausbildung)
choice-apprenticeship = آموزش حرفه‌ای (Ausbildung)
topic-work_permission = اجازهٔ کار (Arbeitserlaubnis)
choice-work_permission = آیا اجازهٔ کار دارم؟
topic-job_search = پیدا کردن کار (Arbeitssuche)
choice-job_search = پیدا کردن کار
topic-job_turbo = Job-Turbo
choice-job_turbo = Job-Turbo
topic-work_opportunities = فرصت کاری با کمک‌هزینهٔ کم در روند پناهندگی (Arbeitsgelegenheiten)
choice-work_opportunities = کار با کمک‌هزینهٔ کم
topic-skills_assessment = سنجش مهارت‌ها (Kompetenzfeststellung)
choice-skills_assessment = سنجش مهارت‌های من
topic-school_leaving_certificate = گرفتن مدرک پایان مدرسهٔ هاپت‌شوله (Hauptschulabschluss)
choice-school_leaving_certificate = مدرک پایان مدرسه
topic-youth_orientation = راهنمایی شغلی برای جوانان (Berufsorientierung)
choice-youth_orientation = برای جوانان
topic-further_training = دوره‌های آموزشی و بازآموزی شغلی (Weiterbildung, Umschulung)
choice-further_training = دوره‌های آموزشی
topic-application_documents = رزومه، به دری خلص سوانح، و درخواست استخدام (Lebenslauf, Bewerbung)
choice-application_documents = رزومه و درخواست کار
topic-worker_rights = حقوق شما در محل کار (Arbeitsrecht)
choice-worker_rights = حقوق من در محل کار
topic-self_employment = شغل آزاد (Selbstständigkeit)
choice-self_employment = شغل آزاد

## Support

topic-integration_point = Integration Point
choice-integration_point = Integration Point
topic-office_location = نشانی یک اداره (Adresse und Öffnungszeiten)
choice-office_location = نشانی یک اداره
topic-appointment_documents = برای وقت ملاقات چه همراه ببرید (Unterlagen zum Termin)
choice-appointment_documents = چه چیزهایی با خود ببرم؟
topic-residence_status = وضعیت اقامت (Aufenthaltsstatus)
choice-residence_status = وضعیت اقامت من
topic-women_offers = برنامه‌های ویژهٔ زنان (Angebote für Frauen)
choice-women_offers = برنامه‌های ویژهٔ زنان
topic-psychosocial_support = کمک برای استرس و تروما (psychosoziale Hilfe)
choice-psychosocial_support = کمک برای استرس و تروما
topic-volunteers = کمک داوطلبان (Ehrenamt)
choice-volunteers = کمک داوطلبان
topic-migration_advice = مشاوره برای مهاجرین (Migrationsberatung, MBE)
choice-migration_advice = مشاوره برای مهاجرین
topic-social_benefits = پول برای زندگی و مسکن (Sozialleistungen)
choice-social_benefits = پول برای زندگی و مسکن
topic-holidays = تعطیلات رسمی و دینی (Feiertage)
choice-holidays = تعطیلات
topic-interpreter = مترجم شفاهی، به دری ترجمان (Dolmetscher, Dolmetscherin)
choice-interpreter = مترجم / ترجمان لازم دارم

## Dialogue

topic-greet = سلام
choice-greet = سلام
topic-goodbye = خداحافظ
choice-goodbye = خداحافظ
topic-thank = تشکر
choice-thank = تشکر
topic-affirm = بله
choice-affirm = بله
topic-deny = نه
choice-deny = نه
topic-help = چه کارهایی می‌توانید بکنید؟
choice-help = چه کارهایی می‌توانید بکنید؟
topic-change_language = زبان دیگر
choice-change_language = زبان دیگر
topic-start_profile = پر کردن پروفایل من
choice-start_profile = پر کردن پروفایل من
topic-show_profile = دربارهٔ من چه می‌دانید؟
choice-show_profile = پروفایل مرا نشان دهید
topic-change_profile = اصلاح پروفایل من
choice-change_profile = اصلاح پروفایل من
topic-delete_data = پاک کردن اطلاعات من
choice-delete_data = پاک کردن اطلاعات من
topic-export_data = یک کپی از اطلاعات من
choice-export_data = یک کپی از اطلاعات من
topic-recommend_measures = چه چیزی برای من مناسب است؟
choice-recommend_measures = چه برای من مناسب است؟
topic-book_appointment = گرفتن وقت ملاقات (Termin)
choice-book_appointment = گرفتن وقت ملاقات
topic-show_appointment = وقت ملاقات من (Termin)
choice-show_appointment = وقت ملاقات من
topic-reschedule_appointment = تغییر وقت ملاقات من (Termin)
choice-reschedule_appointment = وقت دیگری، لطفاً
topic-cancel_appointment = لغو وقت ملاقات من (Termin)
choice-cancel_appointment = لغو وقت ملاقات من
topic-talk_to_human = صحبت با یک انسان
choice-talk_to_human = صحبت با یک انسان
topic-simpler = ساده‌تر بگویید
choice-simpler = ساده‌تر بگویید
topic-repeat = دوباره بگویید
choice-repeat = دوباره بگویید
topic-bot_challenge = آیا شما انسان هستید؟
choice-bot_challenge = آیا شما انسان هستید؟
topic-complaint = شکایت
choice-complaint = این به من کمک نمی‌کند
topic-emergency = کمک اضطراری (Notruf)
choice-emergency = کمک اضطراری
topic-out_of_scope = چیز دیگر
choice-out_of_scope = چیز دیگر
