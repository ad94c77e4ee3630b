# What fits me? Measures, their conditions as sentences, and the one question.
# No promise: offices, firms and schools decide.

measures-intro = ካብቲ ብዛዕባኹም ዝፈልጦ፣ እዚ ዝስዕብ ክሰማምዓኩም ይኽእል፦
measures-intro-unknown = ብዛዕባኹም ገና ዝፈልጦ ነገር የለን። እዚ ዝስዕብ ንብዙሓት ሰባት ይሕግዝ፦
measures-later = ገና ክፉት ኣይኮነን፦
measures-left_open = ጸገም የለን፣ እዚ ሕቶ ክፉት ይተርፍ። እቲ ኣብ ላዕሊ ዘሎ ዝርዝር ግን ይጸንሕ።
measures-note = እዚ ኣነ ኣይውስኖን እየ፣ ቤት ጽሕፈታት እዮም ዝውስንዎ። ናይ ቦታ፣ ናይ ፍቓድ ወይ ናይ ኣፍልጦ ምስክር ወረቐት መብጽዓ ኣይኮነን።
measures-depends = ክፉት ድዩ ኣይፋል ኣብዚ ይምርኮስ፦ { $fields }።
measures-opens = ቅድሚ እዚ ኣይኮነን፦ { $month }።
measures-explanation = ኩሎም መደባት ምስቶም ዝወሰኑ ቅድመ-ኩነታት፦
measures-explanation-question = ነቲ ዝርዝር ብዝበዝሐ ዝቕይሮ ሓበሬታ፦ { $field }።
measures-state-open = ክፉት (ክሕተት ይከኣል)
measures-state-not_open = ክፉት ኣይኮነን
measures-state-depends = ኣብ ካልእ ይምርኮስ

## Measures

measure-integration_course = ናይ ምውህሃድ ትምህርቲ (Integrationskurs)
measure-integration_course-why = ክሳብ B1 ጀርመንኛ ትመሃሩ።
measure-initial_orientation_course = ናይ መጀመርታ መላለዪ ኮርስ (Erstorientierungskurs)
measure-initial_orientation_course-why = ናይ መጀመርታ ጀርመንኛን መዓልታዊ ህይወት ኣብ ጀርመንን ትመሃሩ።
measure-literacy_course = ናይ ምንባብን ምጽሓፍን ኮርስ (Alphabetisierungskurs)
measure-literacy_course-why = ፊደላት ላቲንን ጀርመንኛን ትመሃሩ።
measure-vocational_language_course = ናይ ሞያ ቋንቋ ኮርስ (Berufssprachkurs)
measure-vocational_language_course-why = ንስራሕ ዘድሊ ጀርመንኛ ትመሃሩ።
measure-online_learning = ጀርመንኛ ብኢንተርነት ምምሃር
measure-online_learning-why = ሕጂ ኣብ ገዛ ብነጻ ክትጅምሩ ትኽእሉ።
measure-recognition_advice = ምኽሪ ብዛዕባ ኣፍልጦ ምስክር ወረቐት (IQ)
measure-recognition_advice-why = ኣፍልጦ ንዓኹም ይጠቅም ድዩ ኣይፋል፣ ሰብ ብነጻ ይነግረኩም።
measure-recognition_procedure = ኣፍልጦ ናይ ምስክር ወረቐትኩም ወይ ሞያኹም (Anerkennung)
measure-recognition_procedure-why = ቤት ጽሕፈት ንምስክር ወረቐትኩም ምስ ናይ ጀርመን የነጻጽሮ።
measure-qualification_analysis = ትንተና ሞያዊ ክእለት (Qualifikationsanalyse)
measure-qualification_analysis-why = ሰነዳት ብዘይምህላዎም፣ እንታይ ከም እትኽእሉ ብተግባር ተርእዩ።
measure-adaptation_qualification = ናይ ምምዕርራይ ስልጠና (Anpassungsqualifizierung)
measure-adaptation_qualification-why = ንምሉእ ኣፍልጦ ዝጎደለ ነገር ትመሃሩ።
measure-physicians_programme = መደብ ንሓካይም
measure-physicians_programme-why = ንስራሕ ሕክምና የዳልወኩም።
measure-school_certificate_recognition = ኣፍልጦ ናይ ቤት ትምህርቲ ምስክር ወረቐትኩም
measure-school_certificate_recognition-why = ምስክር ወረቐትኩም ምስ ኣየናይ ናይ ጀርመን ምስክር ወረቐት ማዕረ ምዃኑ ቤት ጽሕፈት ይምርምር።
measure-skills_assessment = ገምጋም ብቕዓት (Kompetenzfeststellung)
measure-skills_assessment-why = እንታይ ከም እትኽእሉ ትፈልጡን ተርእዩን።
measure-orientation_internship = ሞያ መላለዪ ልምምድ ስራሕ (Orientierungspraktikum)
measure-orientation_internship-why = ምስ ሓደ ሞያን ምስ ሓደ ትካልን ትላለዩ።
measure-employer_internship = ልምምድ ስራሕ ብወኪል ሽቕለት ወይ ብማእከል ስራሕ (MAG)
measure-employer_internship-why = ንሒደት ሰሙናት ኣብ ትካል ስራሕ ትፍትኑ።
measure-entry_qualification = ናይ መእተዊ ስልጠና (Einstiegsqualifizierung, EQ)
measure-entry_qualification-why = ነዊሕን ዝኽፈሎን ልምምድ ስራሕ ንሞያዊ ስልጠና የዳልወኩም።
measure-apprenticeship = ሞያዊ ስልጠና ምስ ደገፍ (Ausbildung, AsA)
measure-apprenticeship-why = ሞያ ትመሃሩ፣ ገንዘብ ትረኽቡ፣ ኣብ ትምህርቲ ድማ ሓገዝ ትረኽቡ።
measure-crafts_orientation = ምልላይ ምስ ኢደ-ጥበብ ንመንእሰያት (Handwerk)
measure-crafts_orientation-why = ኣብ ወርክሾፕ ሞያታት ትፍትኑ።
measure-vocational_preparation = ምድላው ንሞያ (Berufsvorbereitung, BvB)
measure-vocational_preparation-why = ንሞያዊ ስልጠና ትዳለዉ፣ ምናልባት ምስ ናይ ቤት ትምህርቲ ምስክር ወረቐት።
measure-school_leaving_class = ክፍሊ ንናይ ቤት ትምህርቲ ምስክር ወረቐት (Hauptschulabschluss)
measure-school_leaving_class-why = ናይ ጀርመን ናይ ቤት ትምህርቲ ምስክር ወረቐት ዳሕራይ ትረኽቡ።
measure-studying = ዩኒቨርሲትን ናይ ምድላው ኮለጅን (Studienkolleg)
measure-studying-why = ኣብ ዩኒቨርሲቲ ትመሃሩ ወይ ንዕኡ ትዳለዉ።
measure-employer_service = ስራሕ ምርካብን ኣገልግሎት ኣስራሕትን (Arbeitgeberservice)
measure-employer_service-why = ወኪል ሽቕለት ምሳኹም ብነጻ ትካላት ይደሊ።
measure-job_turbo = Job-Turbo
measure-job_turbo-why = ማእከል ስራሕ ቀልጢፍኩም ክትሰርሑን ጎኒ ጎኑ ጀርመንኛ ክትመሃሩን ይሕግዝ።
measure-further_training = ተወሳኺ ስልጠና ብቫውቸር (Bildungsgutschein)
measure-further_training-why = ወኪል ሽቕለት ወይ ማእከል ስራሕ ንሞያኹም ዝኸውን ኮርስ ክኸፍል ይኽእል።
measure-work_opportunities = ዕድል ስራሕ (Arbeitsgelegenheit)
measure-work_opportunities-why = ደሞዝ ዘይብሉ ቀሊል ስራሕ፣ ንሓደ ሰዓት ድማ ንእሽቶ ገንዘብ።
measure-worker_rights_advice = ምኽሪ ብዛዕባ መሰላት ኣብ ስራሕ (Faire Integration)
measure-worker_rights_advice-why = ብዛዕባ ውዕል፣ ደሞዝን ምቁራጽ ውዕል ስራሕን ብነጻ ይሕግዙኹም።
measure-start_up_advice = ምኽሪ ብዛዕባ ናይ ገዛእ ርእስኹም ስራሕ
measure-start_up_advice-why = ናይ ገዛእ ርእስኹም ስራሕ ትውጥኑ።
measure-women_offers = መደባት ንደቂ ኣንስትዮ
measure-women_offers-why = ንደቂ ኣንስትዮ ጥራይ ዝኾኑ ኮርሳት፣ ብዙሕ ግዜ ምስ ክንክን ቆልዑ።
measure-psychosocial_help = ሓገዝ ንጭንቀትን ትራውማን
measure-psychosocial_help-why = ስነ-ኣእምሮኣውን ማሕበራውን ማእከላት ይሰምዑኹምን ይሕግዙኹምን።
measure-volunteers = ወለንተኛታትን መኸርትን
measure-volunteers-why = ሰባት ምሳኹም ይኸዱ፣ ቋንቋ ጀርመን ድማ ምሳኹም ይለማመዱ።
measure-migration_advice = ማእከል ምኽሪ ስደተኛታት (MBE)፣ ኣገልግሎት መንእሰያት (JMD)
measure-migration_advice-why = ሰብ ብዛዕባ ኮርሳት፣ ስራሕን መንበሪ ገዛን ብነጻ ይመኽረኩም።

## Conditions: met

reason-everyone = እዚ ምስ ዝኾነ ኩነታት መንበሪ ይከኣል።
reason-status_fits = ኩነታት መንበሪኹም ይሰማማዕ።
reason-level_fits = ደረጃ ጀርመንኛኹም ይሰማማዕ።
reason-age_fits = ዕድመኹም ይሰማማዕ።
reason-activity_fits = ሕጂ እትገብርዎ ይሰማማዕ።
reason-school_fits = ክምርመር ዝኽእል ምስክር ወረቐት ኣለኩም።
reason-qualification_fits = ካብ ወጻኢ ዝረኸብኩምዎ ስልጠና ወይ ዲግሪ ኣለኩም፤ ምስ ዝኾነ ኩነታት መንበሪ ከተመልክቱ ትኽእሉ።
reason-course_right_early = { $figure ->
    [1] መንበሪ ፍቓድ ምስ ተዋህበኩም ኣብ ቀዳማይ ዓመት ከም ልሙድ ነቲ ኮርስ መሰል ኣለኩም።
   *[other] መንበሪ ፍቓድ ምስ ተዋህበኩም ኣብተን ቀዳሞት { $figure } ዓመታት ከም ልሙድ ነቲ ኮርስ መሰል ኣለኩም።
}
reason-for_procedure = እቲ ኮርስ ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ።
reason-letters_needed = እቲ ኮርስ ፊደላት ላቲን ገና ንዝመሃሩ ሰባት እዩ።
reason-vocational_registered = ንኣብነት ስራሕ ከም እትደልዩ ክትምዝገቡ፣ ካብ ማእከል ስራሕ ገንዘብ ክትወስዱ፣ ወይ ስራሕ ክህልወኩም ኣለዎ።
reason-papers_missing = ሰነዳት ይጎድሉኹም፤ ሽዑ ክእለትኩም ብኻልእ መንገዲ ክምርመር ይኽእል ({ $figure })።
reason-permit_allows = መንበሪ ፍቓድኩም ከም ልሙድ ስራሕ ይፈቅድ፤ በጃኹም ኣብ ሰነድኩም ርኣዩ።
reason-adviser_agrees = ቅድም ኣብ ወኪል ሽቕለት ወይ ኣብ ማእከል ስራሕ ንዘሎ ኣማኻሪኹም ሕተቱ፤ ኣብኡ ይውሰን።
reason-business_allowed = መንበሪ ፍቓድኩም ከም ልሙድ ናይ ገዛእ ርእስኹም ስራሕ ይፈቅድ።
reason-certificate_wanted = ናይ ጀርመን ናይ ቤት ትምህርቲ ምስክር ወረቐት ገና የብልኩምን።
reason-class_teaches_german = ናይ መንእሰያት ክፍልታት ብጀርመንኛ ይጅምሩ።
reason-entrance = ምስክር ወረቐትኩም ንዩኒቨርሲቲ ክኣክል ይኽእል፤ እቲ ዩኒቨርሲቲ ይውስን።
reason-asylum_benefit = እዚ ኣብ መስርሕ ዑቕባን ምስ ዱልዱንግን (Duldung) ይከኣል፣ ብዘይ ናይ ስራሕ ፍቓድ እውን (ንሓደ ሰዓት { $figure })።

## Conditions: not met

reason-german_reached = B1 ወይ ልዕሊኡ ኣለኩም፤ ናይ ሞያ ቋንቋ ኮርስ ዝያዳ ይሰማምዓኩም።
reason-at_school = እቲ ኮርስ ኣብ ቤት ትምህርቲ ንዝመሃሩ ሰባት ኣይኮነን፤ ድሕሪ ቤት ትምህርቲ ከም ብሓድሽ ሕተቱ።
reason-only_procedure = እቲ ኮርስ ኣብ መስርሕ ዑቕባ ንዘለዉ ሰባት እዩ።
reason-letters_known = እቲ ኮርስ ፊደላት ላቲን ገና ንዝመሃሩ ሰባት እዩ።
reason-highest_level = እዞም ኮርሳት ብC2 ይዛዘሙ።
reason-from_b1 = ከም ልሙድ B1 የድልየኩም።
reason-no_qualification = ንዚ ዝተወድአ ስልጠና ወይ ዲግሪ የድሊ፤ ናይ ስራሕ ተመኩሮ ጥራይ ኣይኣክልን።
reason-german_qualification = እዚ ካብ ወጻኢ ንዝመጹ ምስክር ወረቐታት ጥራይ እዩ።
reason-papers_at_hand = እዚ ሰነዳት ኣብ ዝጎድሉሉ ግዜ ጥራይ የድሊ።
reason-trade_only = እዚ ንናይ ስልጠና ሞያታት እዩ፣ ንኣብነት ኣብ ኢደ-ጥበብ።
reason-no_school_certificate = ንዚ ናይ ካልኣይ ደረጃ ቤት ትምህርቲ ምስክር ወረቐት የድሊ።
reason-physicians_only = እዚ ንሓካይም እዩ።
reason-waiting_procedure = ኣብ መስርሕ ዑቕባ ስራሕን ልምምድ ስራሕን ከም ልሙድ ድሕሪ { $figure } ኣዋርሕ ጥራይ ይከኣል፣ ብፍቓድ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde)።
reason-waiting_tolerated = ምስ ዱልዱንግ (Duldung) ስራሕን ልምምድ ስራሕን ከም ልሙድ ኣብ ጀርመን { $figure } ኣዋርሕ ምስ ጸናሕኩም ጥራይ ይከኣል፣ ብፍቓድ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde)።
reason-business_procedure = ኣብ መስርሕ ዑቕባ ናይ ገዛእ ርእስኹም ስራሕ ኣይፍቀድን፤ መንበሪ ፍቓድ ምስ ረኸብኩም ክቕየር ይኽእል።
reason-has_training_place = እዚ ናይ ስልጠና ቦታ ንዘይብሎም ሰባት እዩ።
reason-training_from_b1 = ብዙሓት ትካላት B1 ክሳብ B2 ይሓቱ።
reason-from_a2 = ብውሑዱ A2 የድልየኩም።
reason-young_only = እዚ ንመንእሰያት እዩ፣ ከም ልሙድ ክሳብ { $figure } ዓመት።
reason-preparation_procedure = ኣብ መስርሕ ዑቕባ ድሕሪ { $figure } ኣዋርሕ ይከኣል።
reason-preparation_tolerated = ምስ ዱልዱንግ (Duldung) ድሕሪ { $figure } ኣዋርሕ ይከኣል።
reason-from_age = እዚ ካብ { $figure } ዓመት ንላዕሊ ንዝኾኑ ሰባት እዩ።
reason-no_entrance = ንዚ ናብ ዩኒቨርሲቲ ዘእቱ ምስክር ወረቐት የድሊ፤ ዳሕራይ ክትረኽብዎ ትኽእሉ።
reason-study_from_b2 = ናይ ምድላው ኮለጅ (Studienkolleg) B2፣ መብዛሕትኡ ትምህርቲ ዩኒቨርሲቲ ድማ C1 የድልዮ።
reason-jobcenter_later = እዚ ካብ ማእከል ስራሕ (Jobcenter) ገንዘብ ንዝወስዱ እዩ፣ ማለት ከም ልሙድ ኣብ መስርሕ ዑቕባ ተቐባልነት ድሕሪ ምርካብ።
reason-asylum_benefit_only = እዚ ሓገዝ ንሓተትቲ ዑቕባ ንዝወስዱ እዩ ({ $figure })፤ ማእከል ስራሕ (Jobcenter) ተመሳሳሊ ነገር ኣለዎ።
reason-outside_eu_only = እዚ ካብ ሕብረት ኤውሮጳ ወጻኢ ንዝመጹ ሰባት እዩ።

## Conditions: please ask

reason-course_right_later = { $figure ->
    [1] እቲ መሰል መንበሪ ፍቓድ ካብ ዝወሃብ ድሕሪ ሓደ ዓመት ይውዳእ። በጃኹም ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ወይ ንማእከል ስራሕ (Jobcenter) ሕተቱ።
   *[other] እቲ መሰል መንበሪ ፍቓድ ካብ ዝወሃብ ድሕሪ { $figure } ዓመት ይውዳእ። በጃኹም ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ወይ ንማእከል ስራሕ (Jobcenter) ሕተቱ።
}
reason-course_admission = ብድሌቶም ንዝሓቱ ምቕባል ተቋሪጹ እዩ ({ $figure })፣ ቤት ጽሕፈት ግን ከገድደኩም ይኽእል። በጃኹም ንቤት ጽሕፈት ማሕበራዊ ጉዳያት (Sozialamt) ወይ ንማእከል ስራሕ (Jobcenter) ሕተቱ።
reason-course_ask = ክሳተፍ እኽእል ዶ ኢልኩም በጃኹም ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ወይ ንማእከል ስራሕ (Jobcenter) ሕተቱ።
reason-for_procedure_ask = እቲ ኮርስ ንመስርሕ ዑቕባ ዝተዳለወ እዩ። ክሳተፍ እኽእል ዶ ኢልኩም በጃኹም ንማእከል ምኽሪ ስደተኛታት ሕተቱ።
reason-courses_paused = ኮርሳት C1ን C2ን ኣብ { $figure } ንግዚኡ ተቛሪጾም ነይሮም። ሕጂ እንታይ ከም ዘሎ በጃኹም ነቲ ኮርስ ዝህብ ትካል ሕተቱ።
reason-special_course = ትሕቲ B1 ፍሉያት ኮርሳት ኣለዉ፣ ንኣብነት ምስ ዱልዱንግ (Duldung) ወይ ስራሕ ንዘለዎም። በጃኹም ንፈደራላዊ ወኪል ሽቕለት (Agentur für Arbeit) ሕተቱ።
reason-vocational_tolerated = ምስ ዱልዱንግ (Duldung) ቅድመ-ኩነታት ኣለዉ፣ ብዙሕ ግዜ { $figure } ኣዋርሕ ምጽባይ። በጃኹም ንፈደራላዊ ወኪል ሽቕለት (Agentur für Arbeit) ሕተቱ።
reason-vocational_procedure = ኣብ መስርሕ ዑቕባ፣ ስራሕ ከም እትደልዩ እንተተመዝጊብኩም ይከኣል። በጃኹም ንፈደራላዊ ወኪል ሽቕለት (Agentur für Arbeit) ሕተቱ።
reason-partial_recognition = ቅድም ናይ ከፊላዊ ኣፍልጦ ውሳነ የድልየኩም። በጃኹም ብዛዕባ ኣፍልጦ ንዝመክር ማእከል ሕተቱ።
reason-school_ask = ናይ ቤት ትምህርቲ ምስክር ወረቐተይ ይቑጸር ድዩ ኢልኩም በጃኹም ነቲ ዝምልከቶ ቤት ጽሕፈት (Bezirksregierung) ሕተቱ።
reason-physicians_ask = እዚ ኣብ ከባቢ ሩር (Ruhrgebiet) ነይሩ። ሕጂ ኣሎ ድዩ ኢልኩም በጃኹም ንወኪል ሽቕለት ወይ ንማእከል ስራሕ ሕተቱ።
reason-permission_procedure = ኣብ መስርሕ ዑቕባ ቅድሚ ቀዳማይ መዓልቲ ካብ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ፍቓድ የድልየኩም። በጃኹም ኣብኡ ሕተቱ።
reason-permission_tolerated = ምስ ዱልዱንግ (Duldung) ቅድሚ ቀዳማይ መዓልቲ ካብ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ፍቓድ የድልየኩም። በጃኹም ኣብኡ ሕተቱ።
reason-permit_note = በጃኹም ኣብ ሰነድኩም ብዛዕባ ስራሕ እንታይ ከም ተጻሕፈ ርኣዩ፣ ወይ ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ሕተቱ።
reason-adviser_ask = ሕግታት ካብ ቤት ጽሕፈት ናብ ቤት ጽሕፈት ይፈላለ። በጃኹም ቅድም ንፈደራላዊ ወኪል ሽቕለት (Agentur für Arbeit) ሕተቱ።
reason-business_tolerated = ምስ ዱልዱንግ (Duldung) ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ይውስን። በጃኹም ኣብኡ ሕተቱ።
reason-business_note = ኣብ ሰነድኩም „Erwerbstätigkeit erlaubt“ ተጻሒፉ ድዩ በጃኹም ርኣዩ፣ ወይ ንቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde) ሕተቱ።
reason-compulsory_school = ክሳብ { $figure } ዓመት ትምህርቲ ግዴታ እዩ። በጃኹም ንምኽሪ ሞያ (Berufsberatung) ሕተቱ።
reason-orientation_ask = ምስ ሰነድኩም እንታይ ከም ዝከኣል በጃኹም ንምኽሪ ሞያ (Berufsberatung) ናይ ወኪል ሽቕለት ሕተቱ።
reason-german_ask = ክንደይ ጀርመንኛ ከም ዘድሊ በጃኹም ኣብ ወኪል ሽቕለት ወይ ኣብ ማእከል ስራሕ ንዘሎ ኣማኻሪኹም ሕተቱ።
reason-certificate_ask = ምስክር ወረቐትኩም ምናልባት ምስ ናይ ጀርመን ናይ ቤት ትምህርቲ ምስክር ወረቐት (Hauptschulabschluss) ማዕረ ክኸውን ይኽእል። በጃኹም ነቲ ዝምልከቶ ቤት ጽሕፈት (Bezirksregierung Köln) ሕተቱ።
reason-class_german_ask = ክንደይ ጀርመንኛ ከም ዘድሊ በጃኹም ነቲ ቤት ትምህርቲ ሕተቱ።
reason-study_ask = ብዛዕባ ናይ ምድላው ኮርሳት ጀርመንኛን ትምህርቲ ብእንግሊዝኛን በጃኹም ነቲ ናይ ዩኒቨርሲቲ ቤት ጽሕፈት (International Office) ሕተቱ።
reason-jobcenter_ask = ንዚ ከተመልክቱ ኣይከኣልን። ገና ኣሎ ድዩ ኢልኩም በጃኹም ኣብ ማእከል ስራሕ (Jobcenter) ሕተቱ።
reason-benefit_ask = ኣየናይ ቤት ጽሕፈት ገንዘብ ከም ዝህበኩም ይምርኮስ። በጃኹም ንቤት ጽሕፈት ማሕበራዊ ጉዳያት (Sozialamt) ሕተቱ ({ $figure })።

## Facts about a person

field-residence_status = ኩነታት መንበሪ
field-year_of_birth = ዕድመ
field-arrived = ናብ ጀርመን ዝኣተኹምሉ ወርሒ
field-german_level = ደረጃ ጀርመንኛ
field-latin_script = ምንባብን ምጽሓፍን ፊደላት ላቲን
field-school_kind = ዝተመሃርኩምሉ ቤት ትምህርቲ
field-qualification = ስልጠና ወይ ዲግሪ
field-qualification_country = ምስክር ወረቐት ዝረኸብኩምሉ ሃገር
field-profession = ሞያ
field-papers = ናይ ምስክር ወረቐትኩም ሰነዳት
field-activity = ሕጂ እትገብርዎ
field-languages = ቋንቋታት
field-childcare = ክንክን ቆልዑ
field-goals = ዕላማ

## The one question

question-residence_status = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ኣየናይ ናይ መንበሪ ሰነድ ኣለኩም? ክትምልሱ ግዴታ የብልኩምን።
question-year_of_birth = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ዕድመኹም ክንደይ እዩ? ክትምልሱ ግዴታ የብልኩምን።
question-arrived = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ካብ መዓስ ኣብ ጀርመን ኣለኹም? ክትምልሱ ግዴታ የብልኩምን።
question-german_level = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ጀርመንኛ ክንደይ ትኽእሉ? ክትምልሱ ግዴታ የብልኩምን።
question-latin_script = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ፊደላት ላቲን ከተንብቡን ክትጽሕፉን ትኽእሉ ዶ? ክትምልሱ ግዴታ የብልኩምን።
question-school_kind = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ኣብ ኣየናይ ደረጃ ቤት ትምህርቲ ተማሂርኩም? ክትምልሱ ግዴታ የብልኩምን።
question-qualification = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ስልጠና ወይ ዩኒቨርሲቲ ወዲእኩም ዶ? ክትምልሱ ግዴታ የብልኩምን።
question-qualification_country = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ምስክር ወረቐትኩም ኣበይ ረኺብኩም? ክትምልሱ ግዴታ የብልኩምን።
question-papers = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ናይ ምስክር ወረቐትኩም ሰነዳት ኣለዉኹም ዶ? ክትምልሱ ግዴታ የብልኩምን።
question-activity = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ሕጂ እንታይ ትገብሩ? ክትምልሱ ግዴታ የብልኩምን።
question-goals = ሕጂ ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ፦ ብዝያዳ እንታይ ክትረኽቡ ትደልዩ? ክትምልሱ ግዴታ የብልኩምን።

## Answers

choice-answer-residence_status-asylum_seeker = ፍቓድ ጽንሖ (Gestattung)
choice-answer-residence_status-tolerated = ዱልዱንግ (Duldung)
choice-answer-residence_status-refugee = ተቐባልነት ዝረኸበ ስደተኛ
choice-answer-residence_status-subsidiary = ተወሳኺ ሓለዋ
choice-answer-residence_status-deportation_ban = ክልከላ ምስጓግ
choice-answer-residence_status-temporary_protection = ሓለዋ ንዩክሬን
choice-answer-residence_status-family = ምጥርናፍ ስድራቤት
choice-answer-goals-learn_german = ጀርመንኛ ምምሃር
choice-answer-goals-recognition = ኣፍልጦ ምስክር ወረቐት
choice-answer-goals-internship = ልምምድ ስራሕ
choice-answer-goals-apprenticeship = ሞያዊ ስልጠና
choice-answer-goals-work = ስራሕ
choice-answer-goals-school = ናይ ቤት ትምህርቲ ምስክር
choice-answer-goals-study = ዩኒቨርሲቲ
choice-answer-goals-self_employment = ናይ ገዛእ ርእሰይ ስራሕ
choice-answer-goals-further_training = ተወሳኺ ስልጠና
choice-answer-activity-none = ካብዞም የለን
choice-answer-activity-language_course = ኮርስ ቋንቋ
choice-answer-activity-work = ስራሕ
choice-answer-activity-school = ቤት ትምህርቲ
choice-answer-activity-apprenticeship = ሞያዊ ስልጠና
choice-answer-activity-family_care = ቆልዑን ስድራቤትን
choice-answer-latin_script-yes = እወ
choice-answer-latin_script-partly = ቁሩብ
choice-answer-latin_script-no = ኣይፋል
choice-answer-school_kind-none = ኣይተማሃርኩን
choice-answer-school_kind-primary = መባእታ ጥራይ
choice-answer-school_kind-middle = ማእከላይ ደረጃ
choice-answer-school_kind-upper_secondary = ክሳብ ካልኣይ ደረጃ
choice-answer-qualification-none = ኣይፋል
choice-answer-qualification-vocational = ሞያዊ ስልጠና
choice-answer-qualification-university = ዩኒቨርሲቲ
choice-answer-papers-at_hand = እወ፣ ኩሎም
choice-answer-papers-partly = ገሊኦም
choice-answer-papers-lost = ኣይፋል፣ ጠፊኦም
choice-answer-qualification_country-DE = ኣብ ጀርመን
choice-answer-qualification_country-ZZ = ኣብ ካልእ ሃገር
choice-answer-german_level-A0 = ገና ዋላ ሓንቲ
