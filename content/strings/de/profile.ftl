# Das Profil: Fragen, wozu sie gestellt werden, Werte, und was drumherum gesagt wird.

## Around the questions

profile-agreed = Danke. Ich stelle immer nur eine Frage. Sie können jede Frage überspringen, zwischendurch etwas anderes fragen oder aufhören und an einem anderen Tag weitermachen.
profile-declined = Das ist in Ordnung. Ich lege kein Profil an und beantworte trotzdem alle Ihre Fragen. Sie können auch ohne Namen einen Termin vereinbaren.
profile-place = Die nächsten Fragen betreffen Sie persönlich. Was Sie in Telegram schreiben, läuft auch über die Rechner von Telegram außerhalb der Europäischen Union. Möchten Sie auf einer privaten Webseite weitermachen oder hier?
profile-private_link = Bitte machen Sie auf dieser privaten Seite weiter: [Seite öffnen]({ $url }). Der Link gilt einmal und eine halbe Stunde lang. Von Ihren Antworten geht nichts verloren; andere Fragen können Sie weiter hier stellen.
profile-question = Frage { $number } von { $total }
profile-why = Das frage ich aus diesem Grund:
profile-explain = Das können Sie herausfinden:
profile-explain-residence_status = Schauen Sie auf Ihr Papier oder Ihre Karte von der Ausländerbehörde. Das Wort darauf, oft auch ein Paragraf (§) unter „Anmerkungen“, sagt, was es ist: Aufenthaltsgestattung, Duldung oder Aufenthaltserlaubnis. Sie können die Wörter hier abschreiben oder die Frage überspringen.
profile-unclear = Das habe ich leider nicht als Antwort verstanden. Sie können es anders schreiben, einen Knopf drücken oder die Frage überspringen.
profile-left_open = Ich lasse diese Frage offen. Am Ende können Sie sie noch beantworten.
profile-noted = Ich habe notiert:
profile-paused = Wir machen hier Pause. Ihre Antworten bleiben erhalten. Um später weiterzumachen, drücken Sie den Knopf oder schreiben Sie „Profil weiter ausfüllen“.
profile-summary = Danke. Das habe ich notiert. Stimmt es so?
profile-summary_empty = Sie haben alle Fragen übersprungen. Das ist in Ordnung. Soll es so bleiben?
profile-correct = Welche Antwort möchten Sie ändern?
profile-saved = Ihr Profil ist verschlüsselt gespeichert. Sie können es jederzeit ansehen, ändern oder löschen. Wie geht es weiter?
profile-greet = Hallo! Machen wir weiter.
profile-thank = Gern. Machen wir weiter.

## Buttons around the questions

choice-profile-agree = Ja, einverstanden
choice-profile-disagree = Nein, danke
choice-profile-notice = Mehr darüber
choice-profile-private = Private Webseite
choice-profile-here_telegram = Hier in Telegram
choice-profile-skip = Überspringen
choice-profile-why = Warum fragen Sie?
choice-profile-pause = Später weiter
choice-profile-dont_know = Weiß ich nicht
choice-profile-continue = Profil weiter ausfüllen
choice-profile-confirm = Ja, das stimmt
choice-profile-correct = Etwas ändern
choice-profile-back = Zurück

## Questions

profile-question-year_of_birth = In welchem Jahr sind Sie geboren? Wenn Ihnen das lieber ist, wählen Sie ein Alter.
profile-question-town = In welcher Stadt wohnen Sie?
profile-question-residence_status = Welchen Aufenthaltsstatus haben Sie? Er steht auf Ihrem Papier oder Ihrer Karte.
profile-question-arrived = Wann sind Sie nach Deutschland gekommen? Monat und Jahr, oder nur das Jahr.
profile-question-languages = Welche Sprachen sprechen Sie?
profile-question-german_level = Wie gut ist Ihr Deutsch? Wählen Sie ein Niveau oder schreiben Sie es.
profile-question-german_certificate = Haben Sie ein Zertifikat für Deutsch? Für welches Niveau?
profile-question-latin_script = Können Sie lateinische Buchstaben lesen und schreiben, wie in diesem Wort: Arbeit?
profile-question-school_years = Wie viele Jahre sind Sie zur Schule gegangen?
profile-question-school_kind = Bis zu welcher Schule sind Sie gegangen?
profile-question-qualification = Haben Sie einen Beruf gelernt oder studiert?
profile-question-qualification_profession = Welcher Beruf oder welches Fach war das?
profile-question-qualification_country = In welchem Land haben Sie das gelernt oder studiert?
profile-question-qualification_papers = Haben Sie die Papiere dazu: Zeugnisse, Diplom?
profile-question-experience = Was haben Sie bisher gearbeitet? Schreiben Sie es in eigenen Worten.
profile-question-experience_years = Wie viele Jahre lang?
profile-question-activity = Was machen Sie zurzeit?
profile-question-goals = Was möchten Sie machen? Sie können mehrere Ziele nennen.
profile-question-childcare = Brauchen Sie Kinderbetreuung, um teilnehmen zu können?
profile-question-interpreter = Brauchen Sie beim Gespräch jemanden zum Dolmetschen? Für welche Sprache?
profile-question-contact = Wie darf man Sie erreichen? Zum Beispiel hier im Chat, per Telefon oder E-Mail.
profile-question-name = Wie dürfen wir Sie nennen? Jeder Name ist recht, Sie können das auch überspringen.

## Why they are asked

profile-why-year_of_birth = Manche Angebote, etwa für junge Menschen, gelten für ein bestimmtes Alter.
profile-why-town = Damit ich Ihnen die Stelle und die Kurse in Ihrer Nähe nennen kann.
profile-why-residence_status = Davon hängt ab, welche Kurse und welche Arbeit Ihnen offenstehen. Ich gebe es an niemanden weiter.
profile-why-arrived = Manche Kurse und Erlaubnisse hängen davon ab, wie lange jemand hier ist.
profile-why-languages = Fürs Dolmetschen, und weil Sprachen bei der Arbeit ein Können sind.
profile-why-german_level = Kurse und viele Stellen beginnen bei einem bestimmten Niveau.
profile-why-german_certificate = Manche Kurse verlangen ein Zertifikat, andere einen kurzen Test.
profile-why-latin_script = Es gibt Kurse, die mit Lesen und Schreiben beginnen.
profile-why-school_years = So sieht man, welches Lerntempo und welcher Abschluss passen.
profile-why-school_kind = Ein Schulabschluss kann in Deutschland anerkannt oder nachgeholt werden.
profile-why-qualification = Ein Beruf oder Studium aus dem Ausland kann vielleicht anerkannt werden.
profile-why-qualification_profession = Jeder Beruf hat seinen eigenen Weg zur Anerkennung.
profile-why-qualification_country = Das Zeugnis wird je nach Land mit dem deutschen verglichen.
profile-why-qualification_papers = Mit Papieren ist der Weg anders als ohne; für beides gibt es Wege.
profile-why-experience = Erfahrung zählt, auch ohne Zeugnis.
profile-why-experience_years = Manche Angebote verlangen einige Jahre Erfahrung.
profile-why-activity = Damit ein Angebot daneben passt.
profile-why-goals = Was Sie möchten, steht in meinen Vorschlägen vorn.
profile-why-childcare = Es gibt Kurse mit Kinderbetreuung.
profile-why-interpreter = Damit jemand da sein kann, der Ihre Sprache spricht.
profile-why-contact = Für eine Rückfrage oder einen Termin, für nichts anderes.
profile-why-name = Nur damit man Sie ansprechen kann.

## What the answers are called

profile-field-year_of_birth = Geburtsjahr oder Alter
profile-field-town = Wohnort
profile-field-residence_status = Aufenthaltsstatus
profile-field-arrived = In Deutschland seit
profile-field-languages = Sprachen
profile-field-german_level = Deutsch
profile-field-german_certificate = Deutsch-Zertifikat
profile-field-latin_script = Lateinische Schrift
profile-field-school_years = Schuljahre
profile-field-school_kind = Schule
profile-field-qualification = Ausbildung oder Studium
profile-field-qualification_profession = Gelernter Beruf
profile-field-qualification_country = Land der Ausbildung
profile-field-qualification_papers = Papiere
profile-field-experience = Bisherige Arbeit
profile-field-experience_years = Jahre der Arbeit
profile-field-activity = Zurzeit
profile-field-goals = Ziele
profile-field-childcare = Kinderbetreuung nötig
profile-field-interpreter = Dolmetschen
profile-field-contact = Erreichbarkeit
profile-field-name = Name

## Values

choice-profile-year_of_birth-under_18 = Unter 18
choice-profile-year_of_birth-18_24 = 18–24
choice-profile-year_of_birth-25_34 = 25–34
choice-profile-year_of_birth-35_54 = 35–54
choice-profile-year_of_birth-55_plus = 55 oder älter
choice-profile-residence_status-asylum_seeker = Im Asylverfahren
choice-profile-residence_status-tolerated = Duldung
choice-profile-residence_status-refugee = Anerkannter Flüchtling
choice-profile-residence_status-subsidiary = Subsidiärer Schutz
choice-profile-residence_status-deportation_ban = Abschiebungsverbot
choice-profile-residence_status-temporary_protection = Vorübergehender Schutz
choice-profile-residence_status-humanitarian_other = Andere humanitäre Erlaubnis
choice-profile-residence_status-family = Familiennachzug
choice-profile-residence_status-work_or_study = Für Arbeit oder Studium
choice-profile-residence_status-settlement = Niederlassungserlaubnis
choice-profile-residence_status-eu_citizen = EU-Bürgerin oder EU-Bürger
choice-profile-german_level-A0 = Noch keins
choice-profile-german_certificate-none = Kein Zertifikat
choice-profile-latin_script-yes = Ja, gut
choice-profile-latin_script-partly = Ein wenig
choice-profile-latin_script-no = Nein
choice-profile-school_kind-none = Keine Schule
choice-profile-school_kind-primary = Grundschule
choice-profile-school_kind-middle = Mittelschule
choice-profile-school_kind-upper_secondary = Gymnasium oder Oberschule
choice-profile-qualification-none = Nein
choice-profile-qualification-school = Nur Schule
choice-profile-qualification-vocational = Beruf gelernt
choice-profile-qualification-university = Studiert
choice-profile-qualification-doctorate = Doktorgrad
choice-profile-qualification_papers-at_hand = Ja, habe ich
choice-profile-qualification_papers-partly = Einige, oder Kopien
choice-profile-qualification_papers-lost = Nein, nicht mehr
choice-profile-experience-none = Noch nicht gearbeitet
choice-profile-activity-none = Nichts Bestimmtes
choice-profile-activity-language_course = Deutschkurs
choice-profile-activity-work = Arbeit
choice-profile-activity-school = Schule
choice-profile-activity-apprenticeship = Ausbildung
choice-profile-activity-study = Studium
choice-profile-activity-internship = Praktikum
choice-profile-activity-family_care = Kinder oder Familie
choice-profile-activity-other = Etwas anderes
choice-profile-goals-learn_german = Deutsch lernen
choice-profile-goals-recognition = Anerkennung
choice-profile-goals-internship = Praktikum
choice-profile-goals-apprenticeship = Ausbildung
choice-profile-goals-work = Arbeit
choice-profile-goals-school = Schulabschluss
choice-profile-goals-study = Studium
choice-profile-goals-self_employment = Eigene Firma
choice-profile-goals-further_training = Weiterbildung
choice-profile-interpreter-none = Nein, nicht nötig
choice-profile-contact-here = Hier im Chat
