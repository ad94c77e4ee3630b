# An appointment that is booked, with everything needed to come.

appointment-confirmed = Your appointment (Termin) is booked: **{ $starts_day }, { $starts_time }**.
appointment-moved = Your appointment (Termin) is moved. The new time: **{ $starts_day }, { $starts_time }**.
appointment-cancelled = Your appointment (Termin) on { $starts_day } at { $starts_time } is cancelled. Thank you for saying so: somebody else can have the time.
appointment-list = Your appointments (Termine):
appointment-none = You have no appointment that is still to come.
appointment-entry = **{ $starts_day }, { $starts_time }**: { $service_name }, { $office_name }, number { $number }
appointment-event = Appointment: { $service_name }, { $office_name }
appointment-page-title = Your appointment (Termin)

## Details

appointment-detail-service = { $service_name }, { $minutes } minutes
appointment-detail-office = Place: { $office_name }
appointment-detail-address = Address: { $address } ([map]({ $map_url }))
appointment-detail-no_address = Address: I have no checked address of this office. Please ask there, or ask a person here.
appointment-detail-directions = How to get there: { $directions }
appointment-detail-counsellor = Please ask for: { $counsellor }
appointment-detail-room = Room: { $room }
appointment-detail-online = The talk is online: [open the talk]({ $link })
appointment-detail-online_later = The talk is online. Please ask the office for the address.
appointment-detail-interpreter = An interpreter (Dolmetscher) for { $language_name } will be there.
appointment-detail-speaks = The counsellor speaks { $language_name }.
appointment-detail-number = Booking number (Terminnummer): **{ $number }**. Say or show it at the door; nobody needs your name for it.
appointment-detail-late = You said that you will be about { $late } minutes late.
appointment-detail-bring = Please bring, if you have it:
appointment-detail-links = [Calendar file]({ $ics_url }) · [Page to print, with the code for the door]({ $page_url })
appointment-detail-cancel_link = [Calendar file that removes it from your calendar]({ $ics_url })
appointment-detail-demo = This is a demonstration: times and people are invented, and nobody is waiting for you.

## Services

service-first_talk = First talk (Erstgespräch)
service-follow_up = Follow-up talk (Folgegespräch)
service-recognition_advice = Advice on recognition (Anerkennungsberatung)
service-group_information = Information for a group (Infoveranstaltung)
choice-service-first_talk = First talk
choice-service-follow_up = Follow-up talk
choice-service-recognition_advice = Recognition of my papers
choice-service-group_information = Information for a group

## What to bring

bring-letter = your letters from the office (Schreiben vom Amt)
bring-residence_document = your residence paper (Aufenthaltspapier)
bring-certificates = your certificates (Zeugnisse)
bring-cv = your curriculum vitae (Lebenslauf)
bring-translations = translations of your certificates (Übersetzungen)

## Towns

town-dortmund = Dortmund
town-duisburg = Duisburg
town-krefeld = Krefeld
town-viersen = Viersen
town-bottrop = Bottrop
town-gelsenkirchen = Gelsenkirchen

## Other calendars

calendar-persian = Solar Hijri: { $day } { $month ->
    [1] Farvardin
    [2] Ordibehesht
    [3] Khordad
    [4] Tir
    [5] Mordad
    [6] Shahrivar
    [7] Mehr
    [8] Aban
    [9] Azar
    [10] Dey
    [11] Bahman
   *[12] Esfand
} { $year }
calendar-ethiopian = Ethiopian: { $day } { $month ->
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
