# Booking an appointment: questions, lists of times, and what is said around them.

## Questions

booking-place = ቆጸራ ብዛዕባኹም ገለ ነገር ይገልጽ። ኣብ ቴለግራም ዝጽሓፍ ካብ ኤውሮጳዊ ሕብረት ወጻኢ ብዘለዉ ናይ ቴለግራም ኮምፒተራት እውን ይሓልፍ። ኣብ ውልቃዊ ገጽ መርበብ ወይስ ኣብዚ ክትቅጽሉ ትደልዩ? ስምኩም ክትህቡ ኣየድልየኩምን።
booking-private_link = በጃኹም ነቲ ቆጸራ ኣብዚ ውልቃዊ ገጽ ቀጽልዎ፦ [ገጽ ክፈቱ]({ $url })። እቲ መላግቦ ሓደ ግዜን ንፍርቂ ሰዓትን ይሰርሕ። ካልእ ሕቶታት ኣብዚ ክትሓቱ ትኽእሉ።
booking-office = ኣብ ኣየናይ ቤት ጽሕፈት ቆጸራ (Termin) ትደልዩ? ስም ከተማኹም እውን ክትጽሕፉ ትኽእሉ።
booking-service = { $office_name }፦ እቲ ቆጸራ ብዛዕባ እንታይ እዩ?
booking-language = እቲ ዝርርብ ብኣየናይ ቋንቋ ይኹን? ኣብኡ ነቲ ቋንቋ ዝዛረብ ሰብ እንተዘየለ፣ ተርጓሚ ዘለዎ ግዜ ክደሊ እየ።
booking-clock = ኣየናይ ሰዓት ማለትኩም እዩ? ከምቲ ኣብ ጀርመን ዘሎ ሰዓት ጌረ የርእየኩም ኣለኹ።
booking-confirm = { $kind ->
    [move] ሓድሽ ግዜ፦ **{ $starts_day } ሰዓት { $starts_time }**፣ { $service_name }፣ { $office_name }። ቆጸራኹም ናብዚ ግዜ ክቕይሮ ዶ? ክሳብ ሽዑ እቲ ናይ ቀደም ቆጸራ ይጸንሕ።
   *[book] **{ $starts_day } ሰዓት { $starts_time }**፣ { $service_name }፣ { $office_name }። ነዚ ቆጸራ ክሕዘልኩም ዶ?
} { $help ->
    [interpreter] ን{ $language_name } ዝትርጉም ሰብ ክህሉ እዩ።
    [counsellor] እቲ ዝርርብ ብ{ $language_name } ክኸውን እዩ።
   *[none] እቲ ዝርርብ ብጀርመንኛ እዩ።
}

    ነዚ ግዜ ን{ $minutes_left } ደቓይቕ፣ ክሳብ ሰዓት { $until_time }፣ ክዕቅበልኩም እየ።
booking-which = ኣየናይ ቆጸራ ማለትኩም እዩ?
booking-cancel = ቆጸራኹም (Termin) { $starts_day } ሰዓት { $starts_time } እዩ። ብርግጽ ክስርዞ ዶ?
booking-late = ቆጸራኹም (Termin) { $starts_day } ሰዓት { $starts_time } እዩ። ክንደይ ደቓይቕ ክትድንጉዩ ኢኹም?

## Lists of free times

appointment-choose_slot = ናጻ ግዜታት ንቆጸራ (Termine)፦ { $service_name }፣ { $office_name }{ $mode ->
    [online] ፣ ብመርበብ
   *[on_site] {""}
}።
appointment-choose_slot-day = ኣየናይ መዓልቲ ይጥዕመኩም? ንኣብነት «ዝመጽእ ሰሉስ ድሕሪ ሰዓት ዓሰርተ» ኢልኩም እውን ክትጽሕፉ ትኽእሉ።
appointment-choose_slot-time = { $starts_day }፦ ኣየናይ ሰዓት ይጥዕመኩም?
appointment-choose_slot-nearest = እቶም ዝቐረቡ ናጻ ግዜታት እዚኦም እዮም፦

## What is said in between

booking-greet = ሰላም! ንቀጽል።
booking-thank = ብሓጎስ። ንቀጽል።
booking-unclear = { $again ->
    [yes] ይቕሬታ፣ ሕጂ እውን ኣይተረድኣንን። በጃኹም መጠወቒ ጽቐጡ። ሰብ እውን ክሕግዘኩም ይኽእል እዩ።
   *[no] ይቕሬታ፣ ኣይተረድኣንን። መጠወቒ ክትጸቕጡ ወይ ብኻልእ ቃላት ክትጽሕፉ ትኽእሉ።
}
booking-past = እታ መዓልቲ ሓሊፋ እያ።
booking-none_then = ይቕሬታ፣ ኣብቲ ግዜ እቲ ናጻ ቦታ የለን።
booking-slot_gone = ይቕሬታ፦ ነቲ { $starts_day } ሰዓት { $starts_time } ዝነበረ ግዜ ሕጂ ካልእ ሰብ ሒዝዎ። { $others ->
    [yes] ዝጠፍአ የለን፣ ካልእ ግዜታት ኣሎ።
   *[no] ኣብ ጥቓኡ ካልእ ግዜ የለን።
}
booking-hold_expired = ነቲ ግዜ ካብዚ ንላዕሊ ክዕቅቦ ኣይከኣልኩን፣ ገና ዝተታሕዘ ቆጸራ የለን።
booking-nothing_free = { $helped ->
    [yes] ኣብዚ እዋን ብ{ $language_name } ናጻ ግዜ የለን፦ { $service_name }፣ { $office_name }። ብጀርመንኛ ግዜ ወሲድኩም እትኣምንዎ ሰብ ንትርጉም ከተምጽኡ፣ ወይ ናጻ ግዜ ክትጽበዩ ትኽእሉ።
   *[no] ኣብዚ እዋን ናጻ ግዜ የለን፦ { $service_name }፣ { $office_name }። ናጻ ግዜ ምስ ተረኽበ ክነግረኩም እኽእል።
}
booking-already = ድሮ ቆጸራ ኣለኩም፦ { $service_name }፣ { $starts_day } ሰዓት { $starts_time }፣ { $office_name }። ክትቅይርዎ ወይ ክትስርዝዎ ትኽእሉ።
booking-too_many = ብተኸታታሊ ብዙሕ ግዜታት መሪጽኩም። በጃኹም ድሕሪ { $minutes } ደቓይቕ ደጊምኩም ፈትኑ፣ ወይ ምስ ሰብ ተዛረቡ።
booking-too_late = እዚ ቆጸራ ጀሚሩ፣ ሓሊፉ ወይ ተሰሪዙ እዩ። ካብ ሕጂ ኣብዚ ክቕየር ኣይከኣልን።
booking-no_office = ኣብዚ ን{ $town } ዝኸውን ቤት ጽሕፈት ኣይፈልጥን። እዞም ቤት ጽሕፈታት ቆጸራ ይህቡ፦
booking-no_offices = ኣብዚ እዋን ኣብዚ ቆጸራ ክትሕዙ ኣይከኣልን። ሰብ ክሕግዘኩም ይኽእል እዩ።
booking-stopped = ሕራይ፣ ኣቋሪጸ። ዝተታሕዘን ዝተቐየረን ነገር የለን።
booking-kept = ሕራይ፣ ቆጸራኹም ከምዘለዎ ይጸንሕ።

## Later

booking-late_noted = የቐንየለይ። ኣስታት { $minutes_late } ደቓይቕ ከም እትድንጉዩ ንቤት ጽሕፈት ነጊረ ኣለኹ። ኮይኑ ግን በጃኹም ምጹ።
booking-too_far_late = { $minutes_late } ደቓይቕ ካብቲ ዝርርብ ክጽበዮ ዝኽእል ግዜ ዝነውሐ እዩ። ካልእ ግዜ ይሓይሽ ዶ?
booking-waiting = { $sooner ->
    [yes] ን«{ $service_name }» ዝቐደመ ግዜ ምስ ተረኽበ ኣብዚ ክጽሕፈልኩም እየ፣ ንቑሩብ ግዜ ድማ ክዕቅበልኩም እየ። ነቲ ሓድሽ ግዜ ክሳብ እትወስድዎ ቆጸራኹም ይጸንሕ።
   *[no] ን«{ $service_name }» ናጻ ግዜ ምስ ተረኽበ ኣብዚ ክጽሕፈልኩም እየ፣ ንቑሩብ ግዜ ድማ ክዕቅበልኩም እየ።
}
booking-offer_gone = ይቕሬታ፣ እዚ ዕድል ሓሊፉ እዩ፣ እቲ ግዜ ድሕሪ ሕጂ ንዓኹም ኣይተዓቅበን። ካልእ ግዜ ክትመርጹ ትኽእሉ።
booking-offer_declined = ሕራይ፣ እቲ ግዜ ንዝቕጽል ሰብ ይወሃብ። ንስኹም ኣብቲ ዝርዝር ትጸንሑ።

## Buttons

choice-booking-day = { $starts_short }
choice-booking-time = ሰዓት { $starts_time }
choice-booking-moment = { $starts_short }፣ { $starts_time }
choice-booking-clock_morning = { $time } ቅድሚ ቀትሪ
choice-booking-clock_afternoon = { $time } ድሕሪ ቀትሪ
choice-booking-other_language = ካልእ ቋንቋ
choice-booking-earlier = ዝቐደመ
choice-booking-later = ዝደንጐየ
choice-booking-another_week = ካልእ ሰሙን
choice-booking-another_day = ካልእ መዓልቲ
choice-booking-another_time = ካልእ ግዜ
choice-booking-afternoons = ድሕሪ ቀትሪ ጥራይ
choice-booking-any_time = ኩሉ ሰዓታት መዓልቲ
choice-booking-online = ብመርበብ ይሓይሽ
choice-booking-on_site = ኣብ ቤት ጽሕፈት ይሓይሽ
choice-booking-book_it = እወ፣ ሓዙለይ
choice-booking-move_it = እወ፣ ቀይርዎ
choice-booking-stop = ኣቋርጽ
choice-booking-in_german = ብጀርመንኛ
choice-booking-wait = ግዜ ምስ ተረኽበ ንገሩኒ
choice-booking-sooner = ዝቐደመ ግዜ ንገሩኒ
choice-booking-late = ክድንጒ እየ
choice-booking-cancel_it = እወ፣ ሰርዝዎ
choice-booking-keep_it = ኣይፋል፣ ይጽናሕ
choice-booking-late_10 = 10 ደቓይቕ
choice-booking-late_15 = 15 ደቓይቕ
choice-booking-late_20 = 20 ደቓይቕ
choice-booking-late_30 = 30 ደቓይቕ
