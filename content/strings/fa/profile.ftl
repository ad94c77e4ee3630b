# پروفایل شخصی: پرسش‌ها، دلیل آن‌ها، گزینه‌ها و جمله‌های پیرامون.

## Around the questions

profile-agreed = سپاسگزارم. هر بار یک پرسش می‌پرسم. می‌توانید هر پرسشی را رد کنید، در میان آن چیز دیگری بپرسید، یا توقف کنید و روز دیگری ادامه دهید.
profile-declined = اشکالی ندارد. پروفایلی نمی‌سازم و همچنان به همهٔ پرسش‌های شما پاسخ می‌دهم. بدون گفتن نام هم می‌توانید وقت ملاقات بگیرید.
profile-place = پرسش‌های بعدی دربارهٔ خود شماست. آنچه در تلگرام می‌نویسید از رایانه‌های تلگرام در بیرون از اتحادیهٔ اروپا هم می‌گذرد. ترجیح می‌دهید در یک صفحهٔ خصوصی وب ادامه دهید یا همین‌جا؟
profile-private_link = لطفاً در این صفحهٔ خصوصی ادامه دهید: [باز کردن صفحه]({ $url }). پیوند یک بار و تا نیم ساعت کار می‌کند. چیزی از پاسخ‌های شما از دست نمی‌رود؛ پرسش‌های دیگر را همچنان می‌توانید اینجا بپرسید.
profile-question = پرسش { $number } از { $total }
profile-why = به این دلیل می‌پرسم:
profile-explain = این را می‌توانید پیدا کنید:
profile-explain-residence_status = به برگه یا کارت خود از ادارهٔ اتباع خارجی (Ausländerbehörde) نگاه کنید. واژهٔ آلمانی روی آن، و اغلب یک ماده (§) زیر «ملاحظات» (Anmerkungen)، نوع آن را نشان می‌دهد: (Aufenthaltsgestattung) یا (Duldung) یا (Aufenthaltserlaubnis). می‌توانید واژه‌ها را اینجا بنویسید یا پرسش را رد کنید.
profile-unclear = ببخشید، این را به‌عنوان پاسخ نفهمیدم. می‌توانید با واژه‌های دیگر بنویسید، دکمه‌ای را فشار دهید یا پرسش را رد کنید.
profile-left_open = این پرسش را باز می‌گذارم. در پایان می‌توانید به آن پاسخ دهید.
profile-noted = یادداشت کردم:
profile-paused = اینجا توقف می‌کنیم. پاسخ‌های شما نگه داشته می‌شود. برای ادامه دکمه را فشار دهید یا بنویسید «پروفایلم را ادامه بده».
profile-summary = سپاسگزارم. این‌ها را یادداشت کرده‌ام. درست است؟
profile-summary_empty = همهٔ پرسش‌ها را رد کرده‌اید. اشکالی ندارد. همین‌طور بماند؟
profile-correct = کدام پاسخ را می‌خواهید تغییر دهید؟
profile-saved = پروفایل شما رمزگذاری‌شده ذخیره شد. هر زمان می‌توانید آن را ببینید، تغییر دهید یا پاک کنید. حالا چه کنیم؟
profile-greet = سلام! ادامه دهیم.
profile-thank = خواهش می‌کنم. ادامه دهیم.

## Buttons around the questions

choice-profile-agree = بله، موافقم
choice-profile-disagree = نه، ممنون
choice-profile-notice = بیشتر توضیح بده
choice-profile-private = صفحهٔ خصوصی وب
choice-profile-here_telegram = همین‌جا در تلگرام
choice-profile-skip = رد کردن
choice-profile-why = چرا می‌پرسید؟
choice-profile-pause = بعداً ادامه می‌دهم
choice-profile-dont_know = نمی‌دانم
choice-profile-continue = ادامهٔ پروفایلم
choice-profile-confirm = بله، درست است
choice-profile-correct = تغییر چیزی
choice-profile-back = بازگشت

## Questions

profile-question-year_of_birth = در چه سالی به دنیا آمده‌اید؟ اگر ترجیح می‌دهید، بازهٔ سنی را انتخاب کنید.
profile-question-town = در کدام شهر زندگی می‌کنید؟
profile-question-residence_status = وضعیت اقامت شما چیست؟ روی برگه یا کارت شما نوشته شده است.
profile-question-arrived = چه زمانی به آلمان آمدید؟ ماه و سال، یا فقط سال.
profile-question-languages = به چه زبان‌هایی صحبت می‌کنید؟
profile-question-german_level = آلمانی شما در چه سطحی است؟ سطح را انتخاب کنید یا بنویسید.
profile-question-german_certificate = آیا گواهی زبان آلمانی دارید؟ برای کدام سطح؟
profile-question-latin_script = آیا حروف لاتین را می‌خوانید و می‌نویسید، مانند این واژه: Arbeit؟
profile-question-school_years = چند سال به مدرسه رفته‌اید؟
profile-question-school_kind = تا کدام مقطع مدرسه رفته‌اید؟
profile-question-qualification = آیا حرفه‌ای آموخته‌اید یا در دانشگاه درس خوانده‌اید؟
profile-question-qualification_profession = کدام حرفه یا رشته بود؟
profile-question-qualification_country = در کدام کشور آن را آموخته یا خوانده‌اید؟
profile-question-qualification_papers = آیا مدارک آن را دارید: گواهی‌ها، دیپلم؟
profile-question-experience = تاکنون چه کاری کرده‌اید؟ با واژه‌های خودتان بنویسید.
profile-question-experience_years = چند سال؟
profile-question-activity = اکنون چه می‌کنید؟
profile-question-goals = چه می‌خواهید بکنید؟ می‌توانید بیش از یک هدف بگویید.
profile-question-childcare = آیا برای شرکت کردن به نگهداری از کودک نیاز دارید؟
profile-question-interpreter = آیا در گفتگو به مترجم نیاز دارید؟ برای کدام زبان؟
profile-question-contact = چگونه می‌توان با شما تماس گرفت؟ مثلاً همین‌جا در چت، با تلفن یا ایمیل.
profile-question-name = شما را چه صدا کنیم؟ هر نامی کافی است، می‌توانید رد هم کنید.

## Why they are asked

profile-why-year_of_birth = بعضی برنامه‌ها، مانند برنامه‌های جوانان، برای سن معینی هستند.
profile-why-town = تا اداره و دوره‌های نزدیک شما را نام ببرم.
profile-why-residence_status = دوره‌ها و کارهایی که برای شما باز است به آن بستگی دارد. آن را به کسی نمی‌دهم.
profile-why-arrived = بعضی دوره‌ها و اجازه‌ها به مدت حضور در اینجا بستگی دارد.
profile-why-languages = برای ترجمه، و چون دانستن زبان در کار یک توانایی است.
profile-why-german_level = دوره‌ها و بسیاری از کارها از سطح معینی آغاز می‌شوند.
profile-why-german_certificate = بعضی دوره‌ها گواهی می‌خواهند و بعضی یک آزمون کوتاه.
profile-why-latin_script = دوره‌هایی هستند که از خواندن و نوشتن آغاز می‌شوند.
profile-why-school_years = نشان می‌دهد کدام سرعت یادگیری و کدام مدرک مناسب است.
profile-why-school_kind = مدرک مدرسه شاید در آلمان به رسمیت شناخته شود یا بعداً گرفته شود.
profile-why-qualification = حرفه یا مدرک دانشگاهی خارج شاید به رسمیت شناخته شود.
profile-why-qualification_profession = هر حرفه راه خود را برای به رسمیت شناختن دارد.
profile-why-qualification_country = مدرک بسته به کشور با مدرک آلمانی مقایسه می‌شود.
profile-why-qualification_papers = راه با مدارک و بدون مدارک فرق دارد؛ برای هر دو راهی هست.
profile-why-experience = تجربه اهمیت دارد، حتی بدون مدرک.
profile-why-experience_years = بعضی برنامه‌ها چند سال تجربه می‌خواهند.
profile-why-activity = تا برنامه‌ای در کنار آن مناسب باشد.
profile-why-goals = خواست شما در پیشنهادهای من در آغاز می‌آید.
profile-why-childcare = دوره‌هایی با نگهداری از کودک هست.
profile-why-interpreter = تا کسی که زبان شما را می‌داند حاضر باشد.
profile-why-contact = برای یک پرسش یا وقت ملاقات، و نه چیز دیگر.
profile-why-name = فقط برای اینکه بتوان شما را صدا زد.

## What the answers are called

profile-field-year_of_birth = سال تولد یا سن
profile-field-town = شهر
profile-field-residence_status = وضعیت اقامت
profile-field-arrived = در آلمان از
profile-field-languages = زبان‌ها
profile-field-german_level = آلمانی
profile-field-german_certificate = گواهی زبان آلمانی
profile-field-latin_script = حروف لاتین
profile-field-school_years = سال‌های مدرسه
profile-field-school_kind = مدرسه
profile-field-qualification = آموزش یا تحصیل
profile-field-qualification_profession = حرفهٔ آموخته
profile-field-qualification_country = کشور آموزش
profile-field-qualification_papers = مدارک
profile-field-experience = کار تاکنون
profile-field-experience_years = سال‌های کار
profile-field-activity = اکنون
profile-field-goals = هدف‌ها
profile-field-childcare = نیاز به نگهداری از کودک
profile-field-interpreter = مترجم
profile-field-contact = راه تماس
profile-field-name = نام

## Values

choice-profile-year_of_birth-under_18 = زیر 18
choice-profile-year_of_birth-18_24 = 18–24
choice-profile-year_of_birth-25_34 = 25–34
choice-profile-year_of_birth-35_54 = 35–54
choice-profile-year_of_birth-55_plus = 55 یا بیشتر
choice-profile-residence_status-asylum_seeker = در روند پناهندگی
choice-profile-residence_status-tolerated = دولدونگ (Duldung)
choice-profile-residence_status-refugee = پناهندهٔ پذیرفته‌شده
choice-profile-residence_status-subsidiary = حمایت فرعی
choice-profile-residence_status-deportation_ban = ممنوعیت اخراج
choice-profile-residence_status-temporary_protection = حمایت موقت
choice-profile-residence_status-humanitarian_other = اجازهٔ انسانی دیگر
choice-profile-residence_status-family = پیوستن به خانواده
choice-profile-residence_status-work_or_study = برای کار یا تحصیل
choice-profile-residence_status-settlement = اقامت دائم
choice-profile-residence_status-eu_citizen = شهروند اتحادیهٔ اروپا
choice-profile-german_level-A0 = هنوز هیچ
choice-profile-german_certificate-none = گواهی ندارم
choice-profile-latin_script-yes = بله، خوب
choice-profile-latin_script-partly = کمی
choice-profile-latin_script-no = نه
choice-profile-school_kind-none = بدون مدرسه
choice-profile-school_kind-primary = دبستان
choice-profile-school_kind-middle = دورهٔ راهنمایی
choice-profile-school_kind-upper_secondary = دبیرستان
choice-profile-qualification-none = نه
choice-profile-qualification-school = فقط مدرسه
choice-profile-qualification-vocational = حرفه‌ای آموخته‌ام
choice-profile-qualification-university = در دانشگاه درس خوانده‌ام
choice-profile-qualification-doctorate = دکترا
choice-profile-qualification_papers-at_hand = بله، دارم
choice-profile-qualification_papers-partly = بعضی، یا کپی
choice-profile-qualification_papers-lost = نه، دیگر ندارم
choice-profile-experience-none = تاکنون کار نکرده‌ام
choice-profile-activity-none = کار خاصی نمی‌کنم
choice-profile-activity-language_course = کلاس آلمانی
choice-profile-activity-work = کار
choice-profile-activity-school = مدرسه
choice-profile-activity-apprenticeship = آموزش حرفه‌ای
choice-profile-activity-study = تحصیل دانشگاهی
choice-profile-activity-internship = کارآموزی
choice-profile-activity-family_care = کودکان یا خانواده
choice-profile-activity-other = چیز دیگر
choice-profile-goals-learn_german = یادگیری آلمانی
choice-profile-goals-recognition = به رسمیت شناختن مدرک
choice-profile-goals-internship = کارآموزی
choice-profile-goals-apprenticeship = آموزش حرفه‌ای
choice-profile-goals-work = کار
choice-profile-goals-school = مدرک مدرسه
choice-profile-goals-study = تحصیل دانشگاهی
choice-profile-goals-self_employment = کسب‌وکار خودم
choice-profile-goals-further_training = آموزش تکمیلی
choice-profile-interpreter-none = نه، لازم نیست
choice-profile-contact-here = همین‌جا در چت
