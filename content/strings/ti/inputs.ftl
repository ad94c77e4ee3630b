# ኣብ ዌብ ምምላስ ዘቕልል፦ መእተዊታት፣ ካላንደር፣ ካርድታት።

input-several = ዝሰማማዕ ኩሉ ምረጹ።
input-suggest = ናይ መጀመርታ ፊደላት ጽሓፉ እሞ ምረጹ፣ ወይ ባዕልኹም ጽሓፉ።
input-month = ወርሒ
input-year = ዓመት
input-calendar_open = ካላንደር
input-calendar_earlier = ዝሓለፈ ወርሒ
input-calendar_later = ዝመጽእ ወርሒ
input-calendar_none = ነጻ ግዜ የለን
card-calendar = ናይ ካላንደር ፋይል
card-print = ንምሕታም ዝኸውን ገጽ
card-code = ኣብ ኣፍ ደገ እተርእይዎ ኮድ
typing-staff = ሓደ ሰብ ይጽሕፍ ኣሎ …
