# مع موظفي Integration Point: الاستلام والإعادة وأوقات الدوام.

handover-staff = استلم إنسان من Integration Point محادثتكم وهو يكتب لكم هنا. برنامج الحاسوب لا يكتب شيئًا الآن.
handover-hours = لا يوجد أحد الآن. يفتح المكتب من جديد يوم { $opens_day } في الساعة { $opens_time }؛ وبعد ذلك يقرأ إنسان رسالتكم. يمكنكم أيضًا حجز موعد الآن.
handover-returned = { $changed ->
    [confirmed] أنتم تتحدثون معي من جديد، أنا برنامج الحاسوب. تم تسجيل موعدكم.
    [cancelled] أنتم تتحدثون معي من جديد، أنا برنامج الحاسوب. تم إلغاء موعدكم.
   *[nothing] أنتم تتحدثون معي من جديد، أنا برنامج الحاسوب.
} { $goes_on ->
    [yes] نتابع من حيث توقفنا.
   *[no] ماذا تودون أن تعرفوا؟
}
handover-closed = انتهت هذه المحادثة. إذا كان لديكم سؤال آخر، فاكتبوا ببساطة؛ عندها أجيبكم أنا، برنامج الحاسوب.
speaker-staff = Integration Point
speaker-staff_language = Integration Point، باللغة: { $language }
command-go_on = المتابعة من حيث توقفنا
choice-command-go_on = متابعة
