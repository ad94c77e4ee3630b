# Booking an appointment: questions, lists of times, and what is said around them.

## Questions

booking-place = الموعد يقول شيئًا عنكم. وما يُكتب في تيليغرام يمر أيضًا عبر حواسيب تيليغرام خارج الاتحاد الأوروبي. هل تفضلون المتابعة في صفحة ويب خاصة أم هنا؟ لا حاجة إلى ذكر اسمكم.
booking-private_link = تابعوا حجز الموعد في هذه الصفحة الخاصة من فضلكم: [افتحوا الصفحة]({ $url }). يعمل الرابط مرة واحدة ولمدة نصف ساعة. ويمكنكم طرح أسئلة أخرى هنا.
booking-office = في أي مكتب تودون موعدًا (Termin)؟ يمكنكم أيضًا كتابة اسم مدينتكم.
booking-service = { $office_name }: ما موضوع الموعد؟
booking-language = بأي لغة يكون اللقاء؟ إذا لم يكن هناك من يتكلمها، أبحث عن أوقات مع ترجمة شفوية.
booking-clock = أي ساعة تقصدون؟ أعرضها كما هي على الساعات في ألمانيا.
booking-confirm = { $kind ->
    [move] الوقت الجديد: **{ $starts_day }، الساعة { $starts_time }**، { $service_name }، { $office_name }. هل أنقل موعدكم إليه؟ حتى ذلك الحين يبقى الموعد القديم.
   *[book] **{ $starts_day }، الساعة { $starts_time }**، { $service_name }، { $office_name }. هل أحجزه؟
} { $help ->
    [interpreter] ستكون هناك ترجمة شفوية إلى { $language_name }.
    [counsellor] لغة اللقاء: { $language_name }.
   *[none] اللقاء باللغة الألمانية.
}

    أحتفظ لكم بهذا الوقت لمدة { $minutes_left } دقيقة، حتى الساعة { $until_time }.
booking-which = أي موعد تقصدون؟
booking-cancel = موعدكم (Termin) يوم { $starts_day } في الساعة { $starts_time }. هل أُلغيه فعلًا؟
booking-late = موعدكم (Termin) يوم { $starts_day } في الساعة { $starts_time }. كم دقيقة ستتأخرون؟

## Lists of free times

appointment-choose_slot = مواعيد متاحة (Termine): { $service_name }، { $office_name }{ $mode ->
    [online] ، عبر الإنترنت
   *[on_site] {""}
}.
appointment-choose_slot-day = أي يوم يناسبكم؟ يمكنكم أيضًا أن تكتبوا مثلًا: الثلاثاء القادم بعد الساعة العاشرة.
appointment-choose_slot-time = { $starts_day }: أي ساعة تناسبكم؟
appointment-choose_slot-nearest = هذه أقرب الأوقات المتاحة:

## What is said in between

booking-greet = مرحبًا! لنتابع.
booking-thank = على الرحب والسعة. لنتابع.
booking-unclear = { $again ->
    [yes] عذرًا، ما زلت لا أفهم. اضغطوا على زر من فضلكم. ويمكن لإنسان أيضًا أن يساعدكم.
   *[no] عذرًا، لم أفهم ذلك. يمكنكم الضغط على زر أو الكتابة بكلمات أخرى.
}
booking-past = لقد مضى هذا اليوم.
booking-none_then = عذرًا، لا يوجد وقت متاح حينها.
booking-slot_gone = عذرًا: حجز شخص آخر قبل قليل موعد { $starts_day } في الساعة { $starts_time }. { $others ->
    [yes] لم يضع شيء، فهناك أوقات أخرى.
   *[no] لا يوجد وقت آخر قريب منه.
}
booking-hold_expired = لم أستطع الاحتفاظ بالوقت مدة أطول، ولم يُحجز شيء بعد.
booking-nothing_free = { $helped ->
    [yes] لا يوجد الآن وقت متاح بلغة { $language_name } لأجل: { $service_name }، { $office_name }. يمكنكم اختيار وقت باللغة الألمانية وإحضار شخص تثقون به ليترجم لكم، أو انتظار وقت متاح.
   *[no] لا يوجد الآن وقت متاح لأجل: { $service_name }، { $office_name }. يمكنني إخباركم عندما يتاح وقت.
}
booking-already = لديكم موعد من قبل: { $service_name }، يوم { $starts_day } في الساعة { $starts_time }، { $office_name }. يمكنكم تغييره أو إلغاؤه.
booking-too_many = لقد اخترتم أوقاتًا كثيرة متتالية. حاولوا مرة أخرى من فضلكم بعد { $minutes } دقيقة، أو تحدثوا مع إنسان.
booking-too_late = بدأ هذا الموعد أو انتهى أو أُلغي، ولا يمكن تغييره هنا بعد الآن.
booking-no_office = لا أعرف هنا مكتبًا لمدينة { $town }. هذه المكاتب تعطي مواعيد:
booking-no_offices = لا يمكن حجز مواعيد هنا في الوقت الحالي. يمكن لإنسان أن يساعدكم.
booking-stopped = حسنًا، توقفت. لم يُحجز شيء ولم يتغير شيء.
booking-kept = حسنًا، يبقى موعدكم كما هو.

## Later

booking-late_noted = شكرًا لكم. أخبرت المكتب أنكم ستتأخرون نحو { $minutes_late } دقيقة. تعالوا رغم ذلك من فضلكم.
booking-too_far_late = { $minutes_late } دقيقة أطول مما يمكن للقاء أن ينتظر. هل يناسبكم وقت آخر أكثر؟
booking-waiting = { $sooner ->
    [yes] سأكتب لكم هنا عندما يتاح وقت أبكر لأجل «{ $service_name }»، وأحتفظ به لكم مدة قصيرة. يبقى موعدكم حتى تأخذوا الوقت الجديد.
   *[no] سأكتب لكم هنا عندما يتاح وقت لأجل «{ $service_name }»، وأحتفظ به لكم مدة قصيرة.
}
booking-offer_gone = عذرًا، انتهى هذا العرض ولم يعد الوقت محفوظًا. يمكنكم اختيار وقت آخر.
booking-offer_declined = حسنًا، يذهب هذا الوقت إلى الشخص التالي. وتبقون أنتم في القائمة.

## Buttons

choice-booking-day = { $starts_short }
choice-booking-time = { $starts_time }
choice-booking-moment = { $starts_short }، { $starts_time }
choice-booking-clock_morning = { $time } قبل الظهر
choice-booking-clock_afternoon = { $time } بعد الظهر
choice-booking-other_language = لغة أخرى
choice-booking-earlier = أبكر
choice-booking-later = فيما بعد
choice-booking-another_week = أسبوع آخر
choice-booking-another_day = يوم آخر
choice-booking-another_time = وقت آخر
choice-booking-afternoons = بعد الظهر فقط
choice-booking-any_time = كل أوقات اليوم
choice-booking-online = أفضّل عبر الإنترنت
choice-booking-on_site = أفضّل في المكتب
choice-booking-book_it = نعم، احجزوه
choice-booking-move_it = نعم، انقلوه
choice-booking-stop = توقّف
choice-booking-in_german = بالألمانية
choice-booking-wait = أخبروني عند توفّر وقت
choice-booking-sooner = أخبروني بوقت أبكر
choice-booking-late = سأتأخر
choice-booking-cancel_it = نعم، ألغوه
choice-booking-keep_it = لا، يبقى الموعد
choice-booking-late_10 = 10 دقائق
choice-booking-late_15 = 15 دقيقة
choice-booking-late_20 = 20 دقيقة
choice-booking-late_30 = 30 دقيقة
