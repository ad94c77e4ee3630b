# What the system says about an appointment without being asked: reminders, changes by the office,
# offers of the waiting list. Day and time are written in the reader's language before.

appointment-reminder = { $kind ->
    [soon] መዘኻኸሪ፦ ቆጸራኹም (Termin) ሎሚ ሰዓት { $starts_time } እዩ፣ ድሕሪ ክልተ ሰዓት ኣቢሉ።
   *[day_before] መዘኻኸሪ፦ { $starts_day } ሰዓት { $starts_time } ቆጸራ (Termin) ኣለኩም።
} ቦታ፦ { $office_name }። ቁጽሪ ቆጸራኹም { $number } እዩ። ክትመጹ እንተዘይክኢልኩም በጃኹም ኣብዚ ንገሩና።
appointment-missed = { $starts_day } ሰዓት { $starts_time } ቆጸራ (Termin) ነይሩኩም፣ ግን ኣይረኸብናኩምን። ከምዚ ከጋጥም ይኽእል እዩ። ሓድሽ ቆጸራ ትደልዩ ዶ?
appointment-cancelled_by_office = ይቕሬታ፣ እቲ ቤት ጽሕፈት ነቲ { $starts_day } ሰዓት { $starts_time } ዝነበረ ቆጸራኹም (Termin) ክስርዞ ተገዲዱ። ቁጽሪ ቆጸራኹም { $number } ነይሩ። ኣብዚ ሓድሽ ቆጸራ ክትሕዙ ትኽእሉ።
appointment-moved_by_office = እቲ ቤት ጽሕፈት ቆጸራኹም (Termin) ናብ ካልእ ግዜ ክቕይሮ ተገዲዱ። እቲ ሓድሽ ግዜ፦ { $starts_day } ሰዓት { $starts_time }። ቦታ፦ { $office_name }። ቁጽሪ ቆጸራኹም { $number } ኮይኑ ይቕጽል። ኣብዚ ግዜ ክትመጹ እንተዘይክኢልኩም በጃኹም ካልእ ግዜ ምረጹ።
appointment-booked_by_office = እቲ ቤት ጽሕፈት ቆጸራ (Termin) ሒዙልኩም ኣሎ፦ { $starts_day } ሰዓት { $starts_time }። ቦታ፦ { $office_name }። ቁጽሪ ቆጸራኹም { $number } እዩ። ኣብዚ ግዜ ክትመጹ እንተዘይክኢልኩም በጃኹም ካልእ ግዜ ምረጹ።
appointment-offer = ናጻ ግዜ ተረኺቡ ኣሎ፦ { $starts_day } ሰዓት { $starts_time }። ክሳብ ሰዓት { $until_time } ንዓኹም ክሕዘልኩም እየ። ነዚ ቆጸራ ትደልይዎ ዶ?
appointment-news = ብዛዕባ ቆጸራኹም (Termin) መልእኽቲ ኣሎ። ከምዚ ዝበለ ኣብ ውልቃዊ ገጽኩም ጥራይ ከተንብብዎ ደሊኹም ነይርኩም፦ በጃኹም «ቆጸራይ» ጠውቑ።
choice-accept_offer = እወ፣ ነዚ ግዜ ክወስዶ እየ
choice-decline_offer = ኣይፋል፣ የቐንየለይ
