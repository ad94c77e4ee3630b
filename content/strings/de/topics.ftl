# Namen der Themen und Gesprächshandlungen, nach den Kennungen in topics.yml.
# topic-<id>: Titel, wie im Kopf der Antwort.
# choice-<id>: Aufschrift eines Knopfes, höchstens 28 Zeichen; dem Personal zugleich Name der Absicht.

## Language courses

topic-integration_course = Integrationskurs
choice-integration_course = Integrationskurs
topic-course_cost = Was ein Kurs kostet
choice-course_cost = Was ein Kurs kostet
topic-course_find = Einen Kurs finden und sich anmelden
choice-course_find = Kurs finden
topic-vocational_language_course = Berufssprachkurs
choice-vocational_language_course = Berufssprachkurs
topic-initial_orientation_course = Erstorientierungskurs
choice-initial_orientation_course = Erstorientierungskurs
topic-literacy_course = Kurs zum Lesen und Schreiben (Alphabetisierungskurs)
choice-literacy_course = Lesen und Schreiben lernen
topic-language_levels_and_tests = Sprachniveaus und Prüfungen
choice-language_levels_and_tests = Sprachniveaus und Prüfungen
topic-course_childcare = Kinderbetreuung während eines Kurses
choice-course_childcare = Kinderbetreuung im Kurs
topic-online_learning = Deutsch online lernen
choice-online_learning = Deutsch online lernen

## Recognition

topic-recognition_process = Anerkennung eines Abschlusses
choice-recognition_process = Abschluss anerkennen lassen
topic-recognition_documents = Unterlagen für die Anerkennung
choice-recognition_documents = Papiere für Anerkennung
topic-recognition_cost = Was die Anerkennung kostet
choice-recognition_cost = Was Anerkennung kostet
topic-recognition_duration = Wie lange die Anerkennung dauert
choice-recognition_duration = Dauer der Anerkennung
topic-recognition_without_documents = Anerkennung ohne Papiere (Qualifikationsanalyse)
choice-recognition_without_documents = Mir fehlen Papiere
topic-recognition_university = Hochschulabschluss (Zeugnisbewertung)
choice-recognition_university = Hochschulabschluss
topic-recognition_trades = Handwerk, Handel und Industrie (HWK, IHK FOSA)
choice-recognition_trades = Handwerk, Handel, Industrie
topic-recognition_health_professions = Gesundheitsberufe
choice-recognition_health_professions = Gesundheitsberufe
topic-recognition_school_certificate = Schulzeugnis aus dem Ausland
choice-recognition_school_certificate = Ausländisches Schulzeugnis
topic-recognition_partial = Teilweise Anerkennung
choice-recognition_partial = Teilweise Anerkennung
topic-studying = Studium
choice-studying = Studium

## Work and internships

topic-internship_types = Arten von Praktikum
choice-internship_types = Arten von Praktikum
topic-internship_find = Ein Praktikum finden
choice-internship_find = Praktikum finden
topic-internship_permission = Erlaubnis für ein Praktikum
choice-internship_permission = Erlaubnis für Praktikum
topic-internship_pay = Bezahlung im Praktikum
choice-internship_pay = Bezahlung im Praktikum
topic-entry_qualification = Einstiegsqualifizierung (EQ)
choice-entry_qualification = Einstiegsqualifizierung (EQ)
topic-apprenticeship = Ausbildung
choice-apprenticeship = Ausbildung
topic-work_permission = Arbeitserlaubnis
choice-work_permission = Arbeitserlaubnis
topic-job_search = Arbeit finden
choice-job_search = Arbeit finden
topic-job_turbo = Job-Turbo
choice-job_turbo = Job-Turbo
topic-work_opportunities = Arbeitsgelegenheiten im Asylverfahren
choice-work_opportunities = Arbeitsgelegenheiten
topic-skills_assessment = Zeigen, was Sie können (Kompetenzfeststellung)
choice-skills_assessment = Kompetenzfeststellung
topic-school_leaving_certificate = Hauptschulabschluss nachholen
choice-school_leaving_certificate = Schulabschluss nachholen
topic-youth_orientation = Berufsorientierung für junge Menschen
choice-youth_orientation = Für junge Menschen
topic-further_training = Weiterbildung und Umschulung
choice-further_training = Weiterbildung, Umschulung
topic-application_documents = Lebenslauf und Bewerbung
choice-application_documents = Lebenslauf und Bewerbung
topic-worker_rights = Ihre Rechte bei der Arbeit
choice-worker_rights = Rechte bei der Arbeit
topic-self_employment = Selbstständigkeit
choice-self_employment = Selbstständigkeit

## Support

topic-integration_point = Integration Point
choice-integration_point = Integration Point
topic-office_location = Adresse und Öffnungszeiten eines Amtes
choice-office_location = Adresse eines Amtes
topic-appointment_documents = Was Sie zum Termin mitbringen
choice-appointment_documents = Was zum Termin mitbringen?
topic-residence_status = Aufenthaltsstatus
choice-residence_status = Aufenthaltsstatus
topic-women_offers = Angebote für Frauen
choice-women_offers = Angebote für Frauen
topic-psychosocial_support = Hilfe bei Stress und Trauma
choice-psychosocial_support = Hilfe bei Stress, Trauma
topic-volunteers = Hilfe von Ehrenamtlichen
choice-volunteers = Hilfe von Ehrenamtlichen
topic-migration_advice = Migrationsberatung (MBE)
choice-migration_advice = Migrationsberatung
topic-social_benefits = Geld zum Leben und Wohnen (Sozialleistungen)
choice-social_benefits = Geld zum Leben und Wohnen
topic-holidays = Gesetzliche und religiöse Feiertage
choice-holidays = Feiertage
topic-interpreter = Dolmetschen beim Termin
choice-interpreter = Dolmetschen

## Dialogue

topic-greet = Begrüßung
choice-greet = Hallo
topic-goodbye = Abschied
choice-goodbye = Auf Wiedersehen
topic-thank = Dank
choice-thank = Danke
topic-affirm = Ja
choice-affirm = Ja
topic-deny = Nein
choice-deny = Nein
topic-help = Was können Sie?
choice-help = Was können Sie?
topic-change_language = Andere Sprache
choice-change_language = Andere Sprache
topic-start_profile = Mein Profil ausfüllen
choice-start_profile = Profil ausfüllen
topic-show_profile = Was wissen Sie über mich?
choice-show_profile = Mein Profil zeigen
topic-change_profile = Mein Profil ändern
choice-change_profile = Profil ändern
topic-delete_data = Meine Daten löschen
choice-delete_data = Meine Daten löschen
topic-export_data = Eine Kopie meiner Daten
choice-export_data = Kopie meiner Daten
topic-recommend_measures = Was passt zu mir?
choice-recommend_measures = Was passt zu mir?
topic-book_appointment = Einen Termin buchen
choice-book_appointment = Termin buchen
topic-show_appointment = Mein Termin
choice-show_appointment = Mein Termin
topic-reschedule_appointment = Den Termin verschieben
choice-reschedule_appointment = Termin verschieben
topic-cancel_appointment = Den Termin absagen
choice-cancel_appointment = Termin absagen
topic-talk_to_human = Mit einem Menschen sprechen
choice-talk_to_human = Mit einem Menschen sprechen
topic-simpler = Einfacher sagen
choice-simpler = Einfacher, bitte
topic-repeat = Noch einmal sagen
choice-repeat = Noch einmal, bitte
topic-bot_challenge = Sind Sie ein Mensch?
choice-bot_challenge = Sind Sie ein Mensch?
topic-complaint = Beschwerde
choice-complaint = Das hilft mir nicht
topic-emergency = Hilfe im Notfall (Notruf)
choice-emergency = Hilfe im Notfall
topic-out_of_scope = Etwas anderes
choice-out_of_scope = Etwas anderes
