# Sentences of the counsellors in Arabic. Polite plural; no promise; no figure but those put in.

## Greeting

phrase-hello = أهلًا بكم! أنا إنسان من فريق الاستشارة ولست برنامجًا. كيف يمكنني مساعدتكم؟
phrase-hello_name = أهلًا بكم! اسمي { $name } وأعمل في الاستشارة. أكتب لكم الآن بنفسي.
phrase-taken_over = أهلًا بكم! سأتابع أنا هذه المحادثة من الآن. قرأتُ ما كتبتموه حتى الآن.
phrase-have_read = قرأتُ رسائلكم.
phrase-welcome_back = يسعدني أنكم كتبتم من جديد. ما موضوعكم اليوم؟

## Understanding and asking

phrase-say_otherwise = لم أفهمكم تمامًا بعد. هل يمكنكم من فضلكم قول ذلك بكلمات أخرى؟
phrase-short_sentences = اكتبوا من فضلكم جملًا قصيرة، فذلك يساعدني على فهمكم بشكل أفضل.
phrase-one_question = لديكم عدة أسئلة. أيها الأهم بالنسبة إليكم؟ سنبدأ به.
phrase-understood_topic = هل فهمتكم بشكل صحيح؟ الموضوع هو «{ $title }».
phrase-yes_or_no = أجيبوا من فضلكم بنعم أو لا.
phrase-which_language = بأي لغة تودون الكتابة؟
phrase-prepared_sentences = لا أتكلم لغتكم. أجيب بجمل مُعدّة مسبقًا. إذا كان هناك شيء غير واضح، فاسألوا من فضلكم.
phrase-machine_translated = أقرأ رسائلكم بترجمة آلية، وقد تخطئ. أخبروني من فضلكم إذا كان هناك شيء غير صحيح.
phrase-which_town = في أي مدينة تسكنون؟ يكفي اسم المدينة.
phrase-which_letter = من أي دائرة جاءت الرسالة؟ وما التاريخ المكتوب عليها؟
phrase-letter_words = انسخوا من فضلكم عنوان الرسالة، من دون اسمكم ومن دون أرقام.
phrase-what_tried = ماذا جرّبتم حتى الآن؟

## Documents

phrase-need_document = أحضروا معكم من فضلكم هذه الوثيقة إلى الموعد: { $document_name }.
phrase-have_document = هل لديكم هذه الوثيقة: { $document_name }؟
phrase-original_and_copy = أحضروا معكم من فضلكم الأصل ونسخة عنه: { $document_name }.
phrase-without_document = ليست لديكم هذه الوثيقة؟ تعالوا مع ذلك، وسنفكر معًا في ما هو ممكن.
phrase-all_letters = أحضروا من فضلكم جميع رسائل الدوائر، حتى إذا لم تفهموها.
phrase-no_photos = لا ترسلوا هنا صورًا لوثائقكم من فضلكم. أحضروا الوثائق معكم إلى الموعد.
phrase-keep_originals = احفظوا وثائقكم الأصلية جيدًا من فضلكم. لا تسلّموها لأحد قبل أن تعرفوا متى تستعيدونها.
phrase-translate_later = لا تترجموا شيئًا بعد من فضلكم. نعرف أولًا ما الترجمة المطلوبة.

## Appointments

phrase-propose_time = هل يمكنكم الحضور يوم { $slot_day } الساعة { $slot_time }؟ أجيبوا من فضلكم بنعم أو لا.
phrase-two_times = أي وقت يناسبكم أكثر: { $first_day } الساعة { $first_time } أم { $second_day } الساعة { $second_time }؟
phrase-offer_slot = هناك موعد متاح: { $slot_day } الساعة { $slot_time }، { $service_name }، { $office }. هل تريدونه؟
phrase-when_suits = متى يناسبكم الموعد؟ اكتبوا لي من فضلكم الأيام والساعات.
phrase-booked_for_you = سجّلتُ لكم موعدًا: { $slot_day } الساعة { $slot_time }، { $office }.
phrase-cannot_keep = نأسف، علينا إلغاء الموعد يوم { $slot_day } الساعة { $slot_time }. أعتذر منكم. نبحث عن موعد جديد.
phrase-tell_if_late = إذا تأخرتم أو لم تتمكنوا من الحضور، فاكتبوا لي هنا من فضلكم.
phrase-bring_somebody = يمكنكم إحضار شخص تثقون به.
phrase-bring_children = يمكنكم إحضار أطفالكم إلى الموعد.
phrase-office_or_online = هل تودون الحضور إلى المكتب أم تفضلون الحديث عبر الإنترنت؟

## Interpreting

phrase-need_interpreter = هل تحتاجون إلى من يترجم لكم أثناء اللقاء؟
phrase-interpreter_planned = سيكون في اللقاء شخص يترجم لكم: { $language_name }.
phrase-no_interpreter = نأسف، لم نجد من يترجم: { $language_name }. هل يمكنكم إحضار شخص بالغ تثقون به؟
phrase-children_no_interpreters = لا تجعلوا أطفالكم يترجمون من فضلكم. سنبحث عن طريقة أخرى.

## Waiting

phrase-one_moment = لحظة من فضلكم، سأتحقق من ذلك.
phrase-takes_longer = سيستغرق هذا بعض الوقت. سأكتب لكم هنا فور أن أعرف المزيد.
phrase-asking_colleague = سأسأل فريقي، ثم أكتب لكم.
phrase-waiting_for_office = ننتظر جوابًا من: { $office }. لا أعرف كم سيستغرق ذلك.
phrase-not_forgotten = لم أنسكم. ما زلت أعمل على سؤالكم.
phrase-thanks_for_waiting = شكرًا لكم على الانتظار.
phrase-still_there = هل ما زلتم هنا؟ يمكنكم الإجابة لاحقًا أيضًا.

## Out of hours

phrase-closed_now = مكتبنا مغلق الآن. وصلت رسالتكم.
phrase-back_at = سنعود: { $back_day } الساعة { $back_time }.
phrase-leave_message = يمكنكم كتابة سؤالكم من الآن. سنقرؤه عندما نعود.
phrase-must_stop = عليّ أن أوقف المحادثة الآن. نتابع الكتابة هنا عندما نعود.

## Informing

phrase-send_measure = قد يناسبكم هذا: **{ $measure_name }**. { $measure_why } سنعرف معًا إن كان ذلك ممكنًا.
phrase-suggest_talk = أقترح لقاءً شخصيًا كخطوة تالية. هل تودون ذلك؟
phrase-you_decide = القرار لكم. يسعدني أن أشرح لكم ما هو ممكن.
phrase-no_promise = الدائرة هي التي تقرر في ذلك. لا أستطيع أن أقول لكم كيف ستقرر.
phrase-answer_letter = أجيبوا عن الرسالة في الوقت المحدد من فضلكم. الموعد الأخير مكتوب فيها.
phrase-do_not_sign = لا توقّعوا من فضلكم على شيء لا تفهمونه. أحضروه إلينا أولًا.

## Referring

phrase-cannot_help = للأسف لا أستطيع مساعدتكم في ذلك هنا.
phrase-refer_to = هناك جهة أخرى مسؤولة عن ذلك: { $office }.
phrase-ask_your_contact = اسألوا من فضلكم الشخص المسؤول عنكم في الجوب سنتر (Jobcenter) أو في وكالة العمل (Agentur für Arbeit).
phrase-no_legal_advice = لا يُسمح لي بتقديم استشارة قانونية. اسألوا من فضلكم مركز استشارات أو محاميًا.
phrase-migration_advice = يمكن لمركز استشارات الهجرة (Migrationsberatung, MBE) مساعدتكم في ذلك. هل أرسل لكم كيف تجدون مركزًا؟
phrase-not_this_town = هناك جهة أخرى مسؤولة عن مدينتكم. سأبحث عنها لكم.

## Mistakes and complaints

phrase-sorry_wrong = كانت رسالتي الأخيرة خاطئة. لا تعتمدوا عليها من فضلكم. أعتذر منكم.
phrase-program_was_wrong = لم يناسب جواب البرنامج سؤالكم. أعتذر عن ذلك. أجيبكم الآن بنفسي.
phrase-correct_time = لقد أخطأت. الصحيح هو: { $slot_day } الساعة { $slot_time }.
phrase-sorry_wait = أعتذر لأنكم انتظرتم طويلًا.
phrase-misunderstood = فهمتكم بشكل خاطئ. شكرًا لأنكم شرحتم الأمر مرة أخرى.
phrase-complaint_passed_on = شكرًا لأنكم أخبرتمونا. سأنقل شكواكم إلى الإدارة.

## Data

phrase-no_secrets = لا تكتبوا هنا من فضلكم كلمات مرور أو أرقام حسابات أو أرقام وثائق الهوية.
phrase-why_i_ask = أسأل فقط كي أستطيع مساعدتكم. لستم مضطرين إلى الإجابة.
phrase-see_your_data = يمكنكم في أي وقت أن تروا ما هو محفوظ عنكم. اكتبوا: «بياناتي».
phrase-delete_your_data = يمكنكم في أي وقت أن تطلبوا حذف كل ما يتعلق بكم. اكتبوا: «احذفوا كل شيء».
phrase-may_i_look = هل تسمحون لي بالاطلاع على ملفكم؟ يمكنكم أن تقولوا لا، وسأساعدكم مع ذلك.

## Closing

phrase-anything_else = هل يمكنني أن أفعل شيئًا آخر من أجلكم؟
phrase-write_again = إذا بقي شيء غير واضح، فاكتبوا من جديد.
phrase-back_to_program = ستتحدثون بعد لحظات مع البرنامج من جديد. يمكنكم طلب التحدث إلى إنسان في أي وقت.
phrase-closing_silence = لم يصلني منكم شيء منذ فترة، ولذلك أنهي هذه المحادثة. يمكنكم الكتابة من جديد في أي وقت.
phrase-goodbye = مع السلامة، وأتمنى لكم كل الخير!

## Documents by name

document-passport = جواز السفر أو بطاقة الهوية (Reisepass, Personalausweis)
document-residence_permit = تصريح الإقامة (Aufenthaltstitel)
document-tolerated_stay = وثيقة الدولدونغ أو إقامة طلب اللجوء (Duldung, Aufenthaltsgestattung)
document-registration = شهادة تسجيل السكن (Meldebescheinigung)
document-letter = الرسالة التي وصلتكم من الدائرة (Schreiben vom Amt)
document-notice = قرار الدائرة (Bescheid)
document-cv = السيرة الذاتية (Lebenslauf)
document-school_certificate = شهادة المدرسة (Schulzeugnis)
document-degree = شهادة الجامعة أو التدريب المهني (Abschlusszeugnis)
document-translations = ترجمات الشهادات (Übersetzungen)
document-language_certificate = شهادة اللغة (Sprachzertifikat)
document-course_confirmation = إثبات المشاركة في الدورة (Teilnahmebescheinigung)
document-employer_reference = شهادة عمل من صاحب العمل (Arbeitszeugnis)
document-work_contract = عقد العمل (Arbeitsvertrag)
document-internship_contract = عقد التدريب العملي (Praktikumsvertrag)
document-payslips = كشوف الراتب (Lohnabrechnungen)
document-health_insurance = بطاقة التأمين الصحي (Gesundheitskarte)
document-birth_certificate = شهادة الميلاد (Geburtsurkunde)
document-driving_licence = رخصة القيادة (Führerschein)
document-photo = صورة شخصية (Passfoto)

## Below a text that a machine translated

staff-machine_translated = (ترجم برنامجٌ هذه الرسالة من الألمانية أو الإنجليزية. قد تكون فيها أخطاء.)
