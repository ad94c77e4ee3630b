# Going on in a messenger, its menu, and who speaks there.

## Links between the web page and a messenger

link-joined = اینجا ادامه می‌دهیم. چیزی از آنچه در صفحهٔ وب نوشتیم از دست نرفته است.
link-apart = این گفتگو پروفایل یا وقت ملاقات خودش را دارد؛ برای همین هر دو گفتگو جدا می‌مانند. می‌توانید اینجا یا در صفحهٔ وب ادامه دهید.
link-expired = { error-link_expired }

## Menu

menu-courses = دربارهٔ کلاس‌های آلمانی چه می‌خواهید بدانید؟
menu-recognition = دربارهٔ به رسمیت شناختن مدارک چه می‌خواهید بدانید؟
menu-work = دربارهٔ کار و کارآموزی چه می‌خواهید بدانید؟
command-courses = کلاس‌های آلمانی
command-recognition = به رسمیت شناختن مدارک
command-work = کار و کارآموزی
command-appointment = { choice-book_appointment }
command-profile = { choice-start_profile }

## Who speaks

speaker-person = یک انسان از Integration Point می‌نویسد:
speaker-person_language = یک انسان از Integration Point به زبان { $language } می‌نویسد:
speaker-program = برنامهٔ کامپیوتری می‌نویسد:

## What happens in a chat

expired-again = این دکمه دیگر کار نمی‌کرد. پرسش دوباره اینجاست:
group-leaving = من در گروه‌ها نمی‌نویسم، چون آنچه مردم به من می‌گویند خصوصی است. لطفاً مستقیم به من بنویسید. حالا از این گروه بیرون می‌روم.
office-nearest = نزدیک‌ترین اداره‌ای که می‌شناسم: { $name }، حدود { $km } کیلومتر در خط مستقیم. موقعیت شما را نگه نداشتم.

## What was sent that cannot be read

unsupported-poll = در نظرسنجی نمی‌توانم شرکت کنم. لطفاً پرسش خود را بنویسید.
sent-voice = پیام صوتی
sent-photo = عکس
sent-document = فایل
sent-sticker = استیکر
sent-location = موقعیت مکانی
sent-contact = مخاطب
sent-poll = نظرسنجی
sent-other = چیزی که خوانده نمی‌شود
