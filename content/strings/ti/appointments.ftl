# An appointment that is booked, with everything needed to come.

appointment-confirmed = ቆጸራኹም (Termin) ተታሒዙ ኣሎ፦ **{ $starts_day } ሰዓት { $starts_time }**።
appointment-moved = ቆጸራኹም (Termin) ተቐይሩ ኣሎ። ሓድሽ ግዜ፦ **{ $starts_day } ሰዓት { $starts_time }**።
appointment-cancelled = ነቲ { $starts_day } ሰዓት { $starts_time } ዝነበረ ቆጸራኹም (Termin) ሰሪዝናዮ ኣለና። ብምንጋርኩም የቐንየልና፦ ካልእ ሰብ ነቲ ግዜ ክወስዶ ይኽእል።
appointment-list = ቆጸራታትኩም (Termine)፦
appointment-none = ዝመጽእ ቆጸራ የብልኩምን።
appointment-entry = **{ $starts_day } ሰዓት { $starts_time }**፦ { $service_name }፣ { $office_name }፣ ቁጽሪ { $number }
appointment-event = ቆጸራ፦ { $service_name }፣ { $office_name }
appointment-page-title = ቆጸራኹም (Termin)

## Details

appointment-detail-service = { $service_name }፣ { $minutes } ደቓይቕ
appointment-detail-office = ቦታ፦ { $office_name }
appointment-detail-address = ኣድራሻ፦ { $address } ([ካርታ]({ $map_url }))
appointment-detail-no_address = ኣድራሻ፦ ናይዚ ቤት ጽሕፈት ዝተረጋገጸ ኣድራሻ የብለይን። በጃኹም ኣብኡ ሕተቱ፣ ወይ ኣብዚ ንሰብ ሕተቱ።
appointment-detail-directions = ከመይ ጌርኩም ትኸዱ፦ { $directions }
appointment-detail-counsellor = በጃኹም ነዚ ስም ሕተቱ፦ { $counsellor }
appointment-detail-room = ክፍሊ፦ { $room }
appointment-detail-online = እቲ ዝርርብ ብመርበብ እዩ፦ [ዝርርብ ክፈቱ]({ $link })
appointment-detail-online_later = እቲ ዝርርብ ብመርበብ እዩ። በጃኹም ነቲ መላግቦ ካብ ቤት ጽሕፈት ሕተቱ።
appointment-detail-interpreter = ን{ $language_name } ተርጓሚ (Dolmetscher) ክህሉ እዩ።
appointment-detail-speaks = እቲ ዝርርብ ብ{ $language_name } ክኸውን እዩ።
appointment-detail-number = ቁጽሪ ቆጸራ (Terminnummer)፦ **{ $number }**። ኣብ ኣፍ ደገ ንገርዎ ወይ ኣርእዩዎ፤ ስምኩም ዝደሊ የለን።
appointment-detail-late = ኣስታት { $late } ደቓይቕ ከም እትድንጉዩ ነጊርኩም ኣለኹም።
appointment-detail-bring = በጃኹም እንተሃልዩኩም ሒዝኩም ምጹ፦
appointment-detail-links = [ናይ ካላንደር ፋይል]({ $ics_url }) · [ንምሕታም ዝኸውን ገጽ፣ ኣብ ኣፍ ደገ እተርእይዎ ኮድ ዘለዎ]({ $page_url })
appointment-detail-cancel_link = [ካብ ካላንደርኩም ዘጥፍኦ ፋይል]({ $ics_url })
appointment-detail-demo = እዚ መርኣዪ ጥራይ እዩ፦ ግዜታትን ሰባትን ናይ ሓቂ ኣይኮኑን፣ ዝጽበየኩም ሰብ የለን።

## Services

service-first_talk = ቀዳማይ ዝርርብ (Erstgespräch)
service-follow_up = ቀጻሊ ዝርርብ (Folgegespräch)
service-recognition_advice = ምኽሪ ብዛዕባ ኣፍልጦ ምስክር ወረቐት (Anerkennungsberatung)
service-group_information = ናይ ጉጅለ ኣኼባ ሓበሬታ (Infoveranstaltung)
choice-service-first_talk = ቀዳማይ ዝርርብ
choice-service-follow_up = ቀጻሊ ዝርርብ
choice-service-recognition_advice = ኣፍልጦ ምስክር ወረቐተይ
choice-service-group_information = ኣኼባ ሓበሬታ ብጉጅለ

## What to bring

bring-letter = ካብ ቤት ጽሕፈት ዝበጽሓኩም ደብዳቤታት (Schreiben vom Amt)
bring-residence_document = ናይ መንበሪ ሰነድኩም (Aufenthaltspapier)
bring-certificates = ምስክር ወረቓቕትኹም (Zeugnisse)
bring-cv = ናይ ሂወት ታሪኽኩም (Lebenslauf)
bring-translations = ትርጉም ናይ ምስክር ወረቓቕትኹም (Übersetzungen)

## Towns

town-dortmund = ዶርትሙንድ
town-duisburg = ዱይስቡርግ
town-krefeld = ክረፈልድ
town-viersen = ፊርሰን
town-bottrop = ቦትሮፕ
town-gelsenkirchen = ገልሰንኪርሸን

## Other calendars

calendar-persian = ናይ ፋርስ ኣቆጻጽራ፦ { $day } { $month ->
    [1] ፋርቫርዲን
    [2] ኦርዲበሀሽት
    [3] ኾርዳድ
    [4] ቲር
    [5] ሞርዳድ
    [6] ሻህሪቫር
    [7] መህር
    [8] ኣባን
    [9] ኣዛር
    [10] ደይ
    [11] ባህማን
   *[12] እስፋንድ
} { $year }
calendar-ethiopian = ብኣቆጻጽራ ግእዝ፦ { $day } { $month ->
    [1] መስከረም
    [2] ጥቅምቲ
    [3] ሕዳር
    [4] ታሕሳስ
    [5] ጥሪ
    [6] ለካቲት
    [7] መጋቢት
    [8] ሚያዝያ
    [9] ግንቦት
    [10] ሰነ
    [11] ሓምለ
    [12] ነሓሰ
   *[13] ጳጉሜን
} { $year }
