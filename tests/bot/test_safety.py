"""The net for cries for help: what it must catch, and what must pass."""

import pytest
from language_id import script
from safety import is_emergency

DANGER = [
    ("en", "my husband has started hitting me again"),
    ("en", "he said he will kill me tonight"),
    ("en", "I don't want to be alive anymore"),
    ("en", "my baby stopped breathing"),
    ("en", "please send an ambulance to the shelter"),
    ("en", "the kitchen is on fire"),
    ("en", "somebody is bleeding badly here"),
    ("en", "I was raped"),
    ("en", "I am thinking about suicide"),
    ("en", "there is a man with a knife in the hallway"),
    ("de", "mein Mann hat mich gestern geschlagen"),
    ("de", "er bringt mich um wenn er das erfährt"),
    ("de", "Ich will mir das Leben nehmen"),
    ("de", "mein Kind bekommt keine Luft"),
    ("de", "bitte einen Krankenwagen schicken"),
    ("de", "die Küche brennt"),
    ("de", "jemand blutet stark"),
    ("de", "ich habe zu viele tabletten genommen"),
    ("de", "ein Mann mit Messer im Flur"),
    ("ar", "زوجي ضربني مبارح"),
    ("ar", "رح يقتلني إذا عرف"),
    ("ar", "ما عاد بدي عيش"),
    ("ar", "ابني ما عم يقدر يتنفس"),
    ("ar", "ابعتوا إسعاف بسرعة"),
    ("ar", "المطبخ عم يحترق"),
    ("ar", "عم افكر انتحر"),
    ("ar", "في واحد معه سكين"),
    ("ar", "تعرضت للاغتصاب"),
    ("ar", "jawzi byedrobni kel yom"),
    ("ar", "badi mout"),
    ("fa", "شوهرم دیشب کتکم زد"),
    ("fa", "گفت منو می‌کشه"),
    ("fa", "دیگه نمی‌خوام زندگی کنم"),
    ("fa", "بچه‌ام نفس نمی‌کشد"),
    ("fa", "لطفا آمبولانس بفرستید"),
    ("fa", "آشپزخانه آتش گرفته"),
    ("fa", "به خودکشی فکر می‌کنم"),
    ("fa", "یک نفر با چاقو در راهرو است"),
    ("fa", "به من تجاوز شده"),
    ("fa", "mikham khodkoshi konam"),
    ("fa", "shoharam mano kotak zad"),
    ("ti", "ሰብኣየይ ትማሊ ወቒዑኒ"),
    ("ti", "ክቐትለኒ እዩ"),
    ("ti", "ብህይወት ክነብር ኣይደልን"),
    ("ti", "ወደይ ኣየተንፍስን ኣሎ"),
    ("ti", "ኣምቡላንስ ጸውዑለይ በጃኹም"),
    ("ti", "ክሽነ ይነድድ ኣሎ"),
    ("ti", "ነብሰይ ክቐትል እሓስብ ኣለኹ"),
    ("ti", "ካራ ዝሓዘ ሰብ ኣሎ"),
    ("ti", "ተዓሚጸ"),
    ("ti", "seb yqetleni alo redi'uni"),
    ("ti", "ብዙሕ ደም ይፈስስ ኣሎ"),
    ("en", "my dad is beating my mum please help"),
    ("en", "He is outside my door and he says he'll kill me"),
    ("en", "i feel like ending my life"),
    ("en", "my friend overdosed"),
    ("en", "our building is on fire"),
    ("en", "I can't breathe"),
    ("en", "someone got stabbed in the shelter"),
    ("en", "my child drank cleaning liquid"),
    ("en", "my husband threatens me with a knife"),
    ("en", "im going to kill myself tonight"),
    ("de", "Mein Ex verfolgt mich und droht mich umzubringen"),
    ("de", "ich hab keinen lebenswillen mehr"),
    ("de", "mein Sohn hat Krampfanfall"),
    ("de", "es brennt bei uns im Heim"),
    ("de", "ich glaub ich hab einen Herzinfarkt"),
    ("de", "Mein Mann lässt mich nicht raus und schlägt mich"),
    ("de", "jemand wurde niedergestochen"),
    ("de", "Hilfe meine Tochter ist bewusstlos"),
    ("ar", "زوجي هددني بالقتل"),
    ("ar", "بنتي اغمى عليها"),
    ("ar", "في دخان كتير بالبناية"),
    ("ar", "حاسس حالي رح انتحر"),
    ("ar", "جاري عم يضرب مرته"),
    ("ar", "صار معي نزيف قوي وانا حامل"),
    ("ar", "اطلبولي الشرطة"),
    ("ar", "3am yedrobni jozi"),
    ("ar", "bidi 2ntaher"),
    ("ar", "ebni ma 3am yetnafas"),
    ("ar", "fi 7ari2a bel heim"),
    ("ar", "jouzi haddadni bel sekkin"),
    ("fa", "شوهرم من را لت و کوب می‌کند"),
    ("fa", "می‌خواهم بمیرم"),
    ("fa", "خونه داره می‌سوزه"),
    ("fa", "زنم از هوش رفته"),
    ("fa", "برادرم تهدید به مرگم کرده"),
    ("fa", "قلبم درد می‌کند و نفس کم آورده‌ام"),
    ("fa", "یکی داره منو تعقیب می‌کنه"),
    ("fa", "به پلیس زنگ بزنید"),
    ("fa", "khodamo mikosham"),
    ("fa", "babam mano kotak mizane"),
    ("fa", "khoone atish gerefte"),
    ("fa", "pesaram nafas nemikeshe"),
    ("ti", "ሰብኣየይ ክቐትለኒ ይብል ኣሎ"),
    ("ti", "ገዛ ተቓጺሉ"),
    ("ti", "ብዙሕ መድሓኒት ውሒጠ"),
    ("ti", "ኣደይ ሃለዋኣ ኣጥፊኣ"),
    ("ti", "ሓወይ ብካራ ተወጊኡ"),
    ("ti", "ፖሊስ ይምጻእ ብቕልጡፍ"),
    ("ti", "ንነብሰይ ክቐትላ ደልየ"),
    ("ti", "sebayey yharmeni"),
    ("ti", "geza ynedid alo"),
    ("ti", "kmewt delye"),
    ("ti", "weday aytenfesn alo"),
]
HARMLESS = [
    ("en", "my heart breaks when I think of my mother"),
    ("en", "I'm dying to learn German"),
    ("en", "I want to be a firefighter"),
    ("en", "emergency doctor is my profession"),
    ("en", "where do I get a police clearance certificate"),
    ("en", "does my insurance pay for an ambulance"),
    ("en", "my father died in the war"),
    ("en", "my brother was killed in Syria"),
    ("en", "I had a heart attack two years ago, can I still work"),
    ("en", "I was fired from my job"),
    ("en", "They killed my father in Afghanistan"),
    ("en", "how do I become a paramedic"),
    ("en", "I want to work for the police"),
    ("en", "first aid course for driving licence"),
    ("en", "I don't want to live in the camp any more"),
    ("en", "what is the emergency number"),
    ("en", "my boss is killing me with work"),
    ("en", "The exam nearly killed me"),
    ("en", "can I break my contract"),
    ("en", "I hit my head at work, who pays"),
    ("de", "ich will feuerwehrmann werden"),
    ("de", "Ich war Notarzt in Aleppo"),
    ("de", "polizeiliches Führungszeugnis beantragen"),
    ("de", "mein Vater ist im Krieg gestorben"),
    ("de", "Notfallsanitäter Ausbildung"),
    ("de", "zahlt die Versicherung den Krankenwagen"),
    ("de", "mir bricht das Herz"),
    ("de", "mein Chef schlägt vor dass ich kündige"),
    ("de", "Wo ist die Polizei in Krefeld?"),
    ("de", "Ich habe früher bei der Feuerwehr gearbeitet"),
    ("de", "ich bin todmüde"),
    ("de", "mein Chef droht mir mit Kündigung"),
    ("de", "Kann ich im Notfall früher gehen"),
    ("de", "ich will nicht mehr im Heim leben"),
    ("de", "mein herz schlägt für pflege"),
    ("ar", "بدي صير رجل إطفاء"),
    ("ar", "أنا طبيب طوارئ"),
    ("ar", "أبي مات في الحرب"),
    ("ar", "أخي استشهد بالقصف"),
    ("ar", "كيف بطلع شهادة حسن سلوك من الشرطة"),
    ("ar", "هل التأمين يدفع الإسعاف"),
    ("ar", "ميت من الجوع وبدي اتعلم"),
    ("ar", "قلبي مكسور على بلدي"),
    ("ar", "كنت ممرض بقسم الطوارئ"),
    ("ar", "كنت أعمل سائق إسعاف"),
    ("ar", "قتلوا أخي بسوريا"),
    ("ar", "بموت بالألماني وبدي اتعلمها"),
    ("ar", "ما بدي عيش بالهايم"),
    ("fa", "پدرم در جنگ کشته شد"),
    ("fa", "می‌خواهم آتش‌نشان شوم"),
    ("fa", "پزشک اورژانس بودم"),
    ("fa", "گواهی عدم سوءپیشینه از پلیس"),
    ("fa", "بیمه پول آمبولانس را می‌دهد؟"),
    ("fa", "دلم شکست"),
    ("fa", "طالبان برادرم را کشتند"),
    ("fa", "از خستگی دارم میمیرم"),
    ("fa", "رئیسم داد میزنه سر من"),
    ("fa", "استادم خوب حرف میزنه"),
    ("fa", "قلبم برای وطنم تنگ شده"),
    ("ti", "ኣቦይ ኣብ ውግእ ሞይቱ"),
    ("ti", "መጥፋእቲ ሓዊ ክኸውን እደሊ"),
    ("ti", "ናይ ፖሊስ ምስክር ወረቐት ኣበይ ክረክብ"),
    ("ti", "ሓኪም ህጹጽ ነይረ"),
    ("ti", "መድሕን ንኣምቡላንስ ይኸፍል ዶ"),
    ("ti", "ልበይ ተሰቢሩ"),
    ("ti", "ኣብ ጀርመን ክነብር ይደሊ"),
    ("ti", "ሓወይ ኣብ ባሕሪ ሞይቱ"),
    ("ti", "ኣብ ሃይም ክነብር ኣይደልን እየ"),
]


def caught(language, text):
    main, _ = script.of(text)
    return is_emergency(text, language, main or script.OTHER)


@pytest.mark.parametrize(("language", "text"), DANGER)
def test_danger_is_caught(language, text):
    assert caught(language, text)


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_only_sounds_like_danger_passes(language, text):
    assert not caught(language, text)


@pytest.mark.parametrize("language", ["de", "en", "ar", "fa", "ti", "other"])
def test_danger_is_caught_whatever_language_was_identified(language):
    assert caught(language, "mein mann schlägt mich")
    assert caught(language, "زوجي عم يضربني")
    assert caught(language, "ሰብኣየይ ይወቕዓኒ ኣሎ")


def test_danger_is_caught_in_the_middle_of_other_answers():
    assert caught("de", "Ich bin 27, B1, und mein Mann schlägt mich. Ich wohne in Krefeld.")


@pytest.mark.parametrize("text", ["", " ", "👍", "?", "112 Euro kostet es", "Zimmer 110"])
def test_nothing_to_catch(text):
    assert not caught("de", text)


def test_training_messages(utterances):
    """A net knows what is written in it: precision is held, recall is the classifier's matter."""
    right = missed = alarms = others = 0
    for language, intent, text in utterances:
        found = caught(language, text)
        if intent == "emergency":
            right, missed = right + found, missed + (not found)
        else:
            alarms, others = alarms + found, others + 1
    assert right / (right + missed) >= 0.75
    assert alarms / others <= 0.001
