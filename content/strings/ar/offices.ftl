# أين أجد ...: الدوائر ومراكز الاستشارة القريبة.

office-ask_town = **في أي مدينة تسكنون؟** اضغطوا على زر أو اكتبوا اسم المدينة.
office-known = هذه آخر معلومات معروفة عن { $town }.
office-none = ليس لديّ عنوان تم التحقق منه في { $town }. يمكن أن تخبركم هذه الجهات بالدائرة المسؤولة عنكم:
office-nearby = **بالقرب منكم: { $town }**
office-check = اسألوا من فضلكم قبل الذهاب: هل العنوان صحيح؟ متى يُفتح المكتب؟ هل أحتاج إلى موعد؟
office-map = الخريطة
office-hours = أوقات الدوام: { $hours }
office-as_of = المعلومات من: { $date }

## What an office is for

contact-kind-integration_point = مساعدة في العمل والتأهيل المهني
contact-kind-jobcenter = نفقات المعيشة والمساعدة في البحث عن عمل
contact-kind-agency = العمل والتأهيل المهني
contact-kind-foreigners_office = الإقامة والأوراق
contact-kind-social_office = نفقات المعيشة
contact-kind-district = إدارة المنطقة (Kreis)
contact-kind-bamf = اللجوء ودورات الاندماج
contact-kind-migration_advice = استشارات للقادمين الجدد
contact-kind-municipal_centre = الاندماج في المدينة والمنطقة
contact-kind-recognition_advice = استشارات حول الاعتراف بالشهادات
contact-kind-chamber = غرفة مهنية: الاعتراف والتأهيل في المهن
contact-kind-work_advice = استشارات حول العمل
contact-kind-psychosocial = مساعدة في الضغوط النفسية
contact-kind-language_school = دورات اللغة

## What must be said with it

contact-remark-no_house_number = لا أعرف رقم المبنى.
contact-remark-place_today_unknown = لا أعرف أين يقع المكتب اليوم.
contact-remark-planned = كان هذا المكان مخططًا له في ذلك الوقت.
contact-remark-may_have_moved = ربما انتقل المكتب إلى مكان آخر.
contact-remark-may_have_closed = ربما لم يعد المكتب موجودًا هناك.
contact-remark-tells_where_to_go = لا يقدم المكتب استشارات فردية، لكنه يخبركم إلى أين تذهبون.
contact-remark-by_appointment = بموعد مسبق فقط.
contact-remark-for_eu_citizens = للقادمين من دول الاتحاد الأوروبي.
