# Going on in a messenger, its menu, and who speaks there.

## Links between the web page and a messenger

link-joined = نتابع هنا. لم يضِع شيء مما كتبناه في صفحة الويب.
link-apart = لهذه المحادثة ملف شخصي أو موعد خاص بها، ولذلك تبقى المحادثتان منفصلتين. يمكنكم المتابعة هنا أو في صفحة الويب.
link-expired = { error-link_expired }

## Menu

menu-courses = ماذا تريدون أن تعرفوا عن دورات اللغة الألمانية؟
menu-recognition = ماذا تريدون أن تعرفوا عن الاعتراف بالشهادات؟
menu-work = ماذا تريدون أن تعرفوا عن العمل والتدريب العملي؟
command-courses = دورات اللغة الألمانية
command-recognition = الاعتراف بالشهادات
command-work = العمل والتدريب العملي
command-appointment = { choice-book_appointment }
command-profile = { choice-start_profile }

## Who speaks

speaker-person = يكتب لكم إنسان من Integration Point:
speaker-person_language = يكتب لكم إنسان من Integration Point باللغة { $language }:
speaker-program = يكتب لكم برنامج الحاسوب:

## What happens in a chat

expired-again = لم يعد هذا الزر يعمل. إليكم السؤال من جديد:
group-leaving = أنا لا أكتب في المجموعات، لأن ما يخبرني به الناس أمر خاص. اكتبوا إليّ مباشرة من فضلكم. سأغادر هذه المجموعة الآن.
office-nearest = أقرب مكتب أعرفه: { $name }، على بعد نحو { $km } كم في خط مستقيم. لم أحتفظ بموقعكم.

## What was sent that cannot be read

unsupported-poll = لا أستطيع المشاركة في الاستطلاعات. اكتبوا سؤالكم من فضلكم.
sent-voice = رسالة صوتية
sent-photo = صورة
sent-document = ملف
sent-sticker = ملصق
sent-location = موقع
sent-contact = جهة اتصال
sent-poll = استطلاع
sent-other = شيء لا يمكن قراءته
