# Short texts of the assistant in Tigrinya. The identifiers are reply keys with "-" for ".".
# Voice: polite plural (ንስኹም), warm, plain; no promise; spelling of Eritrea, no Amharic.

## Dialogue

greet =
    ሰላም! ኣነ Wegweiser እየ፣ ናይ ኮምፒተር ፕሮግራም። ብዛዕባ ኮርሳት ጀርመንኛ፣ ኣፍልጦ ምስክር ወረቐት፣ ልምምድ ስራሕን ስራሕን ኣብ ጀርመን ንዘለኩም ሕቶታት እምልስ።

    ብናይ ገዛእ ርእስኹም ቃላት ክትጽሕፉ ትኽእሉ። ስምኩም ክትህቡ ኣየድልን።
goodbye = ደሓን ኩኑ፣ ይቕናዕኩም! ኣብ ዝኾነ ግዜ ከም ብሓድሽ ክትጽሕፉ ትኽእሉ።
thank = ብሓጎስ። ካልእ ክትፈልጥዎ እትደልዩ ነገር ኣሎ ዶ?
affirm = ጽቡቕ። እንታይ ክትፈልጡ ትደልዩ?
deny = ሕራይ። ካልእ ሕቶ እንተሃልዩኩም ጸሓፉለይ።
help =
    በዚ ዝስዕብ ክሕግዘኩም እኽእል፦

    - ኮርሳት ጀርመንኛ
    - ኣፍልጦ ናይ ምስክር ወረቐትኩም ወይ ሞያኹም
    - ልምምድ ስራሕን ሞያዊ ስልጠናን
    - ስራሕን ናይ ስራሕ ፍቓድን
    - Integration Point፣ ማለት እቲ ዝሕግዘኩም ቤት ጽሕፈት

    ሕቶኹም ጸሓፉ፣ ወይ መልጎም ጠውቑ። ኣብ ዝኾነ ግዜ ምስ ሰብ ክትዘራረቡ ትኽእሉ።
bot_challenge = ኣነ ናይ ኮምፒተር ፕሮግራም እየ፣ ሰብ ኣይኮንኩን። ምስ ሰብ ክትዘራረቡ እንተመሪጽኩም ነቲ መልጎም ጠውቕዎ።
complaint = ክሕግዘኩም ብዘይምኽኣለይ ይቕሬታ። ብዝቐለለ ኣገባብ ክገልጸልኩም እኽእል፣ ወይ ድማ ሰብ ክምልሰልኩም ይኽእል።
nothing_yet = ክደግሞ ዝኽእል ነገር ገና የለን። እንታይ ክትፈልጡ ትደልዩ?

## Language

language-choose = ኣየናይ ቋንቋ ክትጥቀሙ ትደልዩ?
language-changed = ካብ ሕጂ ብትግርኛ እጽሕፍ።
language-other = ብትግርኛ ክጽሕፍ እኽእል። ነቲ መልጎም ጠውቕዎ።

## Not understood

fallback-choose = እንታይ ማለትኩም ምዃኑ ርግጸኛ ኣይኮንኩን። ካብዞም ዝስዕቡ ሓደ ድዩ?
fallback-miss = { $again ->
    [yes] ይቕሬታ፣ እዚ እውን ኣይተረድኣንን። ሰብ ክሕግዘኩም ይኽእል፣ ወይ ኣርእስቲ ክትመርጹ ትኽእሉ።
   *[no] ይቕሬታ፣ እዚ ኣይተረድኣንን ወይ ድማ ክምልሶ ኣይክእልን። ብዛዕባ ኮርሳት ጀርመንኛ፣ ኣፍልጦ ምስክር ወረቐት፣ ልምምድ ስራሕን ስራሕን እፈልጥ። ብኻልእ ቃላት ክትብልዎ ትኽእሉ።
}
answer-missing = ብዛዕባ “{ $title }” ዝተረጋገጸ መልሲ ገና የብለይን። በጃኹም ሰብ ሕተቱ፦ ኣብ Integration Point፣ ኣብ ማእከል ምኽሪ ስደተኛታት (MBE)፣ ወይ ኣብዚ።
act-unavailable = እዚ ገና ኣብዚ ክገብሮ ኣይክእልን። ሰብ ክሕግዘኩም ይኽእል።

## Talking to a person

handover-waiting = መልእኽትኹም ኣሕሊፈዮ ኣለኹ። ሰብ ከንብቦን ኣብዚ ክምልሰልኩምን እዩ፤ እዚ ግዜ ክወስድ ይኽእል። ክሳብ ሽዑ ስቕ ክብል እየ። ምሳይ ክትቅጽሉ እንተመሪጽኩም ነቲ መልጎም ጠውቕዎ።
handover-already = ሰብ መልእኽትታትኩም ከንብብን ኣብዚ ክምልሰልኩምን እዩ። ምሳይ ክትቅጽሉ እንተመሪጽኩም ነቲ መልጎም ጠውቕዎ።
handover-back = ሕጂ ዳግማይ ምሳይ፣ ምስቲ ናይ ኮምፒተር ፕሮግራም፣ ትዘራረቡ ኣለኹም። እንታይ ክትፈልጡ ትደልዩ?

## When something does not work

trouble-delay = ኣብዚ ሕጂ ዘይሰርሕ ዘሎ ነገር ኣሎ። መልእኽትኹም ኣይጠፍአን፤ እቲ መልሲ ብዝተኻእለ መጠን ቀልጢፉ ክመጽእ እዩ።
trouble-handover = ይቕሬታ፣ ነዚ መልእኽቲ ክምልሶ ኣይክእልን። ናብ ሰብ ኣሕሊፈዮ ኣለኹ።
error-too_long = መልእኽትኹም ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $limit } ፊደላት ይከኣል። በጃኹም ኣሕጽርዎ።
error-empty = እቲ መልእኽቲ ባዶ እዩ። በጃኹም ሕቶኹም ጸሓፉ።
error-choice_expired = እዚ መልጎም ድሕሪ ሕጂ ኣይሰርሕን እዩ። በጃኹም ሕቶኹም ጸሓፉ፣ ወይ ነቶም ሓደስቲ መልጎማት ተጠቐሙ።
error-unauthorized = እዚ ዝርርብ ተዛዚሙ። ሓድሽ ይኽፈት ኣሎ።
error-invalid = እዚ መልእኽቲ ክንበብ ኣይተኻእለን። በጃኹም ከም ብሓድሽ ፈትኑ።

## What cannot be read

unsupported-voice = ናይ ድምጺ መልእኽቲ ክሰምዕ ኣይክእልን። በጃኹም ሕቶኹም ጸሓፉ። ምጽሓፍ እንተ ኣጸጊሙኩም ምስ ሰብ ክትዘራረቡ ትኽእሉ።
unsupported-photo = ስእልታት ክርኢ ኣይክእልን፣ ኣይዕቅቦምን እውን እየ። በጃኹም ሰነዳትኩም ናብ ቆጸራኹም ሒዝኩም ኪዱ። ሕቶኹም ኣብዚ ክትጽሕፉ ትኽእሉ።
unsupported-document = ፋይላት ክኸፍት ኣይክእልን፣ ኣይዕቅቦምን እውን እየ። በጃኹም ሰነዳትኩም ናብ ቆጸራኹም ሒዝኩም ኪዱ። ሕቶኹም ኣብዚ ክትጽሕፉ ትኽእሉ።
unsupported-sticker = ስቲከር ክርዳእ ኣይክእልን። በጃኹም ሕቶኹም ጸሓፉ።
unsupported-location = ቤት ጽሕፈታት ክንደይ ከም ዝርሕቁኹም ኣይፈልጥን እየ፣ እትርከብዎ ቦታ እውን ኣይዓቀብክዎን።
unsupported-contact = በጃኹም ኣብዚ ናይ ሰባት ቁጽሪ ስልኪ (contact) ኣይትስደዱ። ኣይዕቅቦን እየ። ሕቶኹም ክትጽሕፉ ትኽእሉ።
unsupported-other = ከምዚ ዓይነት መልእኽቲ ከንብብ ኣይክእልን። በጃኹም ሕቶኹም ጸሓፉ።

## Labels

label-sources = ምንጭታት
source-about = ኣስታት { $date }
source-undated = ዕለት ኣይተጠቕሰን
command-start = ምጅማር
command-help = እንታይ ክገብር ከም ዝኽእል
command-human = ምስ ሰብ ምዝርራብ
command-language = ቋንቋ ምቕያር
choice-command-resume = ናብቲ ፕሮግራም ምምላስ
command-resume = { choice-command-resume }
choice-command-human = ምስ ሰብ ምዝርራብ
choice-command-help = እንታይ ክትገብሩ ትኽእሉ?
