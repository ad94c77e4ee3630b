# Sentences of the counsellors in Tigrinya. Polite plural (ንስኹም); no promise; no figure but those
# put in; spelling of Eritrea, no Amharic.

## Greeting

phrase-hello = ሰላም! ኣነ ካብ ጉጅለ ምኽሪ ሰብ እየ፣ ፕሮግራም ኣይኮንኩን። ብኸመይ ክሕግዘኩም እኽእል?
phrase-hello_name = ሰላም! ስመይ { $name } ይበሃል፣ ኣብ ምኽሪ ድማ እሰርሕ። ሕጂ ባዕለይ እየ ዝጽሕፈልኩም ዘለኹ።
phrase-taken_over = ሰላም! ካብ ሕጂ ነዚ ዝርርብ ኣነ እቕጽሎ። ክሳብ ሕጂ ዝጸሓፍኩምዎ ኣንቢበዮ ኣለኹ።
phrase-have_read = መልእኽትታትኩም ኣንቢበዮ ኣለኹ።
phrase-welcome_back = ከም ብሓድሽ ብምጽሓፍኩም ደስ ኢሉኒ። ሎሚ ብዛዕባ እንታይ እዩ?

## Understanding and asking

phrase-say_otherwise = ገና ብልክዕ ኣይተረድኣንን። በጃኹም ብኻልእ ቃላት ክትብልዎ ትኽእሉ ዶ?
phrase-short_sentences = በጃኹም ሓጺር ጌርኩም ጸሓፉ። ሽዑ ዝያዳ ክርድኣኩም እኽእል።
phrase-one_question = ብዙሕ ሕቶታት ኣለኩም። ንዓኹም ኣየናይ እዩ እቲ ዝዓበየ? ካብኡ ክንጅምር ኢና።
phrase-understood_topic = ብትኽክል ተረዲኡኒ ዶ? እቲ ኣርእስቲ “{ $title }” እዩ።
phrase-yes_or_no = በጃኹም እወ ወይ ኣይፋል ኢልኩም መልሱ።
phrase-which_language = ብኣየናይ ቋንቋ ክትጽሕፉ ትደልዩ?
phrase-prepared_sentences = ቋንቋኹም ኣይዛረብን እየ። ኣቐዲሙ ብዝተዳለወ ጽሑፍ እምልስ። ዘይተረድኣኩም ነገር እንተሃልዩ በጃኹም ሕተቱ።
phrase-machine_translated = መልእኽትታትኩም ብማሽን ተተርጒሙ እየ ዘንብቦ። እቲ ትርጉም ክጋገ ይኽእል። ገለ ጌጋ እንተሃልዩ በጃኹም ንገሩኒ።
phrase-which_town = ኣብ ኣየነይቲ ከተማ ትነብሩ? ስም ናይታ ከተማ ጥራይ ይኣክል።
phrase-which_letter = እቲ ደብዳቤ ካብ ኣየናይ ቤት ጽሕፈት እዩ? ኣብኡ እንታይ ዕለት ተጻሒፉ ኣሎ?
phrase-letter_words = በጃኹም ነቲ ኣርእስቲ ናይቲ ደብዳቤ ጸሓፉ፣ ስምኩምን ቁጽርታትን ግን ኣይትጽሓፉ።
phrase-what_tried = ክሳብ ሕጂ እንታይ ፈቲንኩም?

## Documents

phrase-need_document = በጃኹም ነዚ ሰነድ ናብ ቆጸራኹም ሒዝኩም ምጹ፦ { $document_name }።
phrase-have_document = እዚ ሰነድ ኣለኩም ዶ፦ { $document_name }?
phrase-original_and_copy = በጃኹም ነቲ ኦሪጅናልን ቅዳሑን ሒዝኩም ምጹ፦ { $document_name }።
phrase-without_document = እቲ ሰነድ የብልኩምን ድዩ? ኮይኑ ግን ምጹ። እንታይ ከም ዝከኣል ብሓባር ክንሓስብ ኢና።
phrase-all_letters = በጃኹም ካብ ቤት ጽሕፈታት ዝበጽሓኩም ኩሉ ደብዳቤታት ሒዝኩም ምጹ፣ ዋላ እንተዘይተረድኣኩም።
phrase-no_photos = በጃኹም ኣብዚ ስእልታት ናይ ሰነዳትኩም ኣይትስደዱ። ነቲ ሰነዳት ናብ ቆጸራኹም ሒዝኩም ምጹ።
phrase-keep_originals = በጃኹም ንኦሪጅናል ሰነዳትኩም ጽቡቕ ጌርኩም ሓዝዎም። መዓስ ከም ዝምለሱልኩም ከይፈለጥኩም ንሰብ ኣይትሃብዎም።
phrase-translate_later = በጃኹም ገና ዝኾነ ነገር ኣይተተርጉሙ። ኣየናይ ትርጉም ከም ዘድሊ ቅድም ክንሓትት ኢና።

## Appointments

phrase-propose_time = { $slot_day } ሰዓት { $slot_time } ክትመጹ ትኽእሉ ዶ? በጃኹም እወ ወይ ኣይፋል ኢልኩም መልሱ።
phrase-two_times = ኣየናይ ግዜ ይጥዕመኩም፦ { $first_day } ሰዓት { $first_time } ወይስ { $second_day } ሰዓት { $second_time }?
phrase-offer_slot = ናጻ ቆጸራ ኣሎ፦ { $slot_day } ሰዓት { $slot_time }፣ { $service_name }፣ { $office }። ትደልይዎ ዶ?
phrase-when_suits = ንቆጸራ መዓስ ይጥዕመኩም? በጃኹም መዓልታትን ሰዓታትን ጸሓፉለይ።
phrase-booked_for_you = ቆጸራ መዝጊበልኩም ኣለኹ፦ { $slot_day } ሰዓት { $slot_time }፣ { $office }።
phrase-cannot_keep = ይቕሬታ፣ ነቲ { $slot_day } ሰዓት { $slot_time } ዝነበረ ቆጸራ ክንስርዞ ተገዲድና። ሓድሽ ግዜ ንደሊ ኣለና።
phrase-tell_if_late = እንተደንጒኹም ወይ ክትመጹ እንተዘይክኢልኩም፣ በጃኹም ኣብዚ ጸሓፉለይ።
phrase-bring_somebody = እትኣምንዎ ሰብ ሒዝኩም ክትመጹ ትኽእሉ።
phrase-bring_children = ቆልዑትኩም ናብ ቆጸራ ሒዝኩም ክትመጹ ትኽእሉ።
phrase-office_or_online = ናብ ቤት ጽሕፈት ክትመጹ ትደልዩ ወይስ ብመርበብ (online) ክንዛረብ ይሓይሽ?

## Interpreting

phrase-need_interpreter = ኣብቲ ዝርርብ ዝትርጉመልኩም ሰብ የድልየኩም ዶ?
phrase-interpreter_planned = ኣብቲ ዝርርብ ዝትርጉመልኩም ሰብ ክህሉ መደብ ኣሎ፦ { $language_name }።
phrase-no_interpreter = ይቕሬታ፣ ዝትርጉም ሰብ ኣይረኸብናን፦ { $language_name }። እትኣምንዎ ዓቢ ሰብ ሒዝኩም ክትመጹ ትኽእሉ ዶ?
phrase-children_no_interpreters = በጃኹም ቆልዑትኩም ኣይተርጉሙ። ካልእ መንገዲ ክንደሊ ኢና።

## Waiting

phrase-one_moment = በጃኹም ሓንሳብ ተጸበዩ፣ ክርኢ እየ።
phrase-takes_longer = እዚ ገና ቁሩብ ግዜ ክወስድ እዩ። ዝያዳ ምስ ፈለጥኩ ኣብዚ ክጽሕፈልኩም እየ።
phrase-asking_colleague = ንመሳርሕተይ ክሓትት እየ። ድሕሪኡ ክጽሕፈልኩም እየ።
phrase-waiting_for_office = ካብዚ ቤት ጽሕፈት መልሲ ንጽበ ኣለና፦ { $office }። ክንደይ ግዜ ከም ዝወስድ ኣይፈልጥን እየ።
phrase-not_forgotten = ኣይረሳዕኩኹምን። ኣብ ሕቶኹም ገና ይሰርሕ ኣለኹ።
phrase-thanks_for_waiting = ብምጽባይኩም የቐንየለይ።
phrase-still_there = ገና ኣለኹም ዶ? ጸኒሕኩም እውን ክትምልሱ ትኽእሉ።

## Out of hours

phrase-closed_now = ቤት ጽሕፈትና ሕጂ ዕጹው እዩ። መልእኽትኹም በጺሑ ኣሎ።
phrase-back_at = ክንምለስ ኢና፦ { $back_day } ሰዓት { $back_time }።
phrase-leave_message = ሕቶኹም ካብ ሕጂ ክትጽሕፉ ትኽእሉ። ምስ ተመለስና ከነንብቦ ኢና።
phrase-must_stop = ሕጂ ነቲ ዝርርብ ከቋርጾ ኣለኒ። ምስ ተመለስና ኣብዚ ምጽሓፍ ክንቅጽል ኢና።

## Informing

phrase-send_measure = እዚ ንዓኹም ዝጥዕም ክኸውን ይኽእል፦ **{ $measure_name }**። { $measure_why } ይከኣል ድዩ ኣይከኣልን ብሓባር ክንርኢ ኢና።
phrase-suggest_talk = ከም ዝቕጽል ስጉምቲ ብኣካል ክንዘራረብ ሓሳብ የቕርብ። ትደልዩ ዶ?
phrase-you_decide = ውሳነ ናትኩም እዩ። እንታይ ከም ዝከኣል ብሓጎስ ክገልጸልኩም እየ።
phrase-no_promise = ብዛዕባ እዚ እቲ ቤት ጽሕፈት እዩ ዝውስን። ከመይ ከም ዝውስን ክነግረኩም ኣይክእልን።
phrase-answer_letter = በጃኹም ነቲ ደብዳቤ ኣብ ግዜኡ መልሱ። ክሳብ መዓስ ምዃኑ ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ።
phrase-do_not_sign = በጃኹም ዘይተረድኣኩም ነገር ኣይትፈርሙ። ቅድም ናባና ሒዝኩምዎ ምጹ።

## Referring

phrase-cannot_help = ይቕሬታ፣ በዚ ኣብዚ ክሕግዘኩም ኣይክእልን።
phrase-refer_to = ንእዚ ካልእ ቤት ጽሕፈት እዩ ዝምልከቶ፦ { $office }።
phrase-ask_your_contact = በጃኹም ኣብ ጆብሰንተር (Jobcenter) ወይ ኣብ Agentur für Arbeit ንዓኹም ዝምልከቶ ሰብ ሕተቱ።
phrase-no_legal_advice = ሕጋዊ ምኽሪ ክህብ ኣይፍቀደለይን እዩ። በጃኹም ንማእከል ምኽሪ ወይ ንጠበቓ ሕተቱ።
phrase-migration_advice = ማእከል ምኽሪ ስደተኛታት (Migrationsberatung, MBE) በዚ ክሕግዘኩም ይኽእል። ከመይ ጌርኩም ከም እትረኽብዎ ክሰደልኩም ዶ?
phrase-not_this_town = ንከተማኹም ካልእ ቤት ጽሕፈት እዩ ዝምልከቶ። ክደልየልኩም እየ።

## Mistakes and complaints

phrase-sorry_wrong = እቲ ናይ መወዳእታ መልእኽተይ ጌጋ ነይሩ። በጃኹም ኣይትከተልዎ። ይቕሬታ።
phrase-program_was_wrong = መልሲ ናይቲ ፕሮግራም ምስ ሕቶኹም ኣይሰማማዕን ነይሩ። ይቕሬታ። ሕጂ ባዕለይ ክምልሰልኩም እየ።
phrase-correct_time = ተጋግየ። እቲ ቅኑዕ ግዜ እዚ እዩ፦ { $slot_day } ሰዓት { $slot_time }።
phrase-sorry_wait = ነዊሕ ስለ ዝተጸበኹም ይቕሬታ።
phrase-misunderstood = ብጌጋ እየ ተረዲኡኒ ነይሩ። ደጊምኩም ብምግላጽኩም የቐንየለይ።
phrase-complaint_passed_on = ብምንጋርኩም የቐንየልና። ጥርዓንኩም ናብ ሓለፍቲ ከሕልፎ እየ።

## Data

phrase-no_secrets = በጃኹም ኣብዚ ቃል ምስጢር (password)፣ ቁጽሪ ባንኪ፣ ቁጽሪ መንነት ወረቐት ኣይትጽሓፉ።
phrase-why_i_ask = ምእንቲ ክሕግዘኩም ጥራይ እየ ዝሓትት። ክትምልሱ ኣይትግደዱን ኢኹም።
phrase-see_your_data = ብዛዕባኹም እንታይ ከም ዝተዓቀበ ኣብ ዝኾነ ግዜ ክትርእዩ ትኽእሉ። «ሓበሬታይ» ኢልኩም ጸሓፉ።
phrase-delete_your_data = ብዛዕባኹም ዘሎ ኩሉ ክድምሰስ ኣብ ዝኾነ ግዜ ክትሓቱ ትኽእሉ። «ኩሉ ደምስሱ» ኢልኩም ጸሓፉ።
phrase-may_i_look = ፕሮፋይልኩም ክርኢ ተፍቅዱለይ ዶ? ኣይፋል ክትብሉ እውን ትኽእሉ፣ ኮይኑ ግን ክሕግዘኩም እየ።

## Closing

phrase-anything_else = ካልእ ክገብረልኩም ዝኽእል ነገር ኣሎ ዶ?
phrase-write_again = ዘይተረድኣኩም ነገር እንተሃልዩ ከም ብሓድሽ ጸሓፉ።
phrase-back_to_program = ድሕሪ ቁሩብ ምስቲ ፕሮግራም ዳግማይ ክትዘራረቡ ኢኹም። ኣብ ዝኾነ ግዜ ምስ ሰብ ክትዘራረቡ ክትሓቱ ትኽእሉ።
phrase-closing_silence = ካባኹም ንነዊሕ ግዜ መልእኽቲ ኣይመጸን፣ ስለዚ ነዚ ዝርርብ እዛዝሞ ኣለኹ። ኣብ ዝኾነ ግዜ ከም ብሓድሽ ክትጽሕፉ ትኽእሉ።
phrase-goodbye = ደሓን ኩኑ፣ ይቕናዕኩም!

## Documents by name

document-passport = ፓስፖርት ወይ መንነት ወረቐት (Reisepass, Personalausweis)
document-residence_permit = መንበሪ ፍቓድ (Aufenthaltstitel)
document-tolerated_stay = ዱልዱንግ ወይ ወረቐት ሓታቲ ዑቕባ (Duldung, Aufenthaltsgestattung)
document-registration = ወረቐት ምዝገባ ገዛ (Meldebescheinigung)
document-letter = ካብ ቤት ጽሕፈት ዝበጽሓኩም ደብዳቤ (Schreiben vom Amt)
document-notice = ናይ ውሳነ ደብዳቤ (Bescheid)
document-cv = ናይ ሂወት ታሪኽ (Lebenslauf)
document-school_certificate = ምስክር ወረቐት ቤት ትምህርቲ (Schulzeugnis)
document-degree = ምስክር ወረቐት ዩኒቨርሲቲ ወይ ሞያዊ ስልጠና (Abschlusszeugnis)
document-translations = ትርጉም ናይ ምስክር ወረቓቕቲ (Übersetzungen)
document-language_certificate = ምስክር ወረቐት ቋንቋ (Sprachzertifikat)
document-course_confirmation = መረጋገጺ ተሳትፎ ኮርስ (Teilnahmebescheinigung)
document-employer_reference = ምስክር ወረቐት ካብ ኣስራሒ (Arbeitszeugnis)
document-work_contract = ውዕል ስራሕ (Arbeitsvertrag)
document-internship_contract = ውዕል ልምምድ ስራሕ (Praktikumsvertrag)
document-payslips = ወረቓቕቲ ደሞዝ (Lohnabrechnungen)
document-health_insurance = ካርድ መድሕን ጥዕና (Gesundheitskarte)
document-birth_certificate = ምስክር ወረቐት ልደት (Geburtsurkunde)
document-driving_licence = መምርሒ ፍቓድ (Führerschein)
document-photo = ናይ ፓስፖርት ስእሊ (Passfoto)

## Below a text that a machine translated

staff-machine_translated = (ነዚ መልእኽቲ ፕሮግራም ካብ ጀርመንኛ ወይ እንግሊዝኛ ተርጒምዎ። ጌጋ ክህልዎ ይኽእል።)
