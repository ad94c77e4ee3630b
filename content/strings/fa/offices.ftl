# کجاست ...: اداره‌ها و مراکز مشاورهٔ نزدیک.

office-ask_town = **در کدام شهر زندگی می‌کنید؟** یک دکمه را فشار دهید یا نام شهر را بنویسید.
office-known = این آخرین اطلاعاتی است که دربارهٔ { $town } داریم.
office-none = برای { $town } نشانی بررسی‌شده‌ای ندارم. این مراکز می‌گویند کدام اداره مسئول کار شماست:
office-nearby = **نزدیک شما: { $town }**
office-check = لطفاً پیش از رفتن بپرسید: آیا نشانی درست است؟ چه ساعت‌هایی باز است؟ آیا به وقت ملاقات نیاز دارم؟
office-map = نقشه
office-hours = ساعت کار: { $hours }
office-as_of = تاریخ اطلاعات: { $date }

## What an office is for

contact-kind-integration_point = کمک برای کار و آموزش حرفه‌ای
contact-kind-jobcenter = هزینهٔ زندگی و کمک در جست‌وجوی کار
contact-kind-agency = کار و آموزش حرفه‌ای
contact-kind-foreigners_office = اقامت و مدارک
contact-kind-social_office = هزینهٔ زندگی
contact-kind-district = ادارهٔ منطقه (Kreis)
contact-kind-bamf = پناهندگی و کورس ادغام
contact-kind-migration_advice = مشاوره برای تازه‌واردان
contact-kind-municipal_centre = ادغام در شهر و منطقه
contact-kind-recognition_advice = مشاوره دربارهٔ به رسمیت شناختن مدرک
contact-kind-chamber = اتاق حرفه‌ها: به رسمیت شناختن مدرک و آموزش
contact-kind-work_advice = مشاوره دربارهٔ کار
contact-kind-psychosocial = کمک در فشارهای روحی
contact-kind-language_school = کلاس‌های زبان

## What must be said with it

contact-remark-no_house_number = شمارهٔ پلاک را نمی‌دانم.
contact-remark-place_today_unknown = نمی‌دانم این دفتر امروز کجاست.
contact-remark-planned = این محل در آن زمان در نظر گرفته شده بود.
contact-remark-may_have_moved = شاید این دفتر جابه‌جا شده باشد.
contact-remark-may_have_closed = شاید این دفتر دیگر آنجا نباشد.
contact-remark-tells_where_to_go = این دفتر مشاورهٔ فردی نمی‌دهد، اما می‌گوید به کجا بروید.
contact-remark-by_appointment = فقط با وقت قبلی.
contact-remark-for_eu_citizens = برای افرادی که از اتحادیهٔ اروپا آمده‌اند.
