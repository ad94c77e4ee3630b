# What the system says about an appointment without being asked: reminders, changes by the office,
# offers of the waiting list. Day and time are written in the reader's language before.

appointment-reminder = { $kind ->
    [soon] یادآوری: وقت ملاقات شما (Termin) امروز ساعت { $starts_time } است، یعنی حدود دو ساعت دیگر.
   *[day_before] یادآوری: شما روز { $starts_day } ساعت { $starts_time } وقت ملاقات (Termin) دارید.
} محل: { $office_name }. شمارهٔ نوبت شما { $number } است. اگر نمی‌توانید بیایید، لطفاً همین‌جا خبر دهید.
appointment-missed = شما روز { $starts_day } ساعت { $starts_time } وقت ملاقات (Termin) داشتید و جای شما خالی بود. پیش می‌آید. آیا وقت تازه‌ای می‌خواهید؟
appointment-cancelled_by_office = متأسفم: اداره ناچار شد وقت ملاقات شما (Termin) را در روز { $starts_day } ساعت { $starts_time } لغو کند. شمارهٔ نوبت شما { $number } بود. می‌توانید همین‌جا وقت تازه‌ای بگیرید.
appointment-moved_by_office = اداره ناچار شد وقت ملاقات شما (Termin) را تغییر دهد. وقت تازه: { $starts_day } ساعت { $starts_time }. محل: { $office_name }. شمارهٔ نوبت شما همان { $number } می‌ماند. اگر این وقت برای شما ممکن نیست، لطفاً وقت دیگری انتخاب کنید.
appointment-booked_by_office = اداره برای شما وقت ملاقات (Termin) ثبت کرد: { $starts_day } ساعت { $starts_time }. محل: { $office_name }. شمارهٔ نوبت شما { $number } است. اگر این وقت برای شما ممکن نیست، لطفاً وقت دیگری انتخاب کنید.
appointment-offer = یک وقت آزاد شده است: { $starts_day } ساعت { $starts_time }. آن را تا ساعت { $until_time } برای شما نگه می‌دارم. آیا این وقت را می‌خواهید؟
appointment-news = پیامی دربارهٔ قرار ملاقات (Termin) شما هست. خواستید این را فقط در صفحهٔ خصوصی خود بخوانید: لطفاً «وقت ملاقات من» را بزنید.
choice-accept_offer = بله، این وقت را می‌خواهم
choice-decline_offer = نه، متشکرم
