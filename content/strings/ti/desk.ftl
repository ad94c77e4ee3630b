# ምስ ሰራሕተኛታት Integration Point፦ ምቕባል፣ ምምላስ፣ ሰዓታት ስራሕ።

handover-staff = ሓደ ሰብ ካብ Integration Point ነቲ ዝርርብኩም ተቐቢሉዎ ኣሎ፤ ኣብዚ ድማ ይጽሕፈልኩም። እቲ ናይ ኮምፒተር ፕሮግራም ሕጂ ስቕ ኢሉ ኣሎ።
handover-hours = ሕጂ ሰብ የለን። እቲ ቤት ጽሕፈት ብ { $opens_day } ሰዓት { $opens_time } ክኽፈት እዩ፤ ድሕሪኡ ሰብ ንመልእኽትኹም ከንብቦ እዩ። ሕጂ እውን ቆጸራ ክትሕዙ ትኽእሉ።
handover-returned = { $changed ->
    [confirmed] ሕጂ ዳግማይ ምሳይ፣ ምስቲ ናይ ኮምፒተር ፕሮግራም፣ ትዘራረቡ ኣለኹም። ቆጸራኹም ተመዝጊቡ ኣሎ።
    [cancelled] ሕጂ ዳግማይ ምሳይ፣ ምስቲ ናይ ኮምፒተር ፕሮግራም፣ ትዘራረቡ ኣለኹም። ቆጸራኹም ተሰሪዙ ኣሎ።
   *[nothing] ሕጂ ዳግማይ ምሳይ፣ ምስቲ ናይ ኮምፒተር ፕሮግራም፣ ትዘራረቡ ኣለኹም።
} { $goes_on ->
    [yes] ካብቲ ዝነበርናዮ ክንቅጽል ኢና።
   *[no] እንታይ ክትፈልጡ ትደልዩ?
}
handover-closed = እዚ ዝርርብ ተወዲኡ ኣሎ። ካልእ ሕቶ እንተሃልዩኩም ጥራይ ጽሓፉ፤ ሽዑ ኣነ፣ እቲ ናይ ኮምፒተር ፕሮግራም፣ ክምልሰልኩም እየ።
speaker-staff = Integration Point
speaker-staff_language = ሰራሕተኛ ቤት ጽሕፈት፣ ብቋንቋ { $language }
command-go_on = ካብቲ ዝነበርናዮ ምቕጻል
choice-command-go_on = ምቕጻል
