# Going on in a messenger, its menu, and who speaks there.

## Links between the web page and a messenger

link-joined = Hier geht es weiter. Nichts von dem, was wir auf der Webseite geschrieben haben, ist verloren.
link-apart = Dieser Chat hat schon ein eigenes Gespräch mit einem Profil oder einem Termin. Deshalb bleiben beide getrennt. Sie können hier weitermachen oder auf der Webseite.
link-expired = { error-link_expired }

## Menu

menu-courses = Was möchten Sie über Deutschkurse wissen?
menu-recognition = Was möchten Sie über die Anerkennung von Abschlüssen wissen?
menu-work = Was möchten Sie über Arbeit und Praktikum wissen?
command-courses = Deutschkurse
command-recognition = Anerkennung von Abschlüssen
command-work = Arbeit und Praktikum
command-appointment = { choice-book_appointment }
command-profile = { choice-start_profile }

## Who speaks

speaker-person = Ein Mensch vom Integration Point schreibt:
speaker-person_language = Ein Mensch vom Integration Point schreibt auf { $language }:
speaker-program = Das Computerprogramm schreibt:

## What happens in a chat

expired-again = Dieser Knopf galt nicht mehr. Hier ist die Frage noch einmal:
group-leaving = Ich schreibe nicht in Gruppen, denn was Menschen mir erzählen, ist privat. Bitte schreiben Sie mir direkt. Ich verlasse diese Gruppe jetzt.
office-nearest = Die nächste Stelle, die ich kenne: { $name }, etwa { $km } km Luftlinie. Ihren Standort habe ich nicht behalten.

## What was sent that cannot be read

unsupported-poll = An Umfragen kann ich nicht teilnehmen. Bitte schreiben Sie Ihre Frage.
sent-voice = Sprachnachricht
sent-photo = Bild
sent-document = Datei
sent-sticker = Sticker
sent-location = Standort
sent-contact = Kontakt
sent-poll = Umfrage
sent-other = Etwas, das nicht gelesen werden kann
