# آنچه پاسخ دادن در وب را آسان‌تر می‌کند: ورودی‌ها، تقویم، کارت‌ها.

input-several = هر چه مناسب است انتخاب کنید.
input-suggest = چند حرف اول را بنویسید و انتخاب کنید، یا خودتان بنویسید.
input-month = ماه
input-year = سال
input-calendar_open = تقویم
input-calendar_earlier = ماه قبل
input-calendar_later = ماه بعد
input-calendar_none = وقت آزاد نیست
card-calendar = فایل تقویم
card-print = صفحه‌ای برای چاپ
card-code = رمزی که دم در نشان می‌دهید
typing-staff = یک انسان در حال نوشتن است …
