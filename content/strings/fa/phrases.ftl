# Sentences of the counsellors in Farsi. Polite; no promise; no figure but those put in.

## Greeting

phrase-hello = سلام! من یک انسان از گروه مشاوره هستم، نه یک برنامه. چطور می‌توانم به شما کمک کنم؟
phrase-hello_name = سلام! اسم من { $name } است و در مشاوره کار می‌کنم. حالا خودم برای شما می‌نویسم.
phrase-taken_over = سلام! از حالا من این گفتگو را ادامه می‌دهم. آنچه را تا حالا نوشته‌اید خوانده‌ام.
phrase-have_read = پیام‌های شما را خواندم.
phrase-welcome_back = خوشحالم که دوباره نوشتید. موضوع امروز چیست؟

## Understanding and asking

phrase-say_otherwise = هنوز منظور شما را کامل نفهمیده‌ام. لطفاً می‌توانید آن را با کلمات دیگری بگویید؟
phrase-short_sentences = لطفاً با جمله‌های کوتاه بنویسید. این‌طور بهتر می‌فهمم.
phrase-one_question = شما چند پرسش دارید. کدام برای شما مهم‌تر است؟ از همان شروع می‌کنیم.
phrase-understood_topic = درست فهمیده‌ام؟ موضوع این است: «{ $title }».
phrase-yes_or_no = لطفاً با بله یا نه جواب بدهید.
phrase-which_language = می‌خواهید به کدام زبان بنویسید؟
phrase-prepared_sentences = من به زبان شما صحبت نمی‌کنم. با جمله‌های آماده جواب می‌دهم. اگر چیزی روشن نیست، لطفاً بپرسید.
phrase-machine_translated = پیام‌های شما را با ترجمهٔ ماشینی می‌خوانم. این ترجمه ممکن است اشتباه کند. اگر چیزی درست نیست، لطفاً به من بگویید.
phrase-which_town = در کدام شهر زندگی می‌کنید؟ نام شهر کافی است.
phrase-which_letter = نامه (به دری: مکتوب) از کدام اداره است؟ چه تاریخی روی آن نوشته شده است؟
phrase-letter_words = لطفاً عنوان نامه را بنویسید، بدون نام خود و بدون شماره‌ها.
phrase-what_tried = تا حالا چه کارهایی کرده‌اید؟

## Documents

phrase-need_document = لطفاً این مدرک را با خود به قرار ملاقات بیاورید: { $document_name }.
phrase-have_document = آیا این مدرک را دارید: { $document_name }؟
phrase-original_and_copy = لطفاً اصل و یک کپی از آن را بیاورید: { $document_name }.
phrase-without_document = این مدرک را ندارید؟ با وجود این بیایید. با هم فکر می‌کنیم که چه چیزی ممکن است.
phrase-all_letters = لطفاً همهٔ نامه‌های اداره‌ها را بیاورید، حتی اگر آن‌ها را نمی‌فهمید.
phrase-no_photos = لطفاً اینجا عکس مدارک را نفرستید. مدارک را با خود به قرار ملاقات بیاورید.
phrase-keep_originals = لطفاً اصل مدارک خود را خوب نگه دارید. تا ندانید چه وقت آن‌ها را پس می‌گیرید، به کسی ندهید.
phrase-translate_later = لطفاً هنوز چیزی را ترجمه نکنید. اول می‌پرسیم که کدام ترجمه لازم است.

## Appointments

phrase-propose_time = آیا می‌توانید { $slot_day } ساعت { $slot_time } بیایید؟ لطفاً با بله یا نه جواب بدهید.
phrase-two_times = کدام وقت برای شما بهتر است: { $first_day } ساعت { $first_time } یا { $second_day } ساعت { $second_time }؟
phrase-offer_slot = یک وقت آزاد هست: { $slot_day } ساعت { $slot_time }، { $service_name }، { $office }. آیا آن را می‌خواهید؟
phrase-when_suits = چه وقتی برای قرار ملاقات مناسب شماست؟ لطفاً روزها و ساعت‌ها را برای من بنویسید.
phrase-booked_for_you = برای شما یک قرار ملاقات ثبت کردم: { $slot_day } ساعت { $slot_time }، { $office }.
phrase-cannot_keep = متأسفانه باید قرار { $slot_day } ساعت { $slot_time } را لغو کنیم. معذرت می‌خواهم. دنبال وقت دیگری هستیم.
phrase-tell_if_late = اگر دیر می‌رسید یا نمی‌توانید بیایید، لطفاً همین‌جا برای من بنویسید.
phrase-bring_somebody = می‌توانید کسی را که به او اعتماد دارید با خود بیاورید.
phrase-bring_children = می‌توانید فرزندان خود را به قرار ملاقات بیاورید.
phrase-office_or_online = می‌خواهید به دفتر بیایید یا ترجیح می‌دهید آنلاین صحبت کنیم؟

## Interpreting

phrase-need_interpreter = آیا در گفتگو به کسی نیاز دارید که ترجمه کند؟
phrase-interpreter_planned = برای این گفتگو کسی برای ترجمه در نظر گرفته شده است: { $language_name }.
phrase-no_interpreter = متأسفانه کسی را برای ترجمه پیدا نکردیم: { $language_name }. آیا می‌توانید یک فرد بزرگسال را که به او اعتماد دارید بیاورید؟
phrase-children_no_interpreters = لطفاً نگذارید فرزندان شما ترجمه کنند. راه دیگری پیدا می‌کنیم.

## Waiting

phrase-one_moment = یک لحظه لطفاً، نگاه می‌کنم.
phrase-takes_longer = این کار کمی طول می‌کشد. به محض اینکه بیشتر بدانم، همین‌جا برای شما می‌نویسم.
phrase-asking_colleague = از همکارانم می‌پرسم. بعد برای شما می‌نویسم.
phrase-waiting_for_office = منتظر جواب هستیم از: { $office }. نمی‌دانم چقدر طول می‌کشد.
phrase-not_forgotten = شما را فراموش نکرده‌ام. هنوز روی پرسش شما کار می‌کنم.
phrase-thanks_for_waiting = از اینکه صبر کردید متشکرم.
phrase-still_there = هنوز اینجا هستید؟ بعداً هم می‌توانید جواب بدهید.

## Out of hours

phrase-closed_now = دفتر ما حالا بسته است. پیام شما رسیده است.
phrase-back_at = ما دوباره اینجا هستیم: { $back_day } ساعت { $back_time }.
phrase-leave_message = می‌توانید پرسش خود را همین حالا بنویسید. وقتی برگردیم آن را می‌خوانیم.
phrase-must_stop = حالا باید گفتگو را قطع کنم. وقتی برگردیم، همین‌جا ادامه می‌دهیم.

## Informing

phrase-send_measure = این شاید برای شما مناسب باشد: **{ $measure_name }**. { $measure_why } با هم می‌بینیم که آیا ممکن است.
phrase-suggest_talk = به عنوان قدم بعدی یک گفتگوی حضوری را پیشنهاد می‌کنم. آیا می‌خواهید؟
phrase-you_decide = تصمیم با خود شماست. با کمال میل توضیح می‌دهم که چه چیزی ممکن است.
phrase-no_promise = در این باره اداره تصمیم می‌گیرد. نمی‌توانم بگویم چه تصمیمی می‌گیرد.
phrase-answer_letter = لطفاً به نامه به موقع جواب بدهید. مهلت آن در نامه نوشته شده است.
phrase-do_not_sign = لطفاً چیزی را که نمی‌فهمید امضا نکنید. اول آن را نزد ما بیاورید.

## Referring

phrase-cannot_help = متأسفانه در این مورد نمی‌توانم اینجا به شما کمک کنم.
phrase-refer_to = برای این کار ادارهٔ دیگری مسئول است: { $office }.
phrase-ask_your_contact = لطفاً از کسی بپرسید که در جاب‌سنتر (Jobcenter) یا ادارهٔ کار (Agentur für Arbeit) مسئول شماست.
phrase-no_legal_advice = من اجازهٔ مشاورهٔ حقوقی ندارم. لطفاً از یک مرکز مشاوره یا یک وکیل بپرسید.
phrase-migration_advice = مرکز مشاوره برای مهاجرین (MBE) می‌تواند در این مورد به شما کمک کند. آیا بفرستم که چطور آن را پیدا کنید؟
phrase-not_this_town = برای شهر شما ادارهٔ دیگری مسئول است. آن را برای شما پیدا می‌کنم.

## Mistakes and complaints

phrase-sorry_wrong = پیام آخر من اشتباه بود. لطفاً به آن عمل نکنید. معذرت می‌خواهم.
phrase-program_was_wrong = جواب برنامه به پرسش شما نمی‌خورد. معذرت می‌خواهم. حالا خودم به شما جواب می‌دهم.
phrase-correct_time = اشتباه کردم. درست این است: { $slot_day } ساعت { $slot_time }.
phrase-sorry_wait = معذرت می‌خواهم که این‌قدر منتظر ماندید.
phrase-misunderstood = منظور شما را اشتباه فهمیدم. متشکرم که دوباره توضیح دادید.
phrase-complaint_passed_on = متشکرم که این را به ما گفتید. شکایت شما را به مدیریت می‌رسانم.

## Data

phrase-no_secrets = لطفاً اینجا رمز عبور، شمارهٔ حساب یا شمارهٔ کارت شناسایی ننویسید.
phrase-why_i_ask = فقط می‌پرسم تا بتوانم به شما کمک کنم. لازم نیست جواب بدهید.
phrase-see_your_data = هر زمان می‌توانید ببینید که چه چیزی دربارهٔ شما ذخیره شده است. بنویسید: «اطلاعات من».
phrase-delete_your_data = هر زمان می‌توانید بخواهید که همه چیز دربارهٔ شما پاک شود. بنویسید: «همه را پاک کنید».
phrase-may_i_look = اجازه می‌دهید پروفایل شما را ببینم؟ می‌توانید نه بگویید؛ با این حال به شما کمک می‌کنم.

## Closing

phrase-anything_else = آیا کار دیگری هست که بتوانم برای شما انجام دهم؟
phrase-write_again = اگر هنوز چیزی روشن نیست، خوشحال می‌شوم دوباره بنویسید.
phrase-back_to_program = تا لحظه‌ای دیگر دوباره با برنامه صحبت می‌کنید. هر زمان بخواهید، می‌توانید صحبت با یک انسان را بخواهید.
phrase-closing_silence = مدتی است که از شما پیامی نرسیده است، برای همین گفتگو را تمام می‌کنم. هر زمان خواستید، می‌توانید دوباره بنویسید.
phrase-goodbye = خداحافظ، با بهترین آرزوها برای شما!

## Documents by name

document-passport = پاسپورت (گذرنامه) یا کارت شناسایی (Reisepass, Personalausweis)
document-residence_permit = اجازهٔ اقامت (Aufenthaltstitel)
document-tolerated_stay = دولدونگ یا برگهٔ اقامت پناهجویان (Duldung, Aufenthaltsgestattung)
document-registration = گواهی ثبت محل سکونت (Meldebescheinigung)
document-letter = نامهٔ اداره (Schreiben vom Amt)
document-notice = برگهٔ تصمیم اداره (Bescheid)
document-cv = شرح حال شغلی (Lebenslauf)
document-school_certificate = مدرک مدرسه، به دری مکتب (Schulzeugnis)
document-degree = مدرک دانشگاه یا آموزش حرفه‌ای (Abschlusszeugnis)
document-translations = ترجمهٔ مدارک (Übersetzungen)
document-language_certificate = مدرک زبان (Sprachzertifikat)
document-course_confirmation = گواهی شرکت در کلاس (Teilnahmebescheinigung)
document-employer_reference = گواهی کار از کارفرما (Arbeitszeugnis)
document-work_contract = قرارداد کار (Arbeitsvertrag)
document-internship_contract = قرارداد کارآموزی (Praktikumsvertrag)
document-payslips = فیش‌های حقوق، به دری معاش (Lohnabrechnungen)
document-health_insurance = کارت بیمهٔ درمانی (Gesundheitskarte)
document-birth_certificate = شناسنامه یا گواهی تولد (Geburtsurkunde)
document-driving_licence = گواهینامهٔ رانندگی (Führerschein)
document-photo = عکس پاسپورتی (Passfoto)

## Below a text that a machine translated

staff-machine_translated = (این پیام را یک برنامه از آلمانی یا انگلیسی ترجمه کرده است. ممکن است اشتباه داشته باشد.)
