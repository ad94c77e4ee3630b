# An appointment that is booked, with everything needed to come.

appointment-confirmed = وقت ملاقات شما (Termin) ثبت شد: **{ $starts_day }، ساعت { $starts_time }**.
appointment-moved = وقت ملاقات شما (Termin) تغییر کرد. وقت تازه: **{ $starts_day }، ساعت { $starts_time }**.
appointment-cancelled = وقت ملاقات شما (Termin) در روز { $starts_day } ساعت { $starts_time } لغو شد. سپاس که خبر دادید: این‌طور کس دیگری می‌تواند آن را بگیرد.
appointment-list = وقت‌های ملاقات شما (Termine):
appointment-none = شما وقت ملاقاتی در پیش ندارید.
appointment-entry = **{ $starts_day }، ساعت { $starts_time }**: { $service_name }، { $office_name }، شمارهٔ { $number }
appointment-event = وقت ملاقات: { $service_name }، { $office_name }
appointment-page-title = وقت ملاقات شما (Termin)

## Details

appointment-detail-service = { $service_name }، { $minutes } دقیقه
appointment-detail-office = محل: { $office_name }
appointment-detail-address = نشانی: { $address } ([نقشه]({ $map_url }))
appointment-detail-no_address = نشانی: نشانی بررسی‌شده‌ای از این دفتر ندارم. لطفاً آنجا بپرسید یا از یک انسان در اینجا بپرسید.
appointment-detail-directions = چطور برسید: { $directions }
appointment-detail-counsellor = لطفاً سراغ این نام را بگیرید: { $counsellor }
appointment-detail-room = اتاق: { $room }
appointment-detail-online = گفتگو آنلاین است: [باز کردن گفتگو]({ $link })
appointment-detail-online_later = گفتگو آنلاین است. لطفاً پیوند آن را از دفتر بپرسید.
appointment-detail-interpreter = برای زبان { $language_name } مترجم شفاهی (Dolmetscher) هست.
appointment-detail-speaks = مشاور به زبان { $language_name } صحبت می‌کند.
appointment-detail-number = شمارهٔ نوبت (Terminnummer): **{ $number }**. آن را دم در بگویید یا نشان دهید؛ کسی برای این کار به نام شما نیاز ندارد.
appointment-detail-late = گفته‌اید که حدود { $late } دقیقه دیر می‌رسید.
appointment-detail-bring = لطفاً اگر دارید، همراه بیاورید:
appointment-detail-links = [فایل تقویم]({ $ics_url }) · [صفحه‌ای برای چاپ، با رمزی که دم در نشان می‌دهید]({ $page_url })
appointment-detail-cancel_link = [فایل تقویم برای حذف آن از تقویم شما]({ $ics_url })
appointment-detail-demo = این نمایشی است: وقت‌ها و آدم‌ها ساختگی‌اند و کسی منتظر شما نیست.

## Services

service-first_talk = گفتگوی اول (Erstgespräch)
service-follow_up = گفتگوی بعدی (Folgegespräch)
service-recognition_advice = مشاورهٔ ارزشیابی مدارک (Anerkennungsberatung)
service-group_information = جلسهٔ اطلاع‌رسانی گروهی (Infoveranstaltung)
choice-service-first_talk = گفتگوی اول
choice-service-follow_up = گفتگوی بعدی
choice-service-recognition_advice = ارزشیابی مدارک من
choice-service-group_information = جلسهٔ گروهی

## What to bring

bring-letter = نامه‌های اداره (Schreiben vom Amt)
bring-residence_document = مدرک اقامت (Aufenthaltspapier)
bring-certificates = مدارک تحصیلی و شغلی (Zeugnisse)
bring-cv = شرح حال شغلی (Lebenslauf)
bring-translations = ترجمهٔ مدارک (Übersetzungen)

## Towns

town-dortmund = دورتموند
town-duisburg = دویسبورگ
town-krefeld = کرفلد
town-viersen = فیرزن
town-bottrop = بوتروپ
town-gelsenkirchen = گلزن‌کیرشن

## Other calendars

calendar-persian = هجری شمسی: { $day } { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
} { $year }
calendar-ethiopian = گاه‌شمار اتیوپی: { $day } { $month ->
    [1] مسکرم
    [2] تقمت
    [3] هدار
    [4] تهساس
    [5] تر
    [6] یکاتیت
    [7] مگابیت
    [8] میازیا
    [9] گنبوت
    [10] سنه
    [11] هامله
    [12] نهاسه
   *[13] پاگومه
} { $year }
