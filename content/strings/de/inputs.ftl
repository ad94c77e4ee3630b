# Was das Antworten im Web leichter macht: Eingaben, Kalender, Karten.

input-several = Wählen Sie alles, was passt.
input-suggest = Schreiben Sie die ersten Buchstaben und wählen Sie. Oder schreiben Sie es selbst.
input-month = Monat
input-year = Jahr
input-calendar_open = Kalender
input-calendar_earlier = Voriger Monat
input-calendar_later = Nächster Monat
input-calendar_none = nichts frei
card-calendar = Kalenderdatei
card-print = Seite zum Drucken
card-code = Code für die Tür
typing-staff = Ein Mensch schreibt …
