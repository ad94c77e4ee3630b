# An appointment that is booked, with everything needed to come.

appointment-confirmed = تم حجز موعدكم (Termin): **{ $starts_day }، الساعة { $starts_time }**.
appointment-moved = تم تغيير موعدكم (Termin). الوقت الجديد: **{ $starts_day }، الساعة { $starts_time }**.
appointment-cancelled = أُلغي موعدكم (Termin) يوم { $starts_day } في الساعة { $starts_time }. شكرًا لإخبارنا: هكذا يمكن لشخص آخر أن يأخذ الوقت.
appointment-list = مواعيدكم (Termine):
appointment-none = ليس لديكم موعد قادم.
appointment-entry = **{ $starts_day }، الساعة { $starts_time }**: { $service_name }، { $office_name }، الرقم { $number }
appointment-event = موعد: { $service_name }، { $office_name }
appointment-page-title = موعدكم (Termin)

## Details

appointment-detail-service = { $service_name }، { $minutes } دقيقة
appointment-detail-office = المكان: { $office_name }
appointment-detail-address = العنوان: { $address } ([خريطة]({ $map_url }))
appointment-detail-no_address = العنوان: ليس لديّ عنوان متحقَّق منه لهذا المكتب. اسألوا هناك من فضلكم، أو اسألوا إنسانًا هنا.
appointment-detail-directions = كيف تصلون: { $directions }
appointment-detail-counsellor = اسألوا من فضلكم عن: { $counsellor }
appointment-detail-room = الغرفة: { $room }
appointment-detail-online = اللقاء عبر الإنترنت: [افتحوا اللقاء]({ $link })
appointment-detail-online_later = اللقاء عبر الإنترنت. اسألوا المكتب عن الرابط من فضلكم.
appointment-detail-interpreter = ستكون هناك ترجمة شفوية (Dolmetscher) إلى { $language_name }.
appointment-detail-speaks = لغة اللقاء: { $language_name }.
appointment-detail-number = رقم الحجز (Terminnummer): **{ $number }**. قولوه أو أظهروه عند الباب؛ ولا يحتاج أحد إلى اسمكم لذلك.
appointment-detail-late = قلتم إنكم ستتأخرون نحو { $late } دقيقة.
appointment-detail-bring = أحضروا معكم من فضلكم، إن وُجد:
appointment-detail-links = [ملف التقويم]({ $ics_url }) · [صفحة للطباعة، مع الرمز الذي تظهرونه عند الباب]({ $page_url })
appointment-detail-cancel_link = [ملف التقويم الذي يزيله من تقويمكم]({ $ics_url })
appointment-detail-demo = هذا عرض تجريبي: الأوقات والأشخاص غير حقيقيين، ولا أحد ينتظركم.

## Services

service-first_talk = اللقاء الأول (Erstgespräch)
service-follow_up = لقاء متابعة (Folgegespräch)
service-recognition_advice = استشارة حول الاعتراف بالشهادات (Anerkennungsberatung)
service-group_information = لقاء معلومات للمجموعة (Infoveranstaltung)
choice-service-first_talk = اللقاء الأول
choice-service-follow_up = لقاء متابعة
choice-service-recognition_advice = الاعتراف بشهاداتي
choice-service-group_information = لقاء معلومات للمجموعة

## What to bring

bring-letter = الرسائل التي وصلتكم من الدائرة (Schreiben vom Amt)
bring-residence_document = وثيقة الإقامة (Aufenthaltspapier)
bring-certificates = شهاداتكم (Zeugnisse)
bring-cv = سيرتكم الذاتية (Lebenslauf)
bring-translations = ترجمات شهاداتكم (Übersetzungen)

## Towns

town-dortmund = دورتموند
town-duisburg = دويسبورغ
town-krefeld = كريفيلد
town-viersen = فيرسن
town-bottrop = بوتروب
town-gelsenkirchen = غيلزنكيرشن

## Other calendars

calendar-persian = التقويم الهجري الشمسي: { $day } { $month ->
    [1] فروردين
    [2] أرديبهشت
    [3] خرداد
    [4] تير
    [5] مرداد
    [6] شهريور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دي
    [11] بهمن
   *[12] إسفند
} { $year }
calendar-ethiopian = التقويم الإثيوبي: { $day } { $month ->
    [1] مسكرم
    [2] طقمت
    [3] هدار
    [4] تاهساس
    [5] طر
    [6] يكاتيت
    [7] مغابيت
    [8] ميازيا
    [9] غنبوت
    [10] سني
    [11] هملي
    [12] نهاسي
   *[13] باغومي
} { $year }
