# What fits me? Measures, their conditions as sentences, and the one question.
# No promise: offices, firms and schools decide.

measures-intro = با آنچه از شما می‌دانم، این‌ها شاید مناسب باشند:
measures-intro-unknown = هنوز چیزی دربارهٔ شما نمی‌دانم. این‌ها به خیلی‌ها کمک می‌کند:
measures-later = هنوز باز نیست:
measures-left_open = اشکالی ندارد، این پرسش باز می‌ماند. فهرست بالا همچنان درست است.
measures-note = من در این باره تصمیم نمی‌گیرم، اداره‌ها تصمیم می‌گیرند. این قول جا، اجازه یا به رسمیت شناختن مدرک نیست.
measures-depends = باز بودن آن بستگی دارد به: { $fields }.
measures-opens = زودترین زمان: { $month }.
measures-explanation = همهٔ برنامه‌ها با شرط‌هایی که تعیین کرده‌اند:
measures-explanation-question = آنچه فهرست را بیش از همه تغییر می‌دهد: { $field }.
measures-state-open = باز (می‌توان درخواست کرد)
measures-state-not_open = باز نیست
measures-state-depends = بستگی دارد

## Measures

measure-integration_course = کورس ادغام (Integrationskurs)
measure-integration_course-why = آلمانی را تا سطح B1 یاد می‌گیرید.
measure-initial_orientation_course = دورهٔ آشنایی اولیه (Erstorientierungskurs)
measure-initial_orientation_course-why = آلمانی ابتدایی و زندگی روزمره در آلمان را یاد می‌گیرید.
measure-literacy_course = دورهٔ خواندن و نوشتن (Alphabetisierungskurs)
measure-literacy_course-why = حروف لاتین و آلمانی را یاد می‌گیرید.
measure-vocational_language_course = کلاس‌های اختصاصی زبان برای کار (Berufssprachkurs)
measure-vocational_language_course-why = آلمانی لازم برای کار را یاد می‌گیرید.
measure-online_learning = یادگیری آنلاین آلمانی
measure-online_learning-why = می‌توانید همین حالا در خانه و رایگان شروع کنید.
measure-recognition_advice = مشاوره برای به رسمیت شناختن مدرک (شبکهٔ IQ)
measure-recognition_advice-why = کسی رایگان به شما می‌گوید که به رسمیت شناختن مدرک برایتان فایده دارد یا نه.
measure-recognition_procedure = به رسمیت شناختن مدرک شما (Anerkennung)
measure-recognition_procedure-why = یک اداره مدرک شما را با مدرک آلمانی مقایسه می‌کند.
measure-qualification_analysis = تحلیل صلاحیت حرفه‌ای (Qualifikationsanalyse)
measure-qualification_analysis-why = در عمل نشان می‌دهید چه بلدید، چون مدارکی کم دارید.
measure-adaptation_qualification = دورهٔ تطبیقی (Anpassungsqualifizierung)
measure-adaptation_qualification-why = آنچه را برای به رسمیت شناختن کامل کم است یاد می‌گیرید.
measure-physicians_programme = برنامه برای پزشکان
measure-physicians_programme-why = برای کار پزشکی آماده می‌کند.
measure-school_certificate_recognition = به رسمیت شناختن مدرک مدرسهٔ شما
measure-school_certificate_recognition-why = یک اداره بررسی می‌کند که مدرک شما با کدام مدرک آلمانی برابر است.
measure-skills_assessment = سنجش مهارت‌ها (Kompetenzfeststellung)
measure-skills_assessment-why = درمی‌یابید و نشان می‌دهید چه بلدید.
measure-orientation_internship = کارآموزی برای آشنایی با حرفه (Orientierungspraktikum)
measure-orientation_internship-why = با یک حرفه و یک شرکت آشنا می‌شوید.
measure-employer_internship = کارآموزی از راه ادارهٔ کار یا جاب‌سنتر (MAG)
measure-employer_internship-why = چند هفته کاری را در یک شرکت امتحان می‌کنید.
measure-entry_qualification = دورهٔ ورودی پیش از آموزش حرفه‌ای (Einstiegsqualifizierung, EQ)
measure-entry_qualification-why = کارآموزی طولانی و با مزد، شما را برای آموزش حرفه‌ای آماده می‌کند.
measure-apprenticeship = آموزش فنی و حرفه‌ای با پشتیبانی (Ausbildung, AsA)
measure-apprenticeship-why = حرفه‌ای یاد می‌گیرید، درآمد دارید و در درس کمک می‌گیرید.
measure-crafts_orientation = آشنایی جوانان با پیشه‌ها
measure-crafts_orientation-why = حرفه‌ها را در کارگاه امتحان می‌کنید.
measure-vocational_preparation = آمادگی برای آموزش حرفه‌ای (Berufsvorbereitung, BvB)
measure-vocational_preparation-why = برای آموزش حرفه‌ای آماده می‌شوید، شاید همراه با مدرک مدرسه.
measure-school_leaving_class = کلاس مدرک پایان مدرسه (Hauptschulabschluss)
measure-school_leaving_class-why = یک مدرک آلمانی مدرسه می‌گیرید.
measure-studying = دانشگاه و دورهٔ آمادگی آن (Studienkolleg)
measure-studying-why = در دانشگاه درس می‌خوانید یا برای آن آماده می‌شوید.
measure-employer_service = کاریابی و خدمات کارفرمایان (Arbeitgeberservice)
measure-employer_service-why = ادارهٔ کار رایگان همراه شما دنبال شرکت می‌گردد.
measure-job_turbo = Job-Turbo
measure-job_turbo-why = جاب‌سنتر کمک می‌کند زود کار کنید و هم‌زمان آلمانی یاد بگیرید.
measure-further_training = دورهٔ آموزشی با کوپن (Bildungsgutschein)
measure-further_training-why = ادارهٔ کار یا جاب‌سنتر می‌تواند هزینهٔ دوره‌ای برای حرفهٔ شما را بپردازد.
measure-work_opportunities = فرصت کاری با کمک‌هزینهٔ کم (Arbeitsgelegenheit)
measure-work_opportunities-why = کار ساده بدون مزد، با مبلغی کم برای هر ساعت.
measure-worker_rights_advice = مشاوره دربارهٔ حقوق در محل کار (Faire Integration)
measure-worker_rights_advice-why = دربارهٔ قرارداد، مزد و فسخ قرارداد رایگان کمک می‌گیرید.
measure-start_up_advice = مشاوره برای شغل آزاد
measure-start_up_advice-why = برای کسب‌وکار خودتان برنامه‌ریزی می‌کنید.
measure-women_offers = برنامه‌های ویژهٔ زنان
measure-women_offers-why = دوره‌های فقط برای زنان، اغلب با نگهداری از کودک.
measure-psychosocial_help = کمک برای استرس و تروما
measure-psychosocial_help-why = مراکز روانی‌اجتماعی گوش می‌دهند و کمک می‌کنند.
measure-volunteers = داوطلبان و همراهان
measure-volunteers-why = کسانی شما را همراهی و با شما آلمانی تمرین می‌کنند.
measure-migration_advice = مشاوره برای مهاجرین (MBE) و خدمات جوانان مهاجر (JMD)
measure-migration_advice-why = کسی دربارهٔ دوره، کار و مسکن رایگان به شما مشاوره می‌دهد.

## Conditions: met

reason-everyone = این با هر وضعیت اقامتی ممکن است.
reason-status_fits = وضعیت اقامت شما مناسب است.
reason-level_fits = سطح آلمانی شما مناسب است.
reason-age_fits = سن شما مناسب است.
reason-activity_fits = کاری که اکنون می‌کنید مناسب است.
reason-school_fits = مدرکی دارید که می‌توان آن را بررسی کرد.
reason-qualification_fits = آموزش حرفه‌ای یا مدرک دانشگاهی از خارج از آلمان دارید؛ با هر وضعیت اقامتی می‌توانید درخواست بدهید.
reason-course_right_early = { $figure ->
    [1] در سال اول پس از گرفتن اجازهٔ اقامت معمولاً حق شرکت دارید.
   *[other] در { $figure } سال اول پس از گرفتن اجازهٔ اقامت معمولاً حق شرکت دارید.
}
reason-for_procedure = این دوره برای افراد در روند پناهندگی است.
reason-letters_needed = این دوره برای کسانی است که هنوز حروف لاتین را یاد می‌گیرند.
reason-vocational_registered = مثلاً باید به‌عنوان جویای کار ثبت شده باشید، از جاب‌سنتر پول بگیرید یا کار داشته باشید.
reason-papers_missing = مدارکی کم دارید؛ پس می‌توان مهارت شما را از راه دیگری سنجید ({ $figure }).
reason-permit_allows = اجازهٔ اقامت شما معمولاً کار را مجاز می‌کند؛ لطفاً در مدرکتان نگاه کنید.
reason-adviser_agrees = نخست از مشاورتان در ادارهٔ کار یا جاب‌سنتر بپرسید؛ آنجا تصمیم می‌گیرند.
reason-business_allowed = با اجازهٔ اقامت شما معمولاً شغل آزاد مجاز است.
reason-certificate_wanted = هنوز مدرک آلمانی مدرسه ندارید.
reason-class_teaches_german = کلاس‌های جوانان با آلمانی شروع می‌شود.
reason-entrance = مدرک شما شاید برای دانشگاه کافی باشد؛ دانشگاه تصمیم می‌گیرد.
reason-asylum_benefit = این در روند پناهندگی و با دولدونگ (Duldung) ممکن است، بدون اجازهٔ کار هم ({ $figure } برای هر ساعت).

## Conditions: not met

reason-german_reached = شما سطح B1 یا بالاتر دارید؛ کلاس زبان برای کار مناسب‌تر است.
reason-at_school = این دوره برای کسانی نیست که به مدرسه می‌روند؛ پس از مدرسه دوباره بپرسید.
reason-only_procedure = این دوره برای افراد در روند پناهندگی است.
reason-letters_known = این دوره برای کسانی است که هنوز حروف لاتین را یاد می‌گیرند.
reason-highest_level = این دوره‌ها با سطح C2 تمام می‌شود.
reason-from_b1 = معمولاً به سطح B1 نیاز دارید.
reason-no_qualification = برای این، آموزش حرفه‌ای یا تحصیل دانشگاهیِ تمام‌شده لازم است؛ تجربهٔ کاری تنها کافی نیست.
reason-german_qualification = این فقط برای مدارک خارج از آلمان است.
reason-papers_at_hand = این فقط وقتی لازم است که مدارکی کم باشد.
reason-trade_only = این برای حرفه‌های آموزشی است، مثلاً در پیشه‌وری.
reason-no_school_certificate = برای این، مدرک دورهٔ متوسطهٔ مدرسه لازم است.
reason-physicians_only = این برای پزشکان است.
reason-waiting_procedure = در روند پناهندگی، کار و کارآموزی معمولاً فقط پس از { $figure } ماه ممکن است، با اجازهٔ ادارهٔ امور خارجیان (Ausländerbehörde).
reason-waiting_tolerated = با دولدونگ (Duldung)، کار و کارآموزی معمولاً فقط پس از { $figure } ماه حضور در آلمان ممکن است، با اجازهٔ ادارهٔ امور خارجیان (Ausländerbehörde).
reason-business_procedure = در روند پناهندگی شغل آزاد مجاز نیست؛ با اجازهٔ اقامت شاید تغییر کند.
reason-has_training_place = این برای کسانی است که جای آموزش حرفه‌ای ندارند.
reason-training_from_b1 = بسیاری از شرکت‌ها سطح B1 تا B2 می‌خواهند.
reason-from_a2 = دست‌کم به سطح A2 نیاز دارید.
reason-young_only = این برای جوانان است، معمولاً تا { $figure } سالگی.
reason-preparation_procedure = در روند پناهندگی پس از { $figure } ماه ممکن است.
reason-preparation_tolerated = با دولدونگ (Duldung) پس از { $figure } ماه ممکن است.
reason-from_age = این برای افراد از { $figure } سالگی است.
reason-no_entrance = برای این، مدرکی لازم است که ورود به دانشگاه را ممکن کند؛ می‌توان آن را بعداً گرفت.
reason-study_from_b2 = برای دورهٔ آمادگی دانشگاه (Studienkolleg) سطح B2 و برای بیشتر رشته‌ها C1 لازم است.
reason-jobcenter_later = این برای کسانی است که از جاب‌سنتر (Jobcenter) پول می‌گیرند، یعنی معمولاً پس از پذیرش پناهندگی.
reason-asylum_benefit_only = این برای کسانی است که کمک‌های قانون پناه‌جویان را می‌گیرند ({ $figure })؛ جاب‌سنتر (Jobcenter) چیزی شبیه آن دارد.
reason-outside_eu_only = این برای افراد از خارج از اتحادیهٔ اروپاست.

## Conditions: please ask

reason-course_right_later = { $figure ->
    [1] این حق یک سال پس از گرفتن اجازهٔ اقامت تمام می‌شود. لطفاً از ادارهٔ امور خارجیان (Ausländerbehörde) یا جاب‌سنتر (Jobcenter) بپرسید.
   *[other] این حق { $figure } سال پس از گرفتن اجازهٔ اقامت تمام می‌شود. لطفاً از ادارهٔ امور خارجیان (Ausländerbehörde) یا جاب‌سنتر (Jobcenter) بپرسید.
}
reason-course_admission = پذیرش داوطلبانه متوقف شده است ({ $figure })، ولی یک اداره می‌تواند شما را ملزم کند. لطفاً از ادارهٔ امور اجتماعی (Sozialamt) یا جاب‌سنتر (Jobcenter) بپرسید.
reason-course_ask = لطفاً از ادارهٔ امور خارجیان (Ausländerbehörde) یا جاب‌سنتر (Jobcenter) بپرسید آیا می‌توانید شرکت کنید.
reason-for_procedure_ask = این دوره برای زمان روند پناهندگی است. لطفاً از مرکز مشاوره برای مهاجرین بپرسید آیا می‌توانید شرکت کنید.
reason-courses_paused = دوره‌های C1 و C2 در سال { $figure } موقتاً برگزار نمی‌شد. لطفاً از آموزشگاه بپرسید اکنون چه برگزار می‌شود.
reason-special_course = برای سطح پایین‌تر از B1 دوره‌های ویژه‌ای هست، مثلاً با دولدونگ (Duldung) یا برای کسانی که کار دارند. لطفاً از ادارهٔ کار (Agentur für Arbeit) بپرسید.
reason-vocational_tolerated = با دولدونگ (Duldung) شرط‌هایی هست، اغلب { $figure } ماه انتظار. لطفاً از ادارهٔ کار (Agentur für Arbeit) بپرسید.
reason-vocational_procedure = در روند پناهندگی ممکن است، اگر به‌عنوان جویای کار ثبت شده باشید. لطفاً از ادارهٔ کار (Agentur für Arbeit) بپرسید.
reason-partial_recognition = نخست به تصمیم رسمی دربارهٔ به رسمیت شناختن جزئی نیاز دارید. لطفاً از مشاورهٔ به رسمیت شناختن مدرک بپرسید.
reason-school_ask = لطفاً از ادارهٔ منطقه (Bezirksregierung) بپرسید آیا مدرک مدرسهٔ شما پذیرفته می‌شود.
reason-physicians_ask = این در منطقهٔ روهر بوده است. لطفاً از ادارهٔ کار یا جاب‌سنتر بپرسید آیا اکنون برگزار می‌شود.
reason-permission_procedure = در روند پناهندگی پیش از روز اول به اجازهٔ ادارهٔ امور خارجیان (Ausländerbehörde) نیاز دارید. لطفاً آنجا بپرسید.
reason-permission_tolerated = با دولدونگ (Duldung) پیش از روز اول به اجازهٔ ادارهٔ امور خارجیان (Ausländerbehörde) نیاز دارید. لطفاً آنجا بپرسید.
reason-permit_note = لطفاً در مدرکتان ببینید دربارهٔ کار چه نوشته است، یا از ادارهٔ امور خارجیان (Ausländerbehörde) بپرسید.
reason-adviser_ask = قاعده‌ها در اداره‌ها متفاوت است. لطفاً نخست از ادارهٔ کار (Agentur für Arbeit) بپرسید.
reason-business_tolerated = با دولدونگ (Duldung) ادارهٔ امور خارجیان (Ausländerbehörde) تصمیم می‌گیرد. لطفاً آنجا بپرسید.
reason-business_note = لطفاً ببینید آیا در مدرکتان „Erwerbstätigkeit erlaubt“ نوشته شده است، یا از ادارهٔ امور خارجیان (Ausländerbehörde) بپرسید.
reason-compulsory_school = تا { $figure } سالگی مدرسه اجباری است. لطفاً از مشاورهٔ شغلی (Berufsberatung) بپرسید.
reason-orientation_ask = لطفاً از مشاورهٔ شغلی (Berufsberatung) ادارهٔ کار بپرسید با مدرک اقامت شما چه ممکن است.
reason-german_ask = لطفاً از مشاورتان در ادارهٔ کار یا جاب‌سنتر بپرسید چقدر آلمانی لازم است.
reason-certificate_ask = مدرک شما شاید همین حالا با مدرک پایان مدرسهٔ آلمان (Hauptschulabschluss) برابر باشد. لطفاً از ادارهٔ منطقه (Bezirksregierung Köln) بپرسید.
reason-class_german_ask = لطفاً از مدرسه بپرسید چقدر آلمانی لازم است.
reason-study_ask = لطفاً از دفتر بین‌الملل (International Office) دانشگاه دربارهٔ دوره‌های آمادگی آلمانی و رشته‌های انگلیسی‌زبان بپرسید.
reason-jobcenter_ask = برای آن نمی‌توان درخواست داد. لطفاً در جاب‌سنتر (Jobcenter) بپرسید آیا هنوز هست.
reason-benefit_ask = بستگی دارد که کدام اداره پول شما را می‌دهد. لطفاً از ادارهٔ امور اجتماعی (Sozialamt) بپرسید ({ $figure }).

## Facts about a person

field-residence_status = وضعیت اقامت
field-year_of_birth = سن
field-arrived = ماه ورود به آلمان
field-german_level = سطح آلمانی
field-latin_script = خواندن و نوشتن حروف لاتین
field-school_kind = مدرسه‌ای که رفته‌اید
field-qualification = آموزش حرفه‌ای یا تحصیل دانشگاهی
field-qualification_country = کشور مدرک
field-profession = حرفه
field-papers = مدارک مربوط به آموزش شما
field-activity = کاری که اکنون می‌کنید
field-languages = زبان‌ها
field-childcare = نگهداری از کودک
field-goals = هدف

## The one question

question-residence_status = اکنون یک سؤال بیش از همه کمک می‌کند: چه مدرک اقامتی دارید؟ لازم نیست جواب بدهید.
question-year_of_birth = اکنون یک سؤال بیش از همه کمک می‌کند: چند سال دارید؟ لازم نیست جواب بدهید.
question-arrived = اکنون یک سؤال بیش از همه کمک می‌کند: از کی در آلمان هستید؟ لازم نیست جواب بدهید.
question-german_level = اکنون یک سؤال بیش از همه کمک می‌کند: آلمانی شما چقدر خوب است؟ لازم نیست جواب بدهید.
question-latin_script = اکنون یک سؤال بیش از همه کمک می‌کند: آیا می‌توانید حروف لاتین را بخوانید و بنویسید؟ لازم نیست جواب بدهید.
question-school_kind = اکنون یک سؤال بیش از همه کمک می‌کند: به کدام مدرسه رفته‌اید؟ لازم نیست جواب بدهید.
question-qualification = اکنون یک سؤال بیش از همه کمک می‌کند: آیا آموزش حرفه‌ای یا دانشگاه را تمام کرده‌اید؟ لازم نیست جواب بدهید.
question-qualification_country = اکنون یک سؤال بیش از همه کمک می‌کند: مدرکتان را کجا گرفته‌اید؟ لازم نیست جواب بدهید.
question-papers = اکنون یک سؤال بیش از همه کمک می‌کند: آیا مدارک آموزش خود را دارید؟ لازم نیست جواب بدهید.
question-activity = اکنون یک سؤال بیش از همه کمک می‌کند: اکنون چه می‌کنید؟ لازم نیست جواب بدهید.
question-goals = اکنون یک سؤال بیش از همه کمک می‌کند: بیش از همه به چه می‌خواهید برسید؟ لازم نیست جواب بدهید.

## Answers

choice-answer-residence_status-asylum_seeker = روند پناهندگی (Gestattung)
choice-answer-residence_status-tolerated = دولدونگ (Duldung)
choice-answer-residence_status-refugee = پناهندگی پذیرفته‌شده
choice-answer-residence_status-subsidiary = حمایت فرعی
choice-answer-residence_status-deportation_ban = منع اخراج
choice-answer-residence_status-temporary_protection = حمایت از افراد اوکراین
choice-answer-residence_status-family = پیوستن به خانواده
choice-answer-goals-learn_german = یادگیری آلمانی
choice-answer-goals-recognition = به رسمیت شناختن مدرک
choice-answer-goals-internship = کارآموزی
choice-answer-goals-apprenticeship = آموزش حرفه‌ای (Ausbildung)
choice-answer-goals-work = کار
choice-answer-goals-school = مدرک مدرسه
choice-answer-goals-study = دانشگاه
choice-answer-goals-self_employment = شغل آزاد
choice-answer-goals-further_training = دورهٔ آموزشی
choice-answer-activity-none = هیچ‌کدام
choice-answer-activity-language_course = کلاس زبان
choice-answer-activity-work = کار
choice-answer-activity-school = مدرسه
choice-answer-activity-apprenticeship = آموزش حرفه‌ای
choice-answer-activity-family_care = کودکان و خانواده
choice-answer-latin_script-yes = بله
choice-answer-latin_script-partly = کمی
choice-answer-latin_script-no = نه
choice-answer-school_kind-none = بدون مدرسه
choice-answer-school_kind-primary = فقط دبستان
choice-answer-school_kind-middle = راهنمایی
choice-answer-school_kind-upper_secondary = دبیرستان تا دیپلم
choice-answer-qualification-none = نه
choice-answer-qualification-vocational = آموزش حرفه‌ای
choice-answer-qualification-university = دانشگاه
choice-answer-papers-at_hand = بله، همه
choice-answer-papers-partly = بخشی از آن
choice-answer-papers-lost = نه، گم شده
choice-answer-qualification_country-DE = در آلمان
choice-answer-qualification_country-ZZ = در کشوری دیگر
choice-answer-german_level-A0 = هنوز هیچ
