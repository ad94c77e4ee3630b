# What fits me? Measures, their conditions as sentences, and the one question.
# No promise: offices, firms and schools decide.

measures-intro = بحسب ما أعرفه عنكم قد يناسبكم ما يلي:
measures-intro-unknown = لا أعرف عنكم شيئًا بعد. هذه الأمور تساعد كثيرًا من الناس:
measures-later = غير متاح بعد:
measures-left_open = لا بأس، يبقى هذا السؤال مفتوحًا. وتبقى القائمة أعلاه كما هي.
measures-note = لست من يقرر هذا، بل الدوائر الرسمية. وليس هذا وعدًا بمكان أو تصريح أو اعتراف بالشهادة.
measures-depends = إتاحة ذلك تتوقف على: { $fields }.
measures-opens = أقرب موعد ممكن: { $month }.
measures-explanation = كل الإجراءات مع الشروط التي حسمت الأمر:
measures-explanation-question = أكثر ما يمكن أن يغيّر القائمة: { $field }.
measures-state-open = متاح (يمكن السؤال عنه)
measures-state-not_open = غير متاح
measures-state-depends = يتوقف على أمور أخرى

## Measures

measure-integration_course = دورة الاندماج (Integrationskurs)
measure-integration_course-why = تتعلمون الألمانية حتى مستوى B1.
measure-initial_orientation_course = دورة التوجيه الأولي (Erstorientierungskurs)
measure-initial_orientation_course-why = تتعلمون أساسيات الألمانية والحياة اليومية في ألمانيا.
measure-literacy_course = دورة لتعلم القراءة والكتابة (Alphabetisierungskurs)
measure-literacy_course-why = تتعلمون الحروف اللاتينية واللغة الألمانية.
measure-vocational_language_course = دورة اللغة المهنية (Berufssprachkurs)
measure-vocational_language_course-why = تتعلمون الألمانية اللازمة للعمل.
measure-online_learning = تعلم الألمانية عبر الإنترنت
measure-online_learning-why = يمكنكم البدء في البيت فورًا ومجانًا.
measure-recognition_advice = استشارة بشأن الاعتراف بالشهادة (شبكة IQ)
measure-recognition_advice-why = يخبركم شخص مختص مجانًا هل يفيدكم الاعتراف بالشهادة.
measure-recognition_procedure = الاعتراف بشهادتكم أو مهنتكم (Anerkennung)
measure-recognition_procedure-why = تقارن جهة رسمية شهادتكم بالشهادة الألمانية.
measure-qualification_analysis = تحليل المؤهلات (Qualifikationsanalyse)
measure-qualification_analysis-why = تُظهرون عمليًا ما تستطيعون فعله لأن أوراقًا تنقصكم.
measure-adaptation_qualification = التأهيل الموائم (Anpassungsqualifizierung)
measure-adaptation_qualification-why = تتعلمون ما ينقص للاعتراف الكامل بشهادتكم.
measure-physicians_programme = برنامج للأطباء والطبيبات
measure-physicians_programme-why = يهيئ للعمل في مهنة الطب.
measure-school_certificate_recognition = الاعتراف بشهادتكم المدرسية
measure-school_certificate_recognition-why = تفحص جهة رسمية أي شهادة ألمانية تعادل شهادتكم.
measure-skills_assessment = تحديد الكفاءات (Kompetenzfeststellung)
measure-skills_assessment-why = تكتشفون ما تستطيعون فعله وتُظهرونه.
measure-orientation_internship = تدريب عملي للتعرف على المهنة (Orientierungspraktikum)
measure-orientation_internship-why = تتعرفون على مهنة وعلى شركة.
measure-employer_internship = تدريب عملي عن طريق وكالة العمل أو مركز الوظائف (MAG)
measure-employer_internship-why = تجربون العمل في شركة لبضعة أسابيع.
measure-entry_qualification = التأهيل التمهيدي (Einstiegsqualifizierung, EQ)
measure-entry_qualification-why = تدريب عملي طويل ومدفوع الأجر يهيئكم للتأهيل المهني.
measure-apprenticeship = التأهيل المهني مع الدعم (Ausbildung, AsA)
measure-apprenticeship-why = تتعلمون مهنة وتكسبون المال وتحصلون على مساعدة في التعلم.
measure-crafts_orientation = التعرف على المهن الحرفية للشباب والشابات
measure-crafts_orientation-why = تجربون المهن في الورش.
measure-vocational_preparation = التهيئة للتأهيل المهني (Berufsvorbereitung, BvB)
measure-vocational_preparation-why = تستعدون للتأهيل المهني، وربما مع شهادة مدرسية.
measure-school_leaving_class = صف للحصول على الشهادة المدرسية (Hauptschulabschluss)
measure-school_leaving_class-why = تحصلون لاحقًا على شهادة مدرسية ألمانية.
measure-studying = الدراسة الجامعية والسنة التحضيرية (Studienkolleg)
measure-studying-why = تدرسون في الجامعة أو تستعدون لذلك.
measure-employer_service = التوسط في العمل وخدمة أصحاب العمل (Arbeitgeberservice)
measure-employer_service-why = تبحث وكالة العمل معكم عن شركات مجانًا.
measure-job_turbo = مبادرة Job-Turbo
measure-job_turbo-why = يساعدكم مركز الوظائف على العمل مبكرًا وتعلم الألمانية أثناء ذلك.
measure-further_training = التأهيل المستمر بقسيمة التعليم (Bildungsgutschein)
measure-further_training-why = يمكن لوكالة العمل أو مركز الوظائف دفع تكاليف دورة لمهنتكم.
measure-work_opportunities = فرصة عمل ببدل بسيط (Arbeitsgelegenheit)
measure-work_opportunities-why = عمل بسيط بلا أجر، مع مبلغ صغير عن كل ساعة.
measure-worker_rights_advice = استشارة بشأن الحقوق في العمل (Faire Integration)
measure-worker_rights_advice-why = تحصلون مجانًا على مساعدة بشأن العقد والأجر وإنهاء العقد.
measure-start_up_advice = استشارة بشأن العمل لحسابكم الخاص
measure-start_up_advice-why = تخططون لعمل خاص بكم.
measure-women_offers = عروض للنساء
measure-women_offers-why = دورات للنساء فقط، وكثيرًا ما تكون مع رعاية الأطفال.
measure-psychosocial_help = المساعدة عند الضغط النفسي والصدمات
measure-psychosocial_help-why = المراكز النفسية الاجتماعية تستمع إليكم وتساعدكم.
measure-volunteers = متطوعون ومتطوعات ومرشدون ومرشدات
measure-volunteers-why = أشخاص يرافقونكم ويتدربون معكم على الألمانية.
measure-migration_advice = استشارات الهجرة (MBE) وخدمة الشباب (JMD)
measure-migration_advice-why = يقدم لكم شخص مختص المشورة مجانًا بشأن الدورات والعمل والسكن.

## Conditions: met

reason-everyone = هذا ممكن مع أي وضع إقامة.
reason-status_fits = وضع إقامتكم مناسب.
reason-level_fits = مستواكم في الألمانية مناسب.
reason-age_fits = عمركم مناسب.
reason-activity_fits = ما تفعلونه حاليًا مناسب.
reason-school_fits = لديكم شهادة يمكن فحصها.
reason-qualification_fits = لديكم تأهيل مهني أو شهادة جامعية من خارج ألمانيا؛ ويمكنكم تقديم الطلب مع أي وضع إقامة.
reason-course_right_early = { $figure ->
    [1] في السنة الأولى بعد الحصول على تصريح الإقامة يكون لكم عادةً حق في الدورة.
   *[other] في أول { $figure } سنوات بعد الحصول على تصريح الإقامة يكون لكم عادةً حق في الدورة.
}
reason-for_procedure = هذه الدورة للناس أثناء إجراءات اللجوء.
reason-letters_needed = هذه الدورة لمن لا يزالون يتعلمون الحروف اللاتينية.
reason-vocational_registered = يجب مثلًا أن تكونوا مسجلين كباحثين عن عمل، أو أن تحصلوا على مال من مركز الوظائف، أو أن يكون لديكم عمل.
reason-papers_missing = تنقصكم أوراق؛ وعندئذ يمكن فحص مهاراتكم بطريقة أخرى ({ $figure }).
reason-permit_allows = تصريح إقامتكم يسمح عادةً بالعمل؛ من فضلكم تحققوا من ذلك في الوثيقة.
reason-adviser_agrees = اسألوا أولًا من يقدم لكم المشورة في وكالة العمل أو مركز الوظائف؛ فالقرار هناك.
reason-business_allowed = تصريح إقامتكم يسمح عادةً بالعمل لحسابكم الخاص.
reason-certificate_wanted = ليست لديكم شهادة مدرسية ألمانية بعد.
reason-class_teaches_german = صفوف الشباب والشابات تبدأ بتعلم الألمانية.
reason-entrance = قد تكفي شهادتكم للدراسة في الجامعة؛ والقرار للجامعة.
reason-asylum_benefit = هذا ممكن أثناء إجراءات اللجوء ومع تعليق الترحيل (Duldung)، حتى من دون تصريح عمل ({ $figure } عن كل ساعة).

## Conditions: not met

reason-german_reached = لديكم مستوى B1 أو أعلى؛ ودورة اللغة المهنية أنسب لكم.
reason-at_school = هذه الدورة ليست لمن يذهبون إلى المدرسة؛ اسألوا من جديد بعد المدرسة.
reason-only_procedure = هذه الدورة للناس أثناء إجراءات اللجوء.
reason-letters_known = هذه الدورة لمن لا يزالون يتعلمون الحروف اللاتينية.
reason-highest_level = هذه الدورات تنتهي بمستوى C2.
reason-from_b1 = تحتاجون عادةً إلى مستوى B1.
reason-no_qualification = يلزم لذلك تأهيل مهني مكتمل أو شهادة جامعية؛ فخبرة العمل وحدها لا تكفي.
reason-german_qualification = هذا فقط للشهادات من خارج ألمانيا.
reason-papers_at_hand = هذا ضروري فقط عندما تنقص أوراق.
reason-trade_only = هذا لمهن التأهيل المهني، مثلًا في الحرف.
reason-no_school_certificate = تلزم لذلك شهادة من مدرسة ثانوية أو إعدادية.
reason-physicians_only = هذا للأطباء والطبيبات.
reason-waiting_procedure = { $figure ->
    [one] أثناء إجراءات اللجوء لا يمكن العمل أو التدريب العملي عادةً إلا بعد شهر وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
    [two] أثناء إجراءات اللجوء لا يمكن العمل أو التدريب العملي عادةً إلا بعد شهرين وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
    [few] أثناء إجراءات اللجوء لا يمكن العمل أو التدريب العملي عادةً إلا بعد { $figure } أشهر وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
   *[other] أثناء إجراءات اللجوء لا يمكن العمل أو التدريب العملي عادةً إلا بعد { $figure } شهرًا وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
}
reason-waiting_tolerated = { $figure ->
    [one] مع تعليق الترحيل (Duldung) لا يمكن العمل أو التدريب العملي في ألمانيا عادةً إلا بعد شهر من وجودكم فيها وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
    [two] مع تعليق الترحيل (Duldung) لا يمكن العمل أو التدريب العملي في ألمانيا عادةً إلا بعد شهرين من وجودكم فيها وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
    [few] مع تعليق الترحيل (Duldung) لا يمكن العمل أو التدريب العملي في ألمانيا عادةً إلا بعد { $figure } أشهر من وجودكم فيها وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
   *[other] مع تعليق الترحيل (Duldung) لا يمكن العمل أو التدريب العملي في ألمانيا عادةً إلا بعد { $figure } شهرًا من وجودكم فيها وبتصريح من مصلحة شؤون الأجانب (Ausländerbehörde).
}
reason-business_procedure = أثناء إجراءات اللجوء لا يُسمح بالعمل لحسابكم الخاص؛ وقد يتغير ذلك مع تصريح إقامة.
reason-has_training_place = هذا لمن ليس لديهم مكان للتأهيل المهني.
reason-training_from_b1 = كثير من الشركات تطلب مستوى B1 إلى B2.
reason-from_a2 = تحتاجون إلى مستوى A2 على الأقل.
reason-young_only = هذا للشباب والشابات، عادةً حتى سن { $figure }.
reason-preparation_procedure = { $figure ->
    [one] أثناء إجراءات اللجوء يمكن ذلك بعد شهر.
    [two] أثناء إجراءات اللجوء يمكن ذلك بعد شهرين.
    [few] أثناء إجراءات اللجوء يمكن ذلك بعد { $figure } أشهر.
   *[other] أثناء إجراءات اللجوء يمكن ذلك بعد { $figure } شهرًا.
}
reason-preparation_tolerated = { $figure ->
    [one] مع تعليق الترحيل (Duldung) يمكن ذلك بعد شهر.
    [two] مع تعليق الترحيل (Duldung) يمكن ذلك بعد شهرين.
    [few] مع تعليق الترحيل (Duldung) يمكن ذلك بعد { $figure } أشهر.
   *[other] مع تعليق الترحيل (Duldung) يمكن ذلك بعد { $figure } شهرًا.
}
reason-from_age = هذا للناس ابتداءً من سن { $figure }.
reason-no_entrance = تلزم لذلك شهادة تسمح بالدراسة الجامعية؛ ويمكنكم الحصول عليها لاحقًا.
reason-study_from_b2 = تحتاج السنة التحضيرية (Studienkolleg) إلى مستوى B2، ومعظم الدراسات إلى C1.
reason-jobcenter_later = هذا لمن يحصلون على مال من مركز الوظائف (Jobcenter)، أي عادةً بعد الاعتراف بهم في إجراءات اللجوء.
reason-asylum_benefit_only = هذا لمن يحصلون على مساعدات طالبي اللجوء ({ $figure })؛ ولدى مركز الوظائف (Jobcenter) شيء مشابه.
reason-outside_eu_only = هذا للناس من خارج الاتحاد الأوروبي.

## Conditions: please ask

reason-course_right_later = { $figure ->
    [1] ينتهي هذا الحق بعد سنة واحدة من الحصول على تصريح الإقامة. من فضلكم اسألوا مصلحة شؤون الأجانب (Ausländerbehörde) أو مركز الوظائف (Jobcenter).
   *[other] ينتهي هذا الحق بعد { $figure } سنوات من الحصول على تصريح الإقامة. من فضلكم اسألوا مصلحة شؤون الأجانب (Ausländerbehörde) أو مركز الوظائف (Jobcenter).
}
reason-course_admission = أُوقف قبول المشاركة الطوعية ({ $figure })، لكن يمكن لدائرة رسمية أن تُلزمكم بالدورة. من فضلكم اسألوا مكتب الشؤون الاجتماعية (Sozialamt) أو مركز الوظائف (Jobcenter).
reason-course_ask = من فضلكم اسألوا مصلحة شؤون الأجانب (Ausländerbehörde) أو مركز الوظائف (Jobcenter) هل يمكنكم المشاركة.
reason-for_procedure_ask = هذه الدورة مخصصة لفترة إجراءات اللجوء. من فضلكم اسألوا مركز استشارات الهجرة هل يمكنكم المشاركة.
reason-courses_paused = توقفت مؤقتًا الدورات المؤدية إلى C1 وC2 في عام { $figure }. من فضلكم اسألوا مدرسة اللغة عمّا هو متاح الآن.
reason-special_course = دون مستوى B1 توجد دورات خاصة، مثلًا مع تعليق الترحيل (Duldung) أو لمن لديهم عمل. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
reason-vocational_tolerated = { $figure ->
    [one] مع تعليق الترحيل (Duldung) توجد شروط، وكثيرًا ما يكون الانتظار شهر. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
    [two] مع تعليق الترحيل (Duldung) توجد شروط، وكثيرًا ما يكون الانتظار شهرين. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
    [few] مع تعليق الترحيل (Duldung) توجد شروط، وكثيرًا ما يكون الانتظار { $figure } أشهر. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
   *[other] مع تعليق الترحيل (Duldung) توجد شروط، وكثيرًا ما يكون الانتظار { $figure } شهرًا. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
}
reason-vocational_procedure = أثناء إجراءات اللجوء يمكن ذلك إذا كنتم مسجلين كباحثين عن عمل. من فضلكم اسألوا وكالة العمل (Agentur für Arbeit).
reason-partial_recognition = تحتاجون أولًا إلى قرار بالاعتراف الجزئي. من فضلكم اسألوا مركز استشارات الاعتراف بالشهادات.
reason-school_ask = من فضلكم اسألوا حكومة المنطقة (Bezirksregierung) هل تُحتسب شهادتكم المدرسية.
reason-physicians_ask = كان هذا موجودًا في منطقة الرور. من فضلكم اسألوا وكالة العمل أو مركز الوظائف هل هو متاح الآن.
reason-permission_procedure = أثناء إجراءات اللجوء تحتاجون قبل اليوم الأول إلى تصريح من مصلحة شؤون الأجانب (Ausländerbehörde). من فضلكم اسألوا هناك.
reason-permission_tolerated = مع تعليق الترحيل (Duldung) تحتاجون قبل اليوم الأول إلى تصريح من مصلحة شؤون الأجانب (Ausländerbehörde). من فضلكم اسألوا هناك.
reason-permit_note = من فضلكم اقرؤوا في وثيقتكم ما هو مكتوب عن العمل، أو اسألوا مصلحة شؤون الأجانب (Ausländerbehörde).
reason-adviser_ask = تختلف القواعد من دائرة إلى أخرى. من فضلكم اسألوا أولًا وكالة العمل (Agentur für Arbeit).
reason-business_tolerated = مع تعليق الترحيل (Duldung) تقرر مصلحة شؤون الأجانب (Ausländerbehörde). من فضلكم اسألوا هناك.
reason-business_note = من فضلكم تحققوا هل كُتب في وثيقتكم „Erwerbstätigkeit erlaubt“، أو اسألوا مصلحة شؤون الأجانب (Ausländerbehörde).
reason-compulsory_school = التعليم إلزامي حتى سن { $figure }. من فضلكم اسألوا الاستشارة المهنية (Berufsberatung).
reason-orientation_ask = من فضلكم اسألوا الاستشارة المهنية (Berufsberatung) في وكالة العمل عمّا هو ممكن مع وثيقتكم.
reason-german_ask = من فضلكم اسألوا من يقدم لكم المشورة في وكالة العمل أو مركز الوظائف عن مستوى الألمانية اللازم.
reason-certificate_ask = قد تعادل شهادتكم الشهادة المدرسية الألمانية (Hauptschulabschluss). من فضلكم اسألوا حكومة المنطقة (Bezirksregierung Köln).
reason-class_german_ask = من فضلكم اسألوا المدرسة عن مستوى الألمانية اللازم.
reason-study_ask = من فضلكم اسألوا المكتب الدولي (International Office) في الجامعة عن دورات الألمانية التحضيرية وعن الدراسة بالإنجليزية.
reason-jobcenter_ask = لا يمكن تقديم طلب لذلك. من فضلكم اسألوا مركز الوظائف (Jobcenter) هل ما زالت المبادرة قائمة.
reason-benefit_ask = هذا يتوقف على الدائرة التي تدفع لكم المال. من فضلكم اسألوا مكتب الشؤون الاجتماعية (Sozialamt) ({ $figure }).

## Facts about a person

field-residence_status = وضع الإقامة
field-year_of_birth = العمر
field-arrived = شهر الوصول إلى ألمانيا
field-german_level = مستوى الألمانية
field-latin_script = القراءة والكتابة بالحروف اللاتينية
field-school_kind = المدرسة التي تعلمتم فيها
field-qualification = التأهيل المهني أو الشهادة الجامعية
field-qualification_country = بلد الشهادة
field-profession = المهنة
field-papers = أوراق الشهادة
field-activity = ما تفعلونه حاليًا
field-languages = اللغات
field-childcare = رعاية الأطفال
field-goals = الهدف

## The one question

question-residence_status = أكثر ما يساعد الآن هو سؤال واحد: ما وثيقة الإقامة التي لديكم؟ لستم مضطرين إلى الإجابة.
question-year_of_birth = أكثر ما يساعد الآن هو سؤال واحد: كم عمركم؟ لستم مضطرين إلى الإجابة.
question-arrived = أكثر ما يساعد الآن هو سؤال واحد: منذ متى أنتم في ألمانيا؟ لستم مضطرين إلى الإجابة.
question-german_level = أكثر ما يساعد الآن هو سؤال واحد: ما مستواكم في الألمانية؟ لستم مضطرين إلى الإجابة.
question-latin_script = أكثر ما يساعد الآن هو سؤال واحد: هل تستطيعون القراءة والكتابة بالحروف اللاتينية؟ لستم مضطرين إلى الإجابة.
question-school_kind = أكثر ما يساعد الآن هو سؤال واحد: إلى أي مدرسة ذهبتم؟ لستم مضطرين إلى الإجابة.
question-qualification = أكثر ما يساعد الآن هو سؤال واحد: هل أنهيتم تأهيلًا مهنيًا أو دراسة جامعية؟ لستم مضطرين إلى الإجابة.
question-qualification_country = أكثر ما يساعد الآن هو سؤال واحد: أين حصلتم على شهادتكم؟ لستم مضطرين إلى الإجابة.
question-papers = أكثر ما يساعد الآن هو سؤال واحد: هل لديكم أوراق شهادتكم؟ لستم مضطرين إلى الإجابة.
question-activity = أكثر ما يساعد الآن هو سؤال واحد: ماذا تفعلون حاليًا؟ لستم مضطرين إلى الإجابة.
question-goals = أكثر ما يساعد الآن هو سؤال واحد: ما أهم ما تريدون الوصول إليه؟ لستم مضطرين إلى الإجابة.

## Answers

choice-answer-residence_status-asylum_seeker = إجراءات اللجوء (Gestattung)
choice-answer-residence_status-tolerated = تعليق الترحيل (Duldung)
choice-answer-residence_status-refugee = الاعتراف بصفة اللجوء
choice-answer-residence_status-subsidiary = الحماية الفرعية
choice-answer-residence_status-deportation_ban = حظر الترحيل
choice-answer-residence_status-temporary_protection = حماية القادمين من أوكرانيا
choice-answer-residence_status-family = لمّ شمل الأسرة
choice-answer-goals-learn_german = تعلم الألمانية
choice-answer-goals-recognition = الاعتراف بالشهادة
choice-answer-goals-internship = تدريب عملي
choice-answer-goals-apprenticeship = تأهيل مهني (Ausbildung)
choice-answer-goals-work = عمل
choice-answer-goals-school = شهادة مدرسية
choice-answer-goals-study = دراسة جامعية
choice-answer-goals-self_employment = عمل لحسابي الخاص
choice-answer-goals-further_training = تأهيل مستمر
choice-answer-activity-none = لا شيء من ذلك
choice-answer-activity-language_course = دورة لغة
choice-answer-activity-work = عمل
choice-answer-activity-school = مدرسة
choice-answer-activity-apprenticeship = تأهيل مهني
choice-answer-activity-family_care = الأطفال والأسرة
choice-answer-latin_script-yes = نعم
choice-answer-latin_script-partly = قليلًا
choice-answer-latin_script-no = لا
choice-answer-school_kind-none = لا مدرسة
choice-answer-school_kind-primary = المدرسة الابتدائية فقط
choice-answer-school_kind-middle = المدرسة الإعدادية
choice-answer-school_kind-upper_secondary = الثانوية حتى البكالوريا
choice-answer-qualification-none = لا
choice-answer-qualification-vocational = تأهيل مهني
choice-answer-qualification-university = شهادة جامعية
choice-answer-papers-at_hand = نعم، كلها
choice-answer-papers-partly = بعضها
choice-answer-papers-lost = لا، ضاعت
choice-answer-qualification_country-DE = في ألمانيا
choice-answer-qualification_country-ZZ = في بلد آخر
choice-answer-german_level-A0 = لا شيء بعد
