# «እዚ ሓጊዝኩም ዶ?» ድሕሪ መልሲ።

feedback-question = እዚ ሓጊዝኩም ዶ?
choice-feedback-yes = እወ
choice-feedback-no = ኣይፋል
choice-feedback-words = እንታይ ከም ዝጎደለ ክነግር
choice-feedback-skip = ክጽሕፍ ኣይደልን
feedback-thanks = የቐንየለይ፣ ደስ ኢሉኒ።
feedback-sorry = ብዛዕባ ቅኑዕ መልስኹም የቐንየለይ። እንታይ ከም ዝጎደለ ክትጽሕፉ፣ ብዝቐለለ ኣገባብ ከተንብብዎ ወይ ምስ ሰብ ክትዘራረቡ ትኽእሉ።
feedback-words = እንታይ ጎዲሉ? በጃኹም ብሓደ ወይ ክልተ ምሉእ ሓሳብ፣ ብዘይ ስምን ቁጽርን ጸሓፍዎ። ክትጽሕፉ ኣይትደልዩን ዲኹም? ነቲ መልጎም ጠውቕዎ።
feedback-noted = የቐንየለይ። መዝጊበዮ ኣለኹ። እቶም ነዞም መልስታት ዝጽሕፉ ሰባት ከንብብዎ እዮም። ካልእ እንታይ ክትፈልጡ ትደልዩ?
