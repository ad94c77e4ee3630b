# Going on in a messenger, its menu, and who speaks there.

## Links between the web page and a messenger

link-joined = ኣብዚ ንቕጽል ኣሎና። ካብቲ ኣብ ገጽ መርበብ ዝጸሓፍናዮ ዝጠፍአ የለን።
link-apart = እዚ ቻት ናይ ገዛእ ርእሱ ዝርርብ ምስ ፕሮፋይል ወይ ቆጸራ ኣለዎ። ስለዚ ክልቲኡ ዝርርብ በበይኑ ይጸንሕ። ኣብዚ ወይ ኣብ ገጽ መርበብ ክትቅጽሉ ትኽእሉ።
link-expired = { error-link_expired }

## Menu

menu-courses = ብዛዕባ ኮርሳት ጀርመንኛ እንታይ ክትፈልጡ ትደልዩ?
menu-recognition = ብዛዕባ ኣፍልጦ ምስክር ወረቐት እንታይ ክትፈልጡ ትደልዩ?
menu-work = ብዛዕባ ስራሕን ልምምድ ስራሕን እንታይ ክትፈልጡ ትደልዩ?
command-courses = ኮርሳት ጀርመንኛ
command-recognition = ኣፍልጦ ምስክር ወረቐት
command-work = ስራሕን ልምምድ ስራሕን
command-appointment = { choice-book_appointment }
command-profile = { choice-start_profile }

## Who speaks

speaker-person = ሰብ ካብቲ ዝሕግዘኩም ቤት ጽሕፈት (Integration Point) ይጽሕፈልኩም ኣሎ፦
speaker-person_language = ሰብ ካብቲ ዝሕግዘኩም ቤት ጽሕፈት (Integration Point) ብቋንቋ { $language } ይጽሕፈልኩም ኣሎ፦
speaker-program = እቲ ናይ ኮምፒተር ፕሮግራም ይጽሕፈልኩም ኣሎ፦

## What happens in a chat

expired-again = እዚ መልጎም ድሕሪ ሕጂ ኣይሰርሕን እዩ። እቲ ሕቶ ከም ብሓድሽ ኣብዚ ኣሎ፦
group-leaving = ኣነ ኣብ ጉጅለታት ኣይጽሕፍን እየ፣ ምኽንያቱ ሰባት ዝነግሩኒ ነገር ውልቃዊ እዩ። በጃኹም ብቐጥታ ናባይ ጸሓፉ። ሕጂ ካብዚ ጉጅለ እወጽእ ኣለኹ።
office-nearest = ዝቐረበ ዝፈልጦ ቤት ጽሕፈት፦ { $name }፣ ብቐጥታ መስመር ኣስታት { $km } ኪሎሜተር። እትርከብዎ ቦታ ኣይዓቀብክዎን።

## What was sent that cannot be read

unsupported-poll = ኣብ መጽናዕቲ ድምጺ (poll) ክሳተፍ ኣይክእልን። በጃኹም ሕቶኹም ጸሓፉ።
sent-voice = ናይ ድምጺ መልእኽቲ
sent-photo = ስእሊ
sent-document = ፋይል
sent-sticker = ስቲከር
sent-location = እትርከብዎ ቦታ (location)
sent-contact = ናይ ሰብ ቁጽሪ ስልኪ (contact)
sent-poll = መጽናዕቲ ድምጺ (poll)
sent-other = ክንበብ ዘይከኣል ነገር
