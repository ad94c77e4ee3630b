# Ein gebuchter Termin mit allem, was man wissen muss, um zu kommen.

appointment-confirmed = Ihr Termin ist gebucht: **{ $starts_day }, { $starts_time } Uhr**.
appointment-moved = Ihr Termin ist verschoben. Der neue Termin: **{ $starts_day }, { $starts_time } Uhr**.
appointment-cancelled = Ihr Termin am { $starts_day } um { $starts_time } Uhr ist abgesagt. Danke, dass Sie Bescheid gesagt haben: So kann jemand anders die Zeit haben.
appointment-list = Ihre Termine:
appointment-none = Sie haben keinen Termin, der noch bevorsteht.
appointment-entry = **{ $starts_day }, { $starts_time } Uhr**: { $service_name }, { $office_name }, Nummer { $number }
appointment-event = Termin: { $service_name }, { $office_name }
appointment-page-title = Ihr Termin

## Einzelheiten

appointment-detail-service = { $service_name }, { $minutes } Minuten
appointment-detail-office = Ort: { $office_name }
appointment-detail-address = Adresse: { $address } ([Karte]({ $map_url }))
appointment-detail-no_address = Adresse: Ich habe keine geprüfte Adresse dieser Stelle. Bitte fragen Sie dort nach, oder fragen Sie hier einen Menschen.
appointment-detail-directions = So kommen Sie hin: { $directions }
appointment-detail-counsellor = Bitte fragen Sie nach: { $counsellor }
appointment-detail-room = Raum: { $room }
appointment-detail-online = Das Gespräch ist online: [Gespräch öffnen]({ $link })
appointment-detail-online_later = Das Gespräch ist online. Bitte fragen Sie die Stelle nach der Adresse.
appointment-detail-interpreter = Für { $language_name } wird gedolmetscht.
appointment-detail-speaks = Die beratende Person spricht { $language_name }.
appointment-detail-number = Terminnummer: **{ $number }**. Sagen oder zeigen Sie sie an der Tür; Ihren Namen braucht dafür niemand.
appointment-detail-late = Sie haben gesagt, dass Sie etwa { $late } Minuten später kommen.
appointment-detail-bring = Bitte bringen Sie mit, was Sie davon haben:
appointment-detail-links = [Kalenderdatei]({ $ics_url }) · [Seite zum Drucken, mit dem Code für die Tür]({ $page_url })
appointment-detail-cancel_link = [Kalenderdatei, die ihn aus Ihrem Kalender entfernt]({ $ics_url })
appointment-detail-demo = Das ist eine Vorführung: Zeiten und Personen sind erfunden, und niemand wartet auf Sie.

## Anliegen

service-first_talk = Erstgespräch
service-follow_up = Folgegespräch
service-recognition_advice = Anerkennungsberatung
service-group_information = Infoveranstaltung in der Gruppe
choice-service-first_talk = Erstgespräch
choice-service-follow_up = Folgegespräch
choice-service-recognition_advice = Anerkennungsberatung
choice-service-group_information = Info in der Gruppe

## Was man mitbringt

bring-letter = Ihre Schreiben vom Amt
bring-residence_document = Ihr Aufenthaltspapier
bring-certificates = Ihre Zeugnisse
bring-cv = Ihren Lebenslauf
bring-translations = Übersetzungen Ihrer Zeugnisse

## Städte

town-dortmund = Dortmund
town-duisburg = Duisburg
town-krefeld = Krefeld
town-viersen = Viersen
town-bottrop = Bottrop
town-gelsenkirchen = Gelsenkirchen

## Andere Kalender

calendar-persian = persischer Kalender: { $day }. { $month ->
    [1] Farwardin
    [2] Ordibehescht
    [3] Chordad
    [4] Tir
    [5] Mordad
    [6] Schahriwar
    [7] Mehr
    [8] Aban
    [9] Asar
    [10] Dei
    [11] Bahman
   *[12] Esfand
} { $year }
calendar-ethiopian = äthiopischer Kalender: { $day }. { $month ->
    [1] Meskerem
    [2] Tikimti
    [3] Hidar
    [4] Tahsas
    [5] Tiri
    [6] Lekatit
    [7] Megabit
    [8] Miyazya
    [9] Ginbot
    [10] Sene
    [11] Hamle
    [12] Nehase
   *[13] Pagumen
} { $year }
