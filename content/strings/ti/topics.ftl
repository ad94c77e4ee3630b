# Names of the topics and dialogue acts in Tigrinya, by the ids of topics.yml.
# topic-<id>: title, as in the front matter of the answer, with the German office word in brackets.
# choice-<id>: label of a button, at most 28 characters.

## Language courses

topic-integration_course = ናይ ምውህሃድ ትምህርቲ (Integrationskurs)
choice-integration_course = ናይ ምውህሃድ ትምህርቲ
topic-course_cost = ኮርስ ክንደይ ከም ዝኽፈሎ (Kurskosten)
choice-course_cost = ኮርስ ክንደይ ከም ዝኽፈሎ
topic-course_find = ኮርስ ምርካብን ምምዝጋብን (Kurssuche)
choice-course_find = ኮርስ ምርካብ
topic-vocational_language_course = ናይ ሞያ ቋንቋ ኮርስ (Berufssprachkurs)
choice-vocational_language_course = ናይ ሞያ ቋንቋ ኮርስ
topic-initial_orientation_course = ናይ መጀመርታ መላለዪ ኮርስ (Erstorientierungskurs)
choice-initial_orientation_course = ናይ መጀመርታ መላለዪ ኮርስ
topic-literacy_course = ናይ ምንባብን ምጽሓፍን ኮርስ (Alphabetisierungskurs)
choice-literacy_course = ምንባብን ምጽሓፍን ምምሃር
topic-language_levels_and_tests = ደረጃታት ቋንቋን ፈተናታትን (Sprachniveaus und Prüfungen)
choice-language_levels_and_tests = ደረጃታት ቋንቋን ፈተናታትን
topic-course_childcare = ክንክን ቆልዑ ኣብ ግዜ ኮርስ (Kinderbetreuung)
choice-course_childcare = ክንክን ቆልዑ ኣብ ግዜ ኮርስ
topic-online_learning = ጀርመንኛ ብኢንተርነት ምምሃር (Online-Deutschkurse)
choice-online_learning = ጀርመንኛ ብኢንተርነት ምምሃር

## Recognition

topic-recognition_process = ኣፍልጦ ምስክር ወረቐት ወይ ሞያ (Anerkennung)
choice-recognition_process = ኣፍልጦ ምስክር ወረቐተይ
topic-recognition_documents = ንኣፍልጦ ዘድልዩ ሰነዳት (Unterlagen für die Anerkennung)
choice-recognition_documents = ንኣፍልጦ ዘድልዩ ሰነዳት
topic-recognition_cost = ኣፍልጦ ክንደይ ከም ዝኽፈሎ (Kosten der Anerkennung)
choice-recognition_cost = ኣፍልጦ ክንደይ ከም ዝኽፈሎ
topic-recognition_duration = ኣፍልጦ ክንደይ ግዜ ከም ዝወስድ (Dauer der Anerkennung)
choice-recognition_duration = ኣፍልጦ ክንደይ ግዜ ይወስድ
topic-recognition_without_documents = ኣፍልጦ ብዘይ ሰነዳት (Qualifikationsanalyse)
choice-recognition_without_documents = ሰነዳት ይጎድሉኒ
topic-recognition_university = ናይ ዩኒቨርሲቲ ዲግሪ (Zeugnisbewertung)
choice-recognition_university = ናይ ዩኒቨርሲቲ ዲግሪ
topic-recognition_trades = ኢደ-ጥበብ፣ ንግድን ኢንዱስትርን (HWK, IHK FOSA)
choice-recognition_trades = ኢደ-ጥበብ፣ ንግድን ኢንዱስትርን
topic-recognition_health_professions = ናይ ጥዕና ሞያታት (Gesundheitsberufe)
choice-recognition_health_professions = ናይ ጥዕና ሞያታት
topic-recognition_school_certificate = ካብ ወጻኢ ዝመጸ ናይ ቤት ትምህርቲ ምስክር ወረቐት (Schulzeugnis)
choice-recognition_school_certificate = ምስክር ወረቐት ቤት ትምህርቲ
topic-recognition_partial = ከፊላዊ ኣፍልጦ (teilweise Anerkennung)
choice-recognition_partial = ከፊላዊ ኣፍልጦ
topic-studying = ኣብ ዩኒቨርሲቲ ምምሃር (Studium)
choice-studying = ኣብ ዩኒቨርሲቲ ምምሃር

## Work and internships

topic-internship_types = ዓይነታት ልምምድ ስራሕ (Praktikum)
choice-internship_types = ዓይነታት ልምምድ ስራሕ
topic-internship_find = ልምምድ ስራሕ ምርካብ (Praktikumsplatz)
choice-internship_find = ልምምድ ስራሕ ምርካብ
topic-internship_permission = ፍቓድ ንልምምድ ስራሕ (Erlaubnis für ein Praktikum)
choice-internship_permission = ፍቓድ ንልምምድ ስራሕ
topic-internship_pay = ክፍሊት ኣብ ልምምድ ስራሕ (Praktikumsvergütung)
choice-internship_pay = ልምምድ ስራሕ ይኽፈሎ ድዩ?
topic-entry_qualification = ናይ መእተዊ ስልጠና (Einstiegsqualifizierung, EQ)
choice-entry_qualification = ናይ መእተዊ ስልጠና (EQ)
topic-apprenticeship = ሞያዊ ስልጠና (Ausbildung)
choice-apprenticeship = ሞያዊ ስልጠና
topic-work_permission = ናይ ስራሕ ፍቓድ (Arbeitserlaubnis)
choice-work_permission = ክሰርሕ ይፍቀደኒ ድዩ?
topic-job_search = ስራሕ ምርካብ (Arbeitssuche)
choice-job_search = ስራሕ ምርካብ
topic-job_turbo = Job-Turbo
choice-job_turbo = Job-Turbo
topic-work_opportunities = ዕድላት ስራሕ ኣብ መስርሕ ዑቕባ (Arbeitsgelegenheiten)
choice-work_opportunities = ዕድላት ስራሕ
topic-skills_assessment = እንታይ ከም እትኽእሉ ምፍላጥ (Kompetenzfeststellung)
choice-skills_assessment = ክእለተይ ምፍላጥ
topic-school_leaving_certificate = ናይ ቤት ትምህርቲ ምስክር ወረቐት ዳሕራይ ምርካብ (Hauptschulabschluss)
choice-school_leaving_certificate = ምስክር ወረቐት ዳሕራይ ምርካብ
topic-youth_orientation = ኣንፈት ሞያ ንመንእሰያት (Berufsorientierung)
choice-youth_orientation = ንመንእሰያት
topic-further_training = ተወሳኺ ስልጠናን ዳግመ ስልጠናን (Weiterbildung, Umschulung)
choice-further_training = ተወሳኺ ስልጠና
topic-application_documents = ታሪኽ ህይወትን መመልከቲ ስራሕን (Lebenslauf, Bewerbung)
choice-application_documents = ታሪኽ ህይወትን መመልከቲ ስራሕን
topic-worker_rights = መሰላትኩም ኣብ ስራሕ (Arbeitsrecht)
choice-worker_rights = መሰላተይ ኣብ ስራሕ
topic-self_employment = ናይ ገዛእ ርእስኹም ስራሕ ምጅማር (Selbstständigkeit)
choice-self_employment = ናይ ገዛእ ርእሰይ ስራሕ ምጅማር

## Support

topic-integration_point = Integration Point
choice-integration_point = Integration Point
topic-office_location = ኣድራሻ ናይ ቤት ጽሕፈት (Adresse und Öffnungszeiten)
choice-office_location = ኣድራሻ ናይ ቤት ጽሕፈት
topic-appointment_documents = ናብ ቆጸራ እንታይ ሒዝኩም ከም እትኸዱ (Unterlagen zum Termin)
choice-appointment_documents = ናብ ቆጸራ እንታይ ሒዘ ክኸይድ?
topic-residence_status = ኩነታት መንበሪ (Aufenthaltsstatus)
choice-residence_status = ኩነታት መንበሪየይ
topic-women_offers = መደባት ንደቂ ኣንስትዮ (Angebote für Frauen)
choice-women_offers = መደባት ንደቂ ኣንስትዮ
topic-psychosocial_support = ሓገዝ ንጭንቀትን ትራውማን (psychosoziale Hilfe)
choice-psychosocial_support = ሓገዝ ንጭንቀትን ትራውማን
topic-volunteers = ሓገዝ ካብ ወለንተኛታት (Ehrenamt)
choice-volunteers = ሓገዝ ካብ ወለንተኛታት
topic-migration_advice = ማእከል ምኽሪ ስደተኛታት (Migrationsberatung, MBE)
choice-migration_advice = ማእከል ምኽሪ ስደተኛታት
topic-social_benefits = ገንዘብ ንመነባብሮን መንበሪ ገዛን (Sozialleistungen)
choice-social_benefits = ገንዘብ ንመነባብሮን ገዛን
topic-holidays = ወግዓውን ሃይማኖታውን በዓላት (Feiertage)
choice-holidays = በዓላት
topic-interpreter = ተርጓሚ (Dolmetscher, Dolmetscherin)
choice-interpreter = ተርጓሚ የድልየኒ

## Dialogue

topic-greet = ሰላም
choice-greet = ሰላም
topic-goodbye = ደሓን ኩኑ
choice-goodbye = ደሓን ኩኑ
topic-thank = የቐንየለይ
choice-thank = የቐንየለይ
topic-affirm = እወ
choice-affirm = እወ
topic-deny = ኣይፋል
choice-deny = ኣይፋል
topic-help = እንታይ ክትገብሩ ትኽእሉ?
choice-help = እንታይ ክትገብሩ ትኽእሉ?
topic-change_language = ካልእ ቋንቋ
choice-change_language = ካልእ ቋንቋ
topic-start_profile = ፕሮፋይለይ ምምላእ
choice-start_profile = ፕሮፋይለይ ምምላእ
topic-show_profile = ብዛዕባይ እንታይ ትፈልጡ?
choice-show_profile = ፕሮፋይለይ ምርኣይ
topic-change_profile = ፕሮፋይለይ ምእራም
choice-change_profile = ፕሮፋይለይ ምእራም
topic-delete_data = ሓበሬታይ ምድምሳስ
choice-delete_data = ሓበሬታይ ምድምሳስ
topic-export_data = ቅዳሕ ናይ ሓበሬታይ
choice-export_data = ቅዳሕ ናይ ሓበሬታይ
topic-recommend_measures = ንዓይ ዝሰማምዓኒ እንታይ እዩ?
choice-recommend_measures = ንዓይ ዝሰማምዓኒ እንታይ እዩ?
topic-book_appointment = ቆጸራ ምሓዝ (Termin)
choice-book_appointment = ቆጸራ ምሓዝ
topic-show_appointment = ቆጸራይ (Termin)
choice-show_appointment = ቆጸራይ
topic-reschedule_appointment = ቆጸራይ ናብ ካልእ ግዜ ምቕያር (Termin)
choice-reschedule_appointment = በጃኹም ካልእ ግዜ
topic-cancel_appointment = ቆጸራይ ምስራዝ (Termin)
choice-cancel_appointment = ቆጸራይ ምስራዝ
topic-talk_to_human = ምስ ሰብ ምዝርራብ
choice-talk_to_human = ምስ ሰብ ምዝርራብ
topic-simpler = ብዝቐለለ ኣገባብ ግለጹለይ
choice-simpler = ብዝቐለለ ኣገባብ ግለጹለይ
topic-repeat = በጃኹም ድገምዎ
choice-repeat = በጃኹም ድገምዎ
topic-bot_challenge = ሰብ ዲኹም?
choice-bot_challenge = ሰብ ዲኹም?
topic-complaint = ጥርዓን
choice-complaint = እዚ ኣይሕግዘንን እዩ
topic-emergency = ህጹጽ ሓገዝ (Notruf)
choice-emergency = ህጹጽ ሓገዝ
topic-out_of_scope = ካልእ ነገር
choice-out_of_scope = ካልእ ነገር
