# ما يسهّل الإجابة على الويب: الحقول والتقويم والبطاقات.

input-several = يمكن اختيار كل ما يناسب.
input-suggest = اكتبوا الحروف الأولى ثم اختاروا، أو اكتبوا بكلماتكم.
input-month = الشهر
input-year = السنة
input-calendar_open = التقويم
input-calendar_earlier = الشهر السابق
input-calendar_later = الشهر التالي
input-calendar_none = لا يوجد موعد متاح
card-calendar = ملف التقويم
card-print = صفحة للطباعة
card-code = الرمز الذي تظهرونه عند الباب
typing-staff = إنسان يكتب الآن …
