# Names of the topics and dialogue acts, by the ids of topics.yml.
# topic-<id>: title, as in the front matter of the answer, with the German office word in brackets.
# choice-<id>: label of a button, at most 28 characters.

## Language courses

topic-integration_course = دورة الاندماج (Integrationskurs)
choice-integration_course = دورة الاندماج
topic-course_cost = تكلفة الدورة (Kurskosten)
choice-course_cost = تكلفة الدورة
topic-course_find = البحث عن دورة والتسجيل فيها (Kurssuche)
choice-course_find = البحث عن دورة
topic-vocational_language_course = دورة اللغة المهنية (Berufssprachkurs)
choice-vocational_language_course = دورة اللغة المهنية
topic-initial_orientation_course = دورة التوجيه الأولي (Erstorientierungskurs)
choice-initial_orientation_course = دورة التوجيه الأولي
topic-literacy_course = دورة لتعلم القراءة والكتابة (Alphabetisierungskurs)
choice-literacy_course = تعلم القراءة والكتابة
topic-language_levels_and_tests = مستويات اللغة والامتحانات (Sprachniveaus und Prüfungen)
choice-language_levels_and_tests = مستويات اللغة والامتحانات
topic-course_childcare = رعاية الأطفال أثناء الدورة (Kinderbetreuung)
choice-course_childcare = رعاية الأطفال أثناء الدورة
topic-online_learning = تعلم الألمانية عبر الإنترنت (Online-Deutschkurse)
choice-online_learning = تعلم الألمانية عبر الإنترنت

## Recognition

topic-recognition_process = الاعتراف بشهادتكم أو مهنتكم (Anerkennung)
choice-recognition_process = الاعتراف بشهادتي
topic-recognition_documents = أوراق الاعتراف بالشهادة (Unterlagen für die Anerkennung)
choice-recognition_documents = أوراق الاعتراف بالشهادة
topic-recognition_cost = تكاليف الاعتراف بالشهادة (Kosten der Anerkennung)
choice-recognition_cost = تكاليف الاعتراف بالشهادة
topic-recognition_duration = مدة الاعتراف بالشهادة (Dauer der Anerkennung)
choice-recognition_duration = مدة الاعتراف بالشهادة
topic-recognition_without_documents = الاعتراف بالمهنة من دون أوراق (Qualifikationsanalyse)
choice-recognition_without_documents = تنقصني أوراق
topic-recognition_university = الشهادات الجامعية (Zeugnisbewertung)
choice-recognition_university = الشهادة الجامعية
topic-recognition_trades = الحرف والصناعة والتجارة (HWK, IHK FOSA)
choice-recognition_trades = الحرف والصناعة والتجارة
topic-recognition_health_professions = المهن الصحية (Gesundheitsberufe)
choice-recognition_health_professions = المهن الصحية
topic-recognition_school_certificate = الشهادة المدرسية من الخارج (Schulzeugnis)
choice-recognition_school_certificate = الشهادة المدرسية
topic-recognition_partial = الاعتراف الجزئي بالشهادة (teilweise Anerkennung)
choice-recognition_partial = اعتراف جزئي بالشهادة
topic-studying = الدراسة في الجامعة (Studium)
choice-studying = الدراسة في الجامعة

## Work and internships

topic-internship_types = أنواع التدريب العملي (Praktikum)
choice-internship_types = أنواع التدريب العملي
topic-internship_find = البحث عن تدريب عملي (Praktikumsplatz)
choice-internship_find = البحث عن تدريب عملي
topic-internship_permission = تصريح التدريب العملي (Erlaubnis für ein Praktikum)
choice-internship_permission = تصريح التدريب العملي
topic-internship_pay = الأجر في التدريب العملي (Praktikumsvergütung)
choice-internship_pay = هل للتدريب العملي أجر؟
topic-entry_qualification = التأهيل التمهيدي (Einstiegsqualifizierung, EQ)
choice-entry_qualification = التأهيل التمهيدي (EQ)
topic-apprenticeship = التأهيل المهني (Ausbildung)
choice-apprenticeship = تأهيل مهني (Ausbildung)
topic-work_permission = تصريح العمل (Arbeitserlaubnis)
choice-work_permission = هل يُسمح لي بالعمل؟
topic-job_search = البحث عن عمل (Arbeitssuche)
choice-job_search = البحث عن عمل
topic-job_turbo = مبادرة Job-Turbo
choice-job_turbo = مبادرة Job-Turbo
topic-work_opportunities = فرص عمل ببدل بسيط أثناء إجراءات اللجوء (Arbeitsgelegenheiten)
choice-work_opportunities = فرص عمل ببدل بسيط
topic-skills_assessment = اكتشاف مهاراتكم (Kompetenzfeststellung)
choice-skills_assessment = اكتشاف مهاراتي
topic-school_leaving_certificate = الحصول لاحقًا على شهادة مدرسية (Hauptschulabschluss)
choice-school_leaving_certificate = شهادة إتمام المدرسة
topic-youth_orientation = التوجيه المهني للشباب والشابات (Berufsorientierung)
choice-youth_orientation = للشباب والشابات
topic-further_training = التأهيل المستمر وإعادة التأهيل المهني (Weiterbildung, Umschulung)
choice-further_training = التأهيل المستمر
topic-application_documents = السيرة الذاتية وطلب التوظيف (Lebenslauf, Bewerbung)
choice-application_documents = السيرة الذاتية والطلب
topic-worker_rights = حقوقكم في العمل (Arbeitsrecht)
choice-worker_rights = حقوقي في العمل
topic-self_employment = العمل لحسابكم الخاص (Selbstständigkeit)
choice-self_employment = العمل لحسابي الخاص

## Support

topic-integration_point = مكتب Integration Point
choice-integration_point = مكتب Integration Point
topic-office_location = عنوان دائرة رسمية (Adresse und Öffnungszeiten)
choice-office_location = عنوان دائرة رسمية
topic-appointment_documents = ما تحضرونه معكم إلى الموعد (Unterlagen zum Termin)
choice-appointment_documents = ماذا أحضر إلى الموعد؟
topic-residence_status = وضع الإقامة (Aufenthaltsstatus)
choice-residence_status = وضع إقامتي
topic-women_offers = عروض للنساء (Angebote für Frauen)
choice-women_offers = عروض للنساء
topic-psychosocial_support = المساعدة عند الضغط النفسي والصدمات (psychosoziale Hilfe)
choice-psychosocial_support = مساعدة نفسية
topic-volunteers = مساعدة من المتطوعين والمتطوعات (Ehrenamt)
choice-volunteers = مساعدة من متطوعين
topic-migration_advice = مركز استشارات الهجرة (Migrationsberatung, MBE)
choice-migration_advice = استشارات الهجرة
topic-social_benefits = المال للمعيشة والسكن (Sozialleistungen)
choice-social_benefits = المال للمعيشة والسكن
topic-holidays = العطل الرسمية والأعياد الدينية (Feiertage)
choice-holidays = العطل والأعياد
topic-interpreter = الترجمة الشفوية (Dolmetscher, Dolmetscherin)
choice-interpreter = أحتاج إلى ترجمة شفوية

## Dialogue

topic-greet = أهلًا
choice-greet = أهلًا
topic-goodbye = مع السلامة
choice-goodbye = مع السلامة
topic-thank = شكرًا
choice-thank = شكرًا
topic-affirm = نعم
choice-affirm = نعم
topic-deny = لا
choice-deny = لا
topic-help = بماذا يمكنك مساعدتي؟
choice-help = بماذا يمكنك مساعدتي؟
topic-change_language = لغة أخرى
choice-change_language = لغة أخرى
topic-start_profile = ملء ملفي الشخصي
choice-start_profile = ملء ملفي الشخصي
topic-show_profile = ماذا تعرف عني؟
choice-show_profile = عرض ملفي الشخصي
topic-change_profile = تصحيح ملفي الشخصي
choice-change_profile = تصحيح ملفي الشخصي
topic-delete_data = حذف بياناتي
choice-delete_data = حذف بياناتي
topic-export_data = نسخة من بياناتي
choice-export_data = نسخة من بياناتي
topic-recommend_measures = ما المناسب لي؟
choice-recommend_measures = ما المناسب لي؟
topic-book_appointment = حجز موعد (Termin)
choice-book_appointment = حجز موعد
topic-show_appointment = موعدي (Termin)
choice-show_appointment = موعدي
topic-reschedule_appointment = تغيير موعدي (Termin)
choice-reschedule_appointment = أريد وقتًا آخر
topic-cancel_appointment = إلغاء موعدي (Termin)
choice-cancel_appointment = إلغاء موعدي
topic-talk_to_human = التحدث إلى إنسان
choice-talk_to_human = التحدث إلى إنسان
topic-simpler = بكلمات أبسط
choice-simpler = بكلمات أبسط
topic-repeat = مرة أخرى
choice-repeat = مرة أخرى من فضلك
topic-bot_challenge = هل أتحدث إلى إنسان؟
choice-bot_challenge = هل أتحدث إلى إنسان؟
topic-complaint = شكوى
choice-complaint = هذا لا يساعدني
topic-emergency = المساعدة في حالات الطوارئ (Notruf)
choice-emergency = مساعدة طارئة
topic-out_of_scope = شيء آخر
choice-out_of_scope = شيء آخر
