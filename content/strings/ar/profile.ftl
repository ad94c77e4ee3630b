# الملف الشخصي: الأسئلة وسببها والقيم وما يقال حولها.

## Around the questions

profile-agreed = شكراً. أطرح سؤالاً واحداً في كل مرة. يمكنكم تخطّي أي سؤال، أو السؤال عن شيء آخر بينها، أو التوقف والمتابعة في يوم آخر.
profile-declined = لا بأس. لن أحفظ ملفاً شخصياً، وسأجيب مع ذلك عن كل أسئلتكم. يمكنكم أيضاً حجز موعد دون ذكر الاسم.
profile-place = الأسئلة التالية عنكم شخصياً. ما تكتبونه في تيليجرام يمرّ أيضاً عبر حواسيب تيليجرام خارج الاتحاد الأوروبي. هل تفضّلون المتابعة في صفحة ويب خاصة أم هنا؟
profile-private_link = من فضلكم تابعوا في هذه الصفحة الخاصة: [افتحوا الصفحة]({ $url }). يعمل الرابط مرة واحدة ولمدة نصف ساعة. لا يضيع شيء من إجاباتكم، ويمكنكم طرح الأسئلة الأخرى هنا.
profile-question = السؤال { $number } من { $total }
profile-why = أسأل لهذا السبب:
profile-explain = يمكنكم معرفة ذلك هكذا:
profile-explain-residence_status = انظروا إلى الورقة أو البطاقة من دائرة الأجانب (Ausländerbehörde). الكلمة الألمانية المكتوبة عليها، وغالباً مادة (§) تحت «ملاحظات» (Anmerkungen)، تبيّن نوعها: (Aufenthaltsgestattung) أو (Duldung) أو (Aufenthaltserlaubnis). يمكنكم نسخ الكلمات هنا أو تخطّي السؤال.
profile-unclear = عذراً، لم أفهم ذلك كإجابة. يمكنكم كتابتها بكلمات أخرى أو الضغط على زر أو تخطّي السؤال.
profile-left_open = سأترك هذا السؤال مفتوحاً. يمكنكم الإجابة عنه في النهاية.
profile-noted = سجّلتُ:
profile-paused = نتوقف هنا. إجاباتكم محفوظة. للمتابعة لاحقاً اضغطوا على الزر أو اكتبوا «أكمل ملفي الشخصي».
profile-summary = شكراً. هذا ما سجّلته. هل هو صحيح؟
profile-summary_empty = تخطّيتم كل الأسئلة. لا بأس. هل أتركها هكذا؟
profile-correct = أي إجابة تريدون تغييرها؟
profile-saved = حُفظ ملفكم الشخصي مشفّراً. يمكنكم رؤيته أو تغييره أو حذفه في أي وقت. ماذا بعد؟
profile-greet = أهلاً! لنتابع.
profile-thank = على الرحب والسعة. لنتابع.

## Buttons around the questions

choice-profile-agree = نعم، أوافق
choice-profile-disagree = لا، شكراً
choice-profile-notice = أريد معرفة المزيد
choice-profile-private = صفحة ويب خاصة
choice-profile-here_telegram = هنا في تيليجرام
choice-profile-skip = تخطٍّ
choice-profile-why = لماذا تسألون؟
choice-profile-pause = المتابعة لاحقاً
choice-profile-dont_know = لا أعرف
choice-profile-continue = متابعة ملفي الشخصي
choice-profile-confirm = نعم، هذا صحيح
choice-profile-correct = تغيير شيء
choice-profile-back = رجوع

## Questions

profile-question-year_of_birth = في أي سنة وُلدتم؟ أو اختاروا العمر إذا كنتم تفضّلون ذلك.
profile-question-town = في أي مدينة تسكنون؟
profile-question-residence_status = ما هو وضع إقامتكم؟ هو مكتوب على ورقتكم أو بطاقتكم.
profile-question-arrived = متى وصلتم إلى ألمانيا؟ الشهر والسنة، أو السنة فقط.
profile-question-languages = ما اللغات التي تتكلمونها؟
profile-question-german_level = ما مستوى لغتكم الألمانية؟ اختاروا المستوى أو اكتبوه.
profile-question-german_certificate = هل لديكم شهادة في اللغة الألمانية؟ لأي مستوى؟
profile-question-latin_script = هل تقرؤون وتكتبون الحروف اللاتينية، كما في هذه الكلمة: Arbeit؟
profile-question-school_years = كم سنة ذهبتم إلى المدرسة؟
profile-question-school_kind = إلى أي مرحلة مدرسية وصلتم؟
profile-question-qualification = هل تعلّمتم مهنة أو درستم في الجامعة؟
profile-question-qualification_profession = ما المهنة أو التخصص؟
profile-question-qualification_country = في أي بلد تعلّمتم ذلك أو درستموه؟
profile-question-qualification_papers = هل لديكم الأوراق الخاصة بذلك: الشهادات، الدبلوم؟
profile-question-experience = ما العمل الذي عملتموه حتى الآن؟ اكتبوه بكلماتكم.
profile-question-experience_years = كم سنة؟
profile-question-activity = ماذا تفعلون حالياً؟
profile-question-goals = ماذا تريدون أن تفعلوا؟ يمكنكم ذكر أكثر من هدف.
profile-question-childcare = هل تحتاجون إلى رعاية أطفال لكي تشاركوا؟
profile-question-interpreter = هل تحتاجون إلى ترجمة أثناء المقابلة؟ لأي لغة؟
profile-question-contact = كيف يمكن التواصل معكم؟ مثلاً هنا في المحادثة أو بالهاتف أو بالبريد الإلكتروني.
profile-question-name = بماذا نناديكم؟ أي اسم يكفي، ويمكنكم تخطّي ذلك.

## Why they are asked

profile-why-year_of_birth = بعض العروض، مثل عروض الشباب، مخصّصة لأعمار معيّنة.
profile-why-town = لكي أذكر لكم المكتب والدورات القريبة منكم.
profile-why-residence_status = عليه يتوقف أي دورات وأي عمل متاح لكم. لا أعطيه لأحد.
profile-why-arrived = بعض الدورات والتصاريح تتوقف على مدة وجود الشخص هنا.
profile-why-languages = من أجل الترجمة، ولأن اللغات مهارة في العمل.
profile-why-german_level = الدورات وكثير من الأعمال تبدأ من مستوى معيّن.
profile-why-german_certificate = بعض الدورات تطلب شهادة، وبعضها اختباراً قصيراً.
profile-why-latin_script = توجد دورات تبدأ بالقراءة والكتابة.
profile-why-school_years = هكذا يظهر أي سرعة تعلّم وأي شهادة تناسب.
profile-why-school_kind = قد يمكن الاعتراف بالشهادة المدرسية في ألمانيا أو الحصول عليها لاحقاً.
profile-why-qualification = قد يمكن الاعتراف بمهنة أو دراسة من الخارج.
profile-why-qualification_profession = لكل مهنة طريقها الخاص إلى الاعتراف.
profile-why-qualification_country = تُقارن الشهادة بالشهادة الألمانية بحسب البلد.
profile-why-qualification_papers = الطريق مع الأوراق غيره دونها؛ ولكليهما طرق.
profile-why-experience = الخبرة مهمة، حتى دون شهادة.
profile-why-experience_years = بعض العروض تطلب بعض سنوات الخبرة.
profile-why-activity = لكي يناسب العرض ما تفعلونه.
profile-why-goals = ما تريدونه يأتي أولاً في اقتراحاتي.
profile-why-childcare = توجد دورات مع رعاية أطفال.
profile-why-interpreter = لكي يكون هناك من يتكلم لغتكم.
profile-why-contact = من أجل سؤال أو موعد، ولا شيء غير ذلك.
profile-why-name = فقط لكي نخاطبكم به.

## What the answers are called

profile-field-year_of_birth = سنة الميلاد أو العمر
profile-field-town = المدينة
profile-field-residence_status = وضع الإقامة
profile-field-arrived = في ألمانيا منذ
profile-field-languages = اللغات
profile-field-german_level = الألمانية
profile-field-german_certificate = شهادة الألمانية
profile-field-latin_script = الحروف اللاتينية
profile-field-school_years = سنوات الدراسة
profile-field-school_kind = المدرسة
profile-field-qualification = التأهيل أو الدراسة
profile-field-qualification_profession = المهنة التي تعلّمتموها
profile-field-qualification_country = بلد التأهيل
profile-field-qualification_papers = الأوراق
profile-field-experience = العمل حتى الآن
profile-field-experience_years = سنوات العمل
profile-field-activity = حالياً
profile-field-goals = الأهداف
profile-field-childcare = الحاجة إلى رعاية أطفال
profile-field-interpreter = الترجمة الشفهية
profile-field-contact = طريقة التواصل
profile-field-name = الاسم

## Values

choice-profile-year_of_birth-under_18 = أقل من 18
choice-profile-year_of_birth-18_24 = 18–24
choice-profile-year_of_birth-25_34 = 25–34
choice-profile-year_of_birth-35_54 = 35–54
choice-profile-year_of_birth-55_plus = 55 أو أكثر
choice-profile-residence_status-asylum_seeker = في إجراءات اللجوء
choice-profile-residence_status-tolerated = سماح بالبقاء (Duldung)
choice-profile-residence_status-refugee = لاجئ معترف به
choice-profile-residence_status-subsidiary = حماية ثانوية
choice-profile-residence_status-deportation_ban = حظر الترحيل
choice-profile-residence_status-temporary_protection = حماية مؤقتة
choice-profile-residence_status-humanitarian_other = تصريح إنساني آخر
choice-profile-residence_status-family = لمّ شمل الأسرة
choice-profile-residence_status-work_or_study = للعمل أو الدراسة
choice-profile-residence_status-settlement = إقامة دائمة
choice-profile-residence_status-eu_citizen = من مواطني الاتحاد الأوروبي
choice-profile-german_level-A0 = لا شيء بعد
choice-profile-german_certificate-none = لا توجد شهادة
choice-profile-latin_script-yes = نعم، جيداً
choice-profile-latin_script-partly = قليلاً
choice-profile-latin_script-no = لا
choice-profile-school_kind-none = لا مدرسة
choice-profile-school_kind-primary = المدرسة الابتدائية
choice-profile-school_kind-middle = المدرسة الإعدادية
choice-profile-school_kind-upper_secondary = المدرسة الثانوية
choice-profile-qualification-none = لا
choice-profile-qualification-school = المدرسة فقط
choice-profile-qualification-vocational = تعلّمت مهنة
choice-profile-qualification-university = درست في الجامعة
choice-profile-qualification-doctorate = دكتوراه
choice-profile-qualification_papers-at_hand = نعم، هي معي
choice-profile-qualification_papers-partly = بعضها، أو نسخ
choice-profile-qualification_papers-lost = لا، لم تعد معي
choice-profile-experience-none = لم أعمل حتى الآن
choice-profile-activity-none = لا شيء محدد
choice-profile-activity-language_course = دورة لغة ألمانية
choice-profile-activity-work = عمل
choice-profile-activity-school = مدرسة
choice-profile-activity-apprenticeship = تدريب مهني
choice-profile-activity-study = دراسة جامعية
choice-profile-activity-internship = تدريب عملي
choice-profile-activity-family_care = الأطفال أو الأسرة
choice-profile-activity-other = شيء آخر
choice-profile-goals-learn_german = تعلّم الألمانية
choice-profile-goals-recognition = الاعتراف بشهادتي
choice-profile-goals-internship = تدريب عملي
choice-profile-goals-apprenticeship = تدريب مهني
choice-profile-goals-work = عمل
choice-profile-goals-school = شهادة مدرسية
choice-profile-goals-study = دراسة جامعية
choice-profile-goals-self_employment = مشروع خاص بي
choice-profile-goals-further_training = تدريب تكميلي
choice-profile-interpreter-none = لا، لا حاجة
choice-profile-contact-here = هنا في المحادثة
