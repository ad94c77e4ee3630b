# Booking an appointment: questions, lists of times, and what is said around them.

## Questions

booking-place = وقت ملاقات چیزی دربارهٔ شما می‌گوید. آنچه در تلگرام نوشته می‌شود، از رایانه‌های خود تلگرام در بیرون از اتحادیهٔ اروپا هم می‌گذرد. می‌خواهید در یک صفحهٔ وب خصوصی ادامه دهید یا همین‌جا؟ لازم نیست نامتان را بگویید.
booking-private_link = لطفاً گرفتن وقت را در این صفحهٔ خصوصی ادامه دهید: [باز کردن صفحه]({ $url }). این پیوند یک بار و نیم ساعت کار می‌کند. پرسش‌های دیگر را می‌توانید همین‌جا بپرسید.
booking-office = در کدام دفتر وقت ملاقات (Termin) می‌خواهید؟ می‌توانید نام شهرتان را هم بنویسید.
booking-service = { $office_name }: موضوع ملاقات چیست؟
booking-language = گفتگو به چه زبانی باشد؟ اگر کسی آنجا آن زبان را نداند، وقت‌هایی با مترجم شفاهی پیدا می‌کنم.
booking-clock = منظورتان کدام ساعت است؟ آن را مثل ساعت‌های آلمان نشان می‌دهم.
booking-confirm = { $kind ->
    [move] وقت تازه: **{ $starts_day }، ساعت { $starts_time }**، { $service_name }، { $office_name }. وقت شما را به آن تغییر دهم؟ تا آن زمان وقت قبلی می‌ماند.
   *[book] **{ $starts_day }، ساعت { $starts_time }**، { $service_name }، { $office_name }. این وقت را برایتان ثبت کنم؟
} { $help ->
    [interpreter] برای زبان { $language_name } مترجم شفاهی هست.
    [counsellor] مشاور به زبان { $language_name } صحبت می‌کند.
   *[none] گفتگو به زبان آلمانی است.
}

    این وقت را { $minutes_left } دقیقه، تا ساعت { $until_time }، برای شما نگه می‌دارم.
booking-which = منظورتان کدام وقت ملاقات است؟
booking-cancel = وقت ملاقات شما (Termin) روز { $starts_day } ساعت { $starts_time } است. واقعاً آن را لغو کنم؟
booking-late = وقت ملاقات شما (Termin) روز { $starts_day } ساعت { $starts_time } است. چند دقیقه دیر می‌رسید؟

## Lists of free times

appointment-choose_slot = وقت‌های آزاد (Termine): { $service_name }، { $office_name }{ $mode ->
    [online] ، آنلاین
   *[on_site] {""}
}.
appointment-choose_slot-day = کدام روز برای شما مناسب است؟ می‌توانید مثلاً بنویسید: سه‌شنبهٔ آینده بعد از ساعت ده.
appointment-choose_slot-time = { $starts_day }: کدام ساعت برای شما مناسب است؟
appointment-choose_slot-nearest = نزدیک‌ترین وقت‌های آزاد این‌ها هستند:

## What is said in between

booking-greet = سلام! ادامه دهیم.
booking-thank = خواهش می‌کنم. ادامه دهیم.
booking-unclear = { $again ->
    [yes] متأسفم، هنوز متوجه نمی‌شوم. لطفاً یک دکمه را فشار دهید. یک انسان هم می‌تواند به شما کمک کند.
   *[no] متأسفم، متوجه نشدم. می‌توانید دکمه‌ای را فشار دهید یا آن را با کلمه‌های دیگر بنویسید.
}
booking-past = آن روز گذشته است.
booking-none_then = متأسفم، در آن زمان وقتی آزاد نیست.
booking-slot_gone = متأسفم: وقت { $starts_day } ساعت { $starts_time } را همین حالا کس دیگری گرفت. { $others ->
    [yes] چیزی از دست نرفته، وقت‌های دیگری هست.
   *[no] نزدیک آن وقت دیگری نیست.
}
booking-hold_expired = بیش از این نتوانستم وقت را نگه دارم و هنوز چیزی ثبت نشده است.
booking-nothing_free = { $helped ->
    [yes] در حال حاضر به زبان { $language_name } وقت آزادی نیست برای: { $service_name }، { $office_name }. می‌توانید وقتی به زبان آلمانی بگیرید و کسی را که به او اعتماد دارید برای ترجمه همراه بیاورید، یا منتظر وقت آزاد بمانید.
   *[no] در حال حاضر وقت آزادی نیست برای: { $service_name }، { $office_name }. می‌توانم وقتی زمانی آزاد شد به شما خبر دهم.
}
booking-already = شما از پیش وقت ملاقات دارید: { $service_name }، { $starts_day } ساعت { $starts_time }، { $office_name }. می‌توانید آن را تغییر دهید یا لغو کنید.
booking-too_many = شما پشت سر هم وقت‌های زیادی را انتخاب کرده‌اید. لطفاً { $minutes } دقیقهٔ دیگر دوباره امتحان کنید یا با یک انسان صحبت کنید.
booking-too_late = این ملاقات شروع شده، گذشته یا لغو شده است. اینجا دیگر نمی‌شود آن را تغییر داد.
booking-no_office = اینجا برای { $town } دفتری نمی‌شناسم. این دفترها وقت ملاقات می‌دهند:
booking-no_offices = در حال حاضر نمی‌شود اینجا وقت گرفت. یک انسان می‌تواند به شما کمک کند.
booking-stopped = باشد، متوقف کردم. چیزی ثبت نشد و چیزی تغییر نکرد.
booking-kept = باشد، وقت ملاقات شما همان‌طور می‌ماند.

## Later

booking-late_noted = سپاسگزارم. به دفتر خبر دادم که حدود { $minutes_late } دقیقه دیر می‌رسید. لطفاً با این حال بیایید.
booking-too_far_late = { $minutes_late } دقیقه بیشتر از آن است که گفتگو بتواند منتظر بماند. آیا وقت دیگری بهتر است؟
booking-waiting = { $sooner ->
    [yes] وقتی برای «{ $service_name }» زمان زودتری آزاد شد، همین‌جا به شما می‌نویسم و آن را مدتی برایتان نگه می‌دارم. وقت شما می‌ماند تا وقت تازه را بپذیرید.
   *[no] وقتی برای «{ $service_name }» زمانی آزاد شد، همین‌جا به شما می‌نویسم و آن را مدتی برایتان نگه می‌دارم.
}
booking-offer_gone = متأسفم، زمان این پیشنهاد گذشته و دیگر برای شما نگه داشته نمی‌شود. می‌توانید وقت دیگری انتخاب کنید.
booking-offer_declined = باشد، این وقت به نفر بعدی می‌رسد. شما در فهرست می‌مانید.

## Buttons

choice-booking-day = { $starts_short }
choice-booking-time = { $starts_time }
choice-booking-moment = { $starts_short }، { $starts_time }
choice-booking-clock_morning = { $time } پیش از ظهر
choice-booking-clock_afternoon = { $time } بعدازظهر
choice-booking-other_language = زبان دیگر
choice-booking-earlier = زودتر
choice-booking-later = دیرتر
choice-booking-another_week = هفتهٔ دیگر
choice-booking-another_day = روز دیگر
choice-booking-another_time = وقت دیگر
choice-booking-afternoons = فقط بعدازظهر
choice-booking-any_time = همهٔ ساعت‌های روز
choice-booking-online = آنلاین بهتر است
choice-booking-on_site = حضوری بهتر است
choice-booking-book_it = بله، ثبت کنید
choice-booking-move_it = بله، تغییر دهید
choice-booking-stop = توقف
choice-booking-in_german = به آلمانی
choice-booking-wait = اگر آزاد شد خبر دهید
choice-booking-sooner = وقت زودتر را خبر دهید
choice-booking-late = دیر می‌رسم
choice-booking-cancel_it = بله، لغو کنید
choice-booking-keep_it = نه، بماند
choice-booking-late_10 = 10 دقیقه
choice-booking-late_15 = 15 دقیقه
choice-booking-late_20 = 20 دقیقه
choice-booking-late_30 = 30 دقیقه
