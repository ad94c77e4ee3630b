# ኣበይ ኣሎ ...፦ ኣብ ቀረባ ዘለዉ ቤት ጽሕፈታትን ማእከላት ምኽርን።

office-ask_town = **ኣብ ኣየነይቲ ከተማ ትነብሩ?** መልጎም ጠውቑ ወይ ስም ከተማኹም ጸሓፉ።
office-known = እዚ ብዛዕባ { $town } ኣብ መወዳእታ ዝፈለጥናዮ እዩ።
office-none = ንከተማ { $town } ዝተረጋገጸ ኣድራሻ የብለይን። ኣየናይ ቤት ጽሕፈት ንዓኹም ከም ዝምልከት እዞም ዝስዕቡ ክነግሩኹም ይኽእሉ፦
office-nearby = **ኣብ ቀረባኹም፦ { $town }**
office-check = በጃኹም ቅድሚ ምኻድኩም ሕተቱ፦ እቲ ኣድራሻ ቅኑዕ ድዩ? መዓስ ይኽፈት? ቆጸራ የድልየኒ ድዩ?
office-map = ካርታ
office-hours = ዝኽፈተሉ ሰዓታት፦ { $hours }
office-as_of = ናይ { $date } ሓበሬታ

## What an office is for

contact-kind-integration_point = ሓገዝ ንስራሕን ሞያዊ ስልጠናን
contact-kind-jobcenter = ገንዘብ ንመነባብሮን ሓገዝ ስራሕ ንምርካብን
contact-kind-agency = ስራሕን ሞያዊ ስልጠናን
contact-kind-foreigners_office = መንበሪ ፍቓድን ወረቓቕትን
contact-kind-social_office = ገንዘብ ንመነባብሮ
contact-kind-district = ምምሕዳር ዞባ (Kreis)
contact-kind-bamf = ዑቕባን ናይ ምውህሃድ ትምህርትን
contact-kind-migration_advice = ምኽሪ ንሓደስቲ መጻእተኛታት
contact-kind-municipal_centre = ውህደት ኣብ ከተማን ዞባን
contact-kind-recognition_advice = ምኽሪ ብዛዕባ ኣፍልጦ ምስክር ወረቐት
contact-kind-chamber = ቤት ምኽሪ ሞያ፦ ኣፍልጦን ስልጠናን
contact-kind-work_advice = ምኽሪ ብዛዕባ ስራሕ
contact-kind-psychosocial = ሓገዝ ንኣእምሮኣዊ ጸቕጢ
contact-kind-language_school = ኮርሳት ቋንቋ

## What must be said with it

contact-remark-no_house_number = ቁጽሪ ገዛ ኣይፈልጦን እየ።
contact-remark-place_today_unknown = እቲ ቤት ጽሕፈት ሎሚ ኣበይ ከም ዘሎ ኣይፈልጥን እየ።
contact-remark-planned = እዚ ቦታ ሽዑ ዝተሓሰበ እዩ ነይሩ።
contact-remark-may_have_moved = እቲ ቤት ጽሕፈት ምናልባት ቦታ ቀይሩ ይኸውን።
contact-remark-may_have_closed = እቲ ቤት ጽሕፈት ምናልባት ድሕሪ ሕጂ ኣብኡ ኣይህሉን ይኸውን።
contact-remark-tells_where_to_go = ንነፍሲ ወከፍ ሰብ ምኽሪ ኣይህብን፣ ግን ናበይ ከም እትኸዱ ይነግረኩም።
contact-remark-by_appointment = ብቆጸራ ጥራይ።
contact-remark-for_eu_citizens = ካብ ሃገራት ሕብረት ኤውሮጳ ንዝመጹ።
