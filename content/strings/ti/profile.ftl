# ፕሮፋይል፦ ሕቶታት፣ ምኽንያቶም፣ መልስታትን ካልእን።

## Around the questions

profile-agreed = የቐንየለይ። ሓንቲ ሕቶ በብሓደ እሓትት። ነፍሲ ወከፍ ሕቶ ክትሓልፉ፣ ኣብ መንጎ ካልእ ክትሓቱ፣ ወይ ከተቋርጹን ካልእ መዓልቲ ክትቅጽሉን ትኽእሉ።
profile-declined = ጸገም የብሉን። ፕሮፋይል ኣይዕቅብን፣ ንኹሉ ሕቶታትኩም ግን እምልስ። ስም ከይሃብኩም እውን ቆጸራ ክትሕዙ ትኽእሉ።
profile-place = ዝቕጽሉ ሕቶታት ብዛዕባኹም እዮም። ኣብ ቴለግራም እትጽሕፍዎ ካብ ኤውሮጳዊ ሕብረት ወጻኢ ብዘለዉ ናይ ቴለግራም ኮምፒተራት እውን ይሓልፍ። ኣብ ውልቃዊ ገጽ መርበብ ወይስ ኣብዚ ክትቅጽሉ ትደልዩ?
profile-private_link = በጃኹም ኣብዚ ውልቃዊ ገጽ ቀጽሉ፦ [ገጽ ክፈቱ]({ $url })። እቲ መላግቦ ሓደ ግዜን ንፍርቂ ሰዓትን ይሰርሕ። ካብ መልስታትኩም ዝጠፍእ የለን፤ ካልእ ሕቶታት ኣብዚ ክትሓቱ ትኽእሉ።
profile-question = ሕቶ { $number } ካብ { $total }
profile-why = በዚ ምኽንያት እሓትት፦
profile-explain = እዚ ክትፈልጥዎ ትኽእሉ ኢኹም፦
profile-explain-residence_status = ነቲ ካብ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ዝተዋህበኩም ወረቐት ወይ ካርድ ርኣዩ። ኣብኡ ዘሎ ናይ ጀርመን ቃል፣ መብዛሕትኡ ግዜ ድማ ኣብ ትሕቲ (Anmerkungen) ዘሎ ዓንቀጽ (§)፣ እንታይ ምዃኑ ይነግር፦ (Aufenthaltsgestattung)፣ (Duldung) ወይ (Aufenthaltserlaubnis)። ነተን ቃላት ኣብዚ ክትጽሕፉ ወይ ነቲ ሕቶ ክትሓልፉ ትኽእሉ።
profile-unclear = ይቕሬታ፣ እዚ ከም መልሲ ኣይተረድኣንን። ብኻልእ ቃላት ክትጽሕፉ፣ መጠወቒ ክትጸቕጡ ወይ ነቲ ሕቶ ክትሓልፉ ትኽእሉ።
profile-left_open = ነዚ ሕቶ ክፉት እገድፎ። ኣብ መወዳእታ ክትምልስዎ ትኽእሉ።
profile-noted = መዝጊበዮ ኣለኹ፦
profile-paused = ኣብዚ ነቋርጽ። መልስታትኩም ተዓቂቡ ኣሎ። ደሓር ንምቕጻል ነቲ መጠወቒ ጽቐጡ ወይ «ፕሮፋይለይ ክቕጽል» ኢልኩም ጸሓፉ።
profile-summary = የቐንየለይ። እዚ መዝጊበ ኣለኹ። ቅኑዕ ድዩ?
profile-summary_empty = ንኹሉ ሕቶታት ሓሊፍኩሞም። ጸገም የብሉን። ከምኡ ይኹን ዶ?
profile-correct = ኣየናይ መልሲ ክትቅይሩ ትደልዩ?
profile-saved = ፕሮፋይልኩም ብምስጢራዊ ኮድ ተዓቂቡ ኣሎ። ኣብ ዝኾነ ግዜ ክትርእይዎ፣ ክትቅይርዎ ወይ ክትድምስስዎ ትኽእሉ። ሕጂኸ እንታይ?
profile-greet = ሰላም! ንቀጽል።
profile-thank = ብሓጎስ። ንቀጽል።

## Buttons around the questions

choice-profile-agree = እወ፣ ይስማማዕ
choice-profile-disagree = ኣይፋል፣ የቐንየለይ
choice-profile-notice = ተወሳኺ ሓበሬታ
choice-profile-private = ውልቃዊ ገጽ መርበብ
choice-profile-here_telegram = ኣብዚ ኣብ ቴለግራም
choice-profile-skip = ሕለፎ
choice-profile-why = ንምንታይ ትሓቱ?
choice-profile-pause = ደሓር ክቕጽል
choice-profile-dont_know = ኣይፈልጥን
choice-profile-continue = ፕሮፋይለይ ክቕጽል
choice-profile-confirm = እወ፣ ቅኑዕ እዩ
choice-profile-correct = ገለ ክቕይር
choice-profile-back = ተመለስ

## Questions

profile-question-year_of_birth = ኣብ መበል ክንደይ ዓመተ ምህረት ተወሊድኩም? እንተ መሪጽኩም ዕድመ ምረጹ።
profile-question-town = ኣበየናይ ከተማ ትነብሩ?
profile-question-residence_status = ኩነታት መንበሪኹም እንታይ እዩ? ኣብ ወረቐትኩም ወይ ካርድኹም ተጻሒፉ ኣሎ።
profile-question-arrived = መዓስ ናብ ጀርመን መጺእኩም? ወርሕን ዓመትን፣ ወይ ዓመት ጥራይ።
profile-question-languages = እንታይ ቋንቋታት ትዛረቡ?
profile-question-german_level = ጀርመንኛኹም ክሳብ ክንደይ ጽቡቕ እዩ? ደረጃ ምረጹ ወይ ጸሓፉዎ።
profile-question-german_certificate = ናይ ጀርመንኛ ምስክር ወረቐት ኣለኩም ዶ? ንኣየናይ ደረጃ?
profile-question-latin_script = ላቲናዊ ፊደላት ከም ኣብዛ ቃል ዘሎ (Arbeit) ከተንብቡን ክትጽሕፉን ትኽእሉ ዶ?
profile-question-school_years = ክንደይ ዓመት ቤት ትምህርቲ ከይድኩም?
profile-question-school_kind = ክሳብ ኣየናይ ደረጃ ቤት ትምህርቲ በጺሕኩም?
profile-question-qualification = ሞያ ተማሂርኩም ወይ ኣብ ዩኒቨርሲቲ ተማሂርኩም ዶ?
profile-question-qualification_profession = ኣየናይ ሞያ ወይ ዓይነት ትምህርቲ ነበረ?
profile-question-qualification_country = ኣበየናይ ሃገር ተማሂርኩሞ?
profile-question-qualification_papers = ናይኡ ወረቓቕቲ ኣለኩም ዶ፦ ምስክር ወረቐት፣ ዲፕሎማ?
profile-question-experience = ክሳብ ሕጂ እንታይ ስራሕ ሰሪሕኩም? ብቓላትኩም ጸሓፉ።
profile-question-experience_years = ንኽንደይ ዓመት?
profile-question-activity = ሕጂ እንታይ ትገብሩ ኣለኹም?
profile-question-goals = እንታይ ክትገብሩ ትደልዩ? ካብ ሓደ ንላዕሊ ዕላማ ክትጽሕፉ ትኽእሉ።
profile-question-childcare = ክትሳተፉ ክንክን ቆልዑ የድልየኩም ዶ?
profile-question-interpreter = ኣብ ዝርርብ ተርጓሚ የድልየኩም ዶ? ንኣየናይ ቋንቋ?
profile-question-contact = ብኸመይ ክንረኽበኩም ንኽእል? ንኣብነት ኣብዚ ኣብ ቻት፣ ብተለፎን ወይ ብኢመይል።
profile-question-name = እንታይ ኢልና ክንጽውዓኩም? ዝኾነ ስም ይኣክል፣ ክትሓልፍዎ እውን ትኽእሉ።

## Why they are asked

profile-why-year_of_birth = ገለ ዕድላት፣ ከም ናይ መንእሰያት፣ ንፍሉይ ዕድመ ጥራይ እዮም።
profile-why-town = ኣብ ጥቓኹም ዝርከብ ቤት ጽሕፈትን ኮርሳትን ክነግረኩም።
profile-why-residence_status = ኣየናይ ኮርስን ስራሕን ክፉት ምዃኑ ካብኡ ይምርኮስ። ንማንም ኣይህቦን።
profile-why-arrived = ገለ ኮርሳትን ፍቓዳትን ሰብ ክንደይ ግዜ ኣብዚ ከም ዝጸንሐ ይምርኮሱ።
profile-why-languages = ንትርጉም፣ ቋንቋታት ድማ ኣብ ስራሕ ክእለት እየን።
profile-why-german_level = ኮርሳትን ብዙሓት ስራሓትን ካብ ፍሉይ ደረጃ ይጅምሩ።
profile-why-german_certificate = ገለ ኮርሳት ምስክር ወረቐት ይሓቱ፣ ገሊኦም ሓጺር ፈተና።
profile-why-latin_script = ብምንባብን ምጽሓፍን ዝጅምሩ ኮርሳት ኣለዉ።
profile-why-school_years = ኣየናይ ፍጥነት ትምህርትን ምስክር ወረቐትን ከም ዝሰማማዕ የርኢ።
profile-why-school_kind = ናይ ቤት ትምህርቲ ምስክር ወረቐት ኣብ ጀርመን ኣፍልጦ ክረክብ ወይ ደሓር ክውሰድ ይኽእል።
profile-why-qualification = ካብ ወጻኢ ዝመጸ ሞያ ወይ ትምህርቲ ዩኒቨርሲቲ ኣፍልጦ ክረክብ ይኽእል ይኸውን።
profile-why-qualification_profession = ነፍሲ ወከፍ ሞያ ናይ ገዛእ ርእሱ መንገዲ ኣፍልጦ ኣለዎ።
profile-why-qualification_country = ምስክር ወረቐት ከከም ሃገሩ ምስ ናይ ጀርመን ይወዳደር።
profile-why-qualification_papers = ምስ ወረቓቕትን ብዘይ ወረቓቕትን መንገዱ ዝተፈላለየ እዩ፤ ንኽልቲኡ ግን መንገዲ ኣሎ።
profile-why-experience = ተመኩሮ ዋጋ ኣለዎ፣ ምስክር ወረቐት እኳ እንተ ዘየለ።
profile-why-experience_years = ገለ ዕድላት ናይ ገለ ዓመታት ተመኩሮ ይሓቱ።
profile-why-activity = እቲ ዕድል ምስኡ ክሰማማዕ።
profile-why-goals = ድሌትኩም ኣብ ሓሳባተይ ይቕድም።
profile-why-childcare = ምስ ክንክን ቆልዑ ዝወሃቡ ኮርሳት ኣለዉ።
profile-why-interpreter = ቋንቋኹም ዝዛረብ ሰብ ክህሉ።
profile-why-contact = ንሕቶ ወይ ንቖጸራ ጥራይ።
profile-why-name = ክንጽውዓኩም ጥራይ።

## What the answers are called

profile-field-year_of_birth = ዓመተ ልደት ወይ ዕድመ
profile-field-town = ከተማ
profile-field-residence_status = ኩነታት መንበሪ
profile-field-arrived = ኣብ ጀርመን ካብ
profile-field-languages = ቋንቋታት
profile-field-german_level = ጀርመንኛ
profile-field-german_certificate = ምስክር ወረቐት ጀርመንኛ
profile-field-latin_script = ላቲናዊ ፊደላት
profile-field-school_years = ዓመታት ትምህርቲ
profile-field-school_kind = ቤት ትምህርቲ
profile-field-qualification = ስልጠና ወይ ትምህርቲ
profile-field-qualification_profession = ዝተማህርክምዎ ሞያ
profile-field-qualification_country = ሃገር ስልጠና
profile-field-qualification_papers = ወረቓቕቲ
profile-field-experience = ክሳብ ሕጂ ዝተሰርሐ ስራሕ
profile-field-experience_years = ዓመታት ስራሕ
profile-field-activity = ሕጂ
profile-field-goals = ዕላማታት
profile-field-childcare = ክንክን ቆልዑ የድሊ
profile-field-interpreter = ተርጓሚ
profile-field-contact = መራኸቢ
profile-field-name = ስም

## Values

choice-profile-year_of_birth-under_18 = ትሕቲ 18
choice-profile-year_of_birth-18_24 = 18–24
choice-profile-year_of_birth-25_34 = 25–34
choice-profile-year_of_birth-35_54 = 35–54
choice-profile-year_of_birth-55_plus = 55 ወይ ልዕሊኡ
choice-profile-residence_status-asylum_seeker = ኣብ መስርሕ ዑቕባ
choice-profile-residence_status-tolerated = ዱልዱንግ (Duldung)
choice-profile-residence_status-refugee = ኣፍልጦ ዝረኸበ ስደተኛ
choice-profile-residence_status-subsidiary = ሱብሲድየር ሓለዋ
choice-profile-residence_status-deportation_ban = ክልከላ ምስጓግ
choice-profile-residence_status-temporary_protection = ግዝያዊ ሓለዋ
choice-profile-residence_status-humanitarian_other = ካልእ ሰብኣዊ ፍቓድ
choice-profile-residence_status-family = ጥርናፈ ስድራቤት
choice-profile-residence_status-work_or_study = ንስራሕ ወይ ንትምህርቲ
choice-profile-residence_status-settlement = ነባሪ መንበሪ ፍቓድ
choice-profile-residence_status-eu_citizen = ዜጋ ኤውሮጳዊ ሕብረት
choice-profile-german_level-A0 = ገና ኣይፈልጥን
choice-profile-german_certificate-none = ምስክር ወረቐት የብለይን
choice-profile-latin_script-yes = እወ፣ ጽቡቕ ገይረ
choice-profile-latin_script-partly = ቁሩብ
choice-profile-latin_script-no = ኣይፋል
choice-profile-school_kind-none = ቤት ትምህርቲ ኣይከድኩን
choice-profile-school_kind-primary = መባእታ ቤት ትምህርቲ
choice-profile-school_kind-middle = ማእከላይ ደረጃ
choice-profile-school_kind-upper_secondary = ካልኣይ ደረጃ
choice-profile-qualification-none = ኣይፋል
choice-profile-qualification-school = ቤት ትምህርቲ ጥራይ
choice-profile-qualification-vocational = ሞያ ተማሂረ
choice-profile-qualification-university = ኣብ ዩኒቨርሲቲ ተማሂረ
choice-profile-qualification-doctorate = ዶክትሬት
choice-profile-qualification_papers-at_hand = እወ፣ ኣለዉኒ
choice-profile-qualification_papers-partly = ገሊኦም፣ ወይ ቅዳሕ
choice-profile-qualification_papers-lost = ኣይፋል፣ የብለይን
choice-profile-experience-none = ገና ኣይሰራሕኩን
choice-profile-activity-none = ፍሉይ ነገር የለን
choice-profile-activity-language_course = ኮርስ ጀርመንኛ
choice-profile-activity-work = ስራሕ
choice-profile-activity-school = ቤት ትምህርቲ
choice-profile-activity-apprenticeship = ሞያዊ ስልጠና
choice-profile-activity-study = ትምህርቲ ዩኒቨርሲቲ
choice-profile-activity-internship = ልምምድ ስራሕ
choice-profile-activity-family_care = ቆልዑ ወይ ስድራቤት
choice-profile-activity-other = ካልእ
choice-profile-goals-learn_german = ጀርመንኛ ምምሃር
choice-profile-goals-recognition = ኣፍልጦ ምስክር ወረቐት
choice-profile-goals-internship = ልምምድ ስራሕ
choice-profile-goals-apprenticeship = ሞያዊ ስልጠና
choice-profile-goals-work = ስራሕ
choice-profile-goals-school = ምስክር ወረቐት ቤት ትምህርቲ
choice-profile-goals-study = ትምህርቲ ዩኒቨርሲቲ
choice-profile-goals-self_employment = ናይ ገዛእ ርእሰይ ትካል
choice-profile-goals-further_training = ተወሳኺ ስልጠና
choice-profile-interpreter-none = ኣይፋል፣ ኣየድልን
choice-profile-contact-here = ኣብዚ ኣብ ቻት
