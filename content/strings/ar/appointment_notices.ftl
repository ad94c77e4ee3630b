# What the system says about an appointment without being asked: reminders, changes by the office,
# offers of the waiting list. Day and time are written in the reader's language before.

appointment-reminder = { $kind ->
    [soon] تذكير: موعدكم (Termin) اليوم في الساعة { $starts_time }، أي بعد ساعتين تقريبًا.
   *[day_before] تذكير: لديكم موعد (Termin) يوم { $starts_day } في الساعة { $starts_time }.
} المكان: { $office_name }. رقم حجزكم هو { $number }. إذا لم تتمكنوا من الحضور، فأخبرونا هنا من فضلكم.
appointment-missed = كان لديكم موعد (Termin) يوم { $starts_day } في الساعة { $starts_time }، وقد افتقدناكم. هذا يحدث أحيانًا. هل تودون موعدًا جديدًا؟
appointment-cancelled_by_office = نأسف: اضطر المكتب إلى إلغاء موعدكم (Termin) يوم { $starts_day } في الساعة { $starts_time }. كان رقم حجزكم { $number }. يمكنكم حجز موعد جديد هنا.
appointment-moved_by_office = اضطر المكتب إلى تغيير موعدكم (Termin). الوقت الجديد: { $starts_day } في الساعة { $starts_time }. المكان: { $office_name }. يبقى رقم حجزكم { $number }. إذا لم يناسبكم هذا الوقت، فاختاروا وقتًا آخر من فضلكم.
appointment-booked_by_office = حجز لكم المكتب موعدًا (Termin): { $starts_day } في الساعة { $starts_time }. المكان: { $office_name }. رقم حجزكم هو { $number }. إذا لم يناسبكم هذا الوقت، فاختاروا وقتًا آخر من فضلكم.
appointment-offer = أصبح هناك وقت متاح: { $starts_day } في الساعة { $starts_time }. أحتفظ به لكم حتى الساعة { $until_time }. هل تودون هذا الموعد؟
appointment-news = هناك رسالة عن موعدكم (Termin). اخترتم قراءة ذلك في صفحتكم الخاصة فقط: يُرجى الضغط على «موعدي».
choice-accept_offer = نعم، هذا الوقت يناسبني
choice-decline_offer = لا، شكرًا
