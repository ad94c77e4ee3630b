# Sätze der Beratung. Ausgewählt werden sie auf Deutsch, gelesen in der Sprache des Menschen.
# Sie versprechen nichts und nennen keine Zahl, die nicht von der Beratung eingesetzt wird.

## Begrüßen

phrase-hello = Guten Tag! Ich bin ein Mensch aus der Beratung, kein Programm. Wie kann ich Ihnen helfen?
phrase-hello_name = Guten Tag! Ich heiße { $name } und arbeite in der Beratung. Ich schreibe Ihnen jetzt persönlich.
phrase-taken_over = Guten Tag! Ich führe das Gespräch jetzt weiter. Ich habe gelesen, was Sie bisher geschrieben haben.
phrase-have_read = Ich habe Ihre Nachrichten gelesen.
phrase-welcome_back = Schön, dass Sie wieder schreiben. Worum geht es heute?

## Verstehen und nachfragen

phrase-say_otherwise = Ich habe Sie noch nicht ganz verstanden. Können Sie es bitte mit anderen Worten sagen?
phrase-short_sentences = Bitte schreiben Sie in kurzen Sätzen. Dann kann ich Sie besser verstehen.
phrase-one_question = Sie haben mehrere Fragen. Welche ist Ihnen am wichtigsten? Damit fangen wir an.
phrase-understood_topic = Habe ich Sie richtig verstanden? Es geht um das Thema „{ $title }“.
phrase-yes_or_no = Bitte antworten Sie mit Ja oder Nein.
phrase-which_language = In welcher Sprache möchten Sie schreiben?
phrase-prepared_sentences = Ich spreche Ihre Sprache nicht. Ich antworte mit vorbereiteten Sätzen. Wenn etwas unklar ist, fragen Sie bitte nach.
phrase-machine_translated = Ich lese Ihre Nachrichten mit einer maschinellen Übersetzung. Sie kann Fehler machen. Bitte sagen Sie mir, wenn etwas nicht stimmt.
phrase-which_town = In welcher Stadt wohnen Sie? Der Name der Stadt reicht.
phrase-which_letter = Von welchem Amt ist der Brief? Welches Datum steht darauf?
phrase-letter_words = Bitte schreiben Sie die Überschrift aus dem Brief ab, ohne Ihren Namen und ohne Nummern.
phrase-what_tried = Was haben Sie bisher schon versucht?

## Dokumente

phrase-need_document = Bitte bringen Sie dieses Dokument zum Termin mit: { $document_name }.
phrase-have_document = Haben Sie dieses Dokument: { $document_name }?
phrase-original_and_copy = Bitte bringen Sie das Original und eine Kopie mit: { $document_name }.
phrase-without_document = Sie haben das Dokument nicht? Kommen Sie trotzdem. Wir überlegen gemeinsam, was möglich ist.
phrase-all_letters = Bitte bringen Sie alle Briefe von Ämtern mit, auch wenn Sie sie nicht verstehen.
phrase-no_photos = Bitte schicken Sie hier keine Fotos von Dokumenten. Bringen Sie die Dokumente zum Termin mit.
phrase-keep_originals = Bitte bewahren Sie Ihre Originale gut auf. Geben Sie sie nicht weg, ohne zu wissen, wann Sie sie zurückbekommen.
phrase-translate_later = Bitte lassen Sie noch nichts übersetzen. Wir klären zuerst, welche Übersetzung gebraucht wird.

## Termine

phrase-propose_time = Können Sie am { $slot_day } um { $slot_time } Uhr kommen? Bitte antworten Sie mit Ja oder Nein.
phrase-two_times = Welche Zeit passt Ihnen besser: { $first_day } um { $first_time } Uhr oder { $second_day } um { $second_time } Uhr?
phrase-offer_slot = Es gibt einen freien Termin: { $slot_day } um { $slot_time } Uhr, { $service_name }, { $office }. Möchten Sie ihn haben?
phrase-when_suits = Wann passt Ihnen ein Termin? Schreiben Sie mir bitte Tage und Uhrzeiten.
phrase-booked_for_you = Ich habe einen Termin für Sie eingetragen: { $slot_day } um { $slot_time } Uhr, { $office }.
phrase-cannot_keep = Leider müssen wir den Termin am { $slot_day } um { $slot_time } Uhr absagen. Das tut mir leid. Wir suchen einen neuen.
phrase-tell_if_late = Wenn Sie sich verspäten oder nicht kommen können, schreiben Sie es mir bitte hier.
phrase-bring_somebody = Sie dürfen jemanden mitbringen, dem Sie vertrauen.
phrase-bring_children = Sie dürfen Ihre Kinder zum Termin mitbringen.
phrase-office_or_online = Möchten Sie ins Büro kommen oder lieber online sprechen?

## Dolmetschen

phrase-need_interpreter = Brauchen Sie beim Gespräch jemanden, der dolmetscht?
phrase-interpreter_planned = Für das Gespräch ist jemand eingeplant, der dolmetscht: { $language_name }.
phrase-no_interpreter = Wir haben leider niemanden gefunden, der dolmetscht: { $language_name }. Können Sie eine erwachsene Person mitbringen, der Sie vertrauen?
phrase-children_no_interpreters = Bitte lassen Sie nicht Ihre Kinder dolmetschen. Wir suchen einen anderen Weg.

## Warten

phrase-one_moment = Einen Moment bitte, ich sehe nach.
phrase-takes_longer = Das dauert noch etwas. Ich schreibe Ihnen hier, sobald ich mehr weiß.
phrase-asking_colleague = Ich frage im Team nach. Danach schreibe ich Ihnen.
phrase-waiting_for_office = Wir warten auf eine Antwort von: { $office }. Wie lange das dauert, weiß ich nicht.
phrase-not_forgotten = Ich habe Sie nicht vergessen. Ich arbeite noch an Ihrer Frage.
phrase-thanks_for_waiting = Danke, dass Sie gewartet haben.
phrase-still_there = Sind Sie noch da? Sie können auch später antworten.

## Außerhalb der Zeiten

phrase-closed_now = Unser Büro ist jetzt geschlossen. Ihre Nachricht ist angekommen.
phrase-back_at = Wir sind wieder da: { $back_day } um { $back_time } Uhr.
phrase-leave_message = Sie können Ihre Frage schon jetzt schreiben. Wir lesen sie, wenn wir wieder da sind.
phrase-must_stop = Ich muss das Gespräch jetzt unterbrechen. Wir schreiben hier weiter, wenn wir wieder da sind.

## Informieren

phrase-send_measure = Das könnte für Sie passen: **{ $measure_name }**. { $measure_why } Ob es möglich ist, klären wir gemeinsam.
phrase-suggest_talk = Als nächsten Schritt schlage ich ein persönliches Gespräch vor. Möchten Sie das?
phrase-you_decide = Sie entscheiden selbst. Ich erkläre Ihnen gern, was möglich ist.
phrase-no_promise = Darüber entscheidet das Amt. Ich kann Ihnen nicht sagen, wie es entscheidet.
phrase-answer_letter = Bitte antworten Sie auf den Brief rechtzeitig. Im Brief steht, bis wann.
phrase-do_not_sign = Bitte unterschreiben Sie nichts, was Sie nicht verstehen. Bringen Sie es zuerst zu uns mit.

## Weiterverweisen

phrase-cannot_help = Dabei kann ich Ihnen hier leider nicht helfen.
phrase-refer_to = Dafür ist eine andere Stelle zuständig: { $office }.
phrase-ask_your_contact = Bitte fragen Sie die Person, die beim Jobcenter oder bei der Agentur für Arbeit für Sie zuständig ist.
phrase-no_legal_advice = Rechtsberatung darf ich nicht geben. Bitte fragen Sie eine Beratungsstelle oder eine Anwaltskanzlei.
phrase-migration_advice = Eine Migrationsberatung (MBE) kann Ihnen dabei helfen. Soll ich Ihnen schicken, wie Sie eine finden?
phrase-not_this_town = Für Ihre Stadt ist eine andere Stelle zuständig. Ich suche sie für Sie.

## Fehler und Beschwerden

phrase-sorry_wrong = Meine letzte Nachricht war falsch. Bitte richten Sie sich nicht danach. Es tut mir leid.
phrase-program_was_wrong = Die Antwort des Programms hat nicht zu Ihrer Frage gepasst. Das tut mir leid. Ich antworte Ihnen jetzt selbst.
phrase-correct_time = Ich habe mich geirrt. Richtig ist: { $slot_day } um { $slot_time } Uhr.
phrase-sorry_wait = Es tut mir leid, dass Sie so lange warten mussten.
phrase-misunderstood = Ich habe Sie falsch verstanden. Danke, dass Sie es noch einmal erklärt haben.
phrase-complaint_passed_on = Danke, dass Sie uns das sagen. Ich gebe Ihre Beschwerde an die Leitung weiter.

## Daten

phrase-no_secrets = Bitte schreiben Sie hier keine Passwörter, keine Kontonummern und keine Ausweisnummern.
phrase-why_i_ask = Ich frage nur, um Ihnen helfen zu können. Sie müssen nicht antworten.
phrase-see_your_data = Sie können jederzeit sehen, was über Sie gespeichert ist. Schreiben Sie: „Meine Daten“.
phrase-delete_your_data = Sie können jederzeit verlangen, dass alles über Sie gelöscht wird. Schreiben Sie: „Alles löschen“.
phrase-may_i_look = Darf ich Ihr Profil ansehen? Sie können auch Nein sagen, ich helfe Ihnen trotzdem.

## Abschließen

phrase-anything_else = Kann ich noch etwas für Sie tun?
phrase-write_again = Wenn noch etwas unklar ist, schreiben Sie gern wieder.
phrase-back_to_program = Sie sprechen gleich wieder mit dem Programm. Sie können jederzeit nach einem Menschen fragen.
phrase-closing_silence = Ich habe länger nichts von Ihnen gelesen und beende das Gespräch. Sie können jederzeit wieder schreiben.
phrase-goodbye = Auf Wiedersehen und alles Gute!

## Dokumente beim Namen

document-passport = Pass oder Ausweis (Reisepass, Personalausweis)
document-residence_permit = Aufenthaltstitel (Aufenthaltserlaubnis)
document-tolerated_stay = Duldung oder Aufenthaltsgestattung
document-registration = Anmeldung der Wohnung (Meldebescheinigung)
document-letter = der Brief vom Amt (Schreiben vom Amt)
document-notice = der Bescheid vom Amt (Bescheid)
document-cv = Lebenslauf
document-school_certificate = Schulzeugnis
document-degree = Zeugnis von Hochschule oder Ausbildung (Abschlusszeugnis)
document-translations = Übersetzungen der Zeugnisse (Übersetzungen)
document-language_certificate = Sprachzertifikat (Deutschzertifikat)
document-course_confirmation = Bestätigung des Kurses (Teilnahmebescheinigung)
document-employer_reference = Arbeitszeugnis
document-work_contract = Arbeitsvertrag
document-internship_contract = Vertrag über das Praktikum (Praktikumsvertrag)
document-payslips = Lohnabrechnungen
document-health_insurance = Karte der Krankenkasse (Gesundheitskarte)
document-birth_certificate = Geburtsurkunde
document-driving_licence = Führerschein
document-photo = Passfoto

## Below a text that a machine translated

staff-machine_translated = (Diese Nachricht hat ein Programm aus dem Deutschen oder Englischen übersetzt. Sie kann Fehler enthalten.)
