# Was passt zu mir? Maßnahmen, ihre Bedingungen als Sätze, und die eine Frage.
# Kein Versprechen: Ämter, Betriebe und Schulen entscheiden.

measures-intro = Nach dem, was ich von Ihnen weiß, kann das passen:
measures-intro-unknown = Ich weiß noch nichts über Sie. Das hilft vielen Menschen:
measures-later = Noch nicht offen:
measures-left_open = Kein Problem, dann bleibt diese Frage offen. Die Liste oben gilt trotzdem.
measures-note = Ich entscheide das nicht, das tun die Ämter. Es ist kein Versprechen für einen Platz, eine Erlaubnis oder eine Anerkennung.
measures-depends = Ob es offen ist, hängt ab von: { $fields }.
measures-opens = Frühestens: { $month }.
measures-explanation = Alle Maßnahmen mit den Bedingungen, die entschieden haben:
measures-explanation-question = Am meisten würde diese Angabe ändern: { $field }.
measures-state-open = Offen (man kann danach fragen)
measures-state-not_open = Nicht offen
measures-state-depends = Hängt davon ab

## Maßnahmen

measure-integration_course = Integrationskurs
measure-integration_course-why = Sie lernen Deutsch bis B1.
measure-initial_orientation_course = Erstorientierungskurs
measure-initial_orientation_course-why = Sie lernen erstes Deutsch und den Alltag in Deutschland.
measure-literacy_course = Kurs zum Lesen und Schreiben (Alphabetisierungskurs)
measure-literacy_course-why = Sie lernen lateinische Buchstaben und Deutsch.
measure-vocational_language_course = Berufssprachkurs
measure-vocational_language_course-why = Sie lernen Deutsch für die Arbeit.
measure-online_learning = Deutsch online lernen
measure-online_learning-why = Sie können sofort zu Hause anfangen, kostenlos.
measure-recognition_advice = Beratung zur Anerkennung (IQ-Netzwerk)
measure-recognition_advice-why = Jemand sagt Ihnen kostenlos, ob sich die Anerkennung für Sie lohnt.
measure-recognition_procedure = Anerkennung Ihres Abschlusses
measure-recognition_procedure-why = Ein Amt vergleicht Ihren Abschluss mit dem deutschen.
measure-qualification_analysis = Qualifikationsanalyse
measure-qualification_analysis-why = Sie zeigen in der Praxis, was Sie können, weil Papiere fehlen.
measure-adaptation_qualification = Anpassungsqualifizierung
measure-adaptation_qualification-why = Sie lernen, was zur vollen Anerkennung noch fehlt.
measure-physicians_programme = Programm für Ärztinnen und Ärzte
measure-physicians_programme-why = Es bereitet auf die Arbeit im Arztberuf vor.
measure-school_certificate_recognition = Anerkennung Ihres Schulzeugnisses
measure-school_certificate_recognition-why = Ein Amt prüft, welchem deutschen Abschluss Ihr Zeugnis entspricht.
measure-skills_assessment = Kompetenzfeststellung
measure-skills_assessment-why = Sie finden heraus und zeigen, was Sie können.
measure-orientation_internship = Orientierungspraktikum
measure-orientation_internship-why = Sie lernen einen Beruf und einen Betrieb kennen.
measure-employer_internship = Praktikum über Agentur oder Jobcenter (MAG)
measure-employer_internship-why = Sie probieren einige Wochen eine Arbeit in einem Betrieb aus.
measure-entry_qualification = Einstiegsqualifizierung (EQ)
measure-entry_qualification-why = Ein langes, bezahltes Praktikum bereitet auf eine Ausbildung vor.
measure-apprenticeship = Ausbildung mit Unterstützung (AsA)
measure-apprenticeship-why = Sie lernen einen Beruf, verdienen Geld und bekommen Hilfe beim Lernen.
measure-crafts_orientation = Orientierung im Handwerk für junge Menschen
measure-crafts_orientation-why = Sie probieren Berufe in Werkstätten aus.
measure-vocational_preparation = Berufsvorbereitung (BvB)
measure-vocational_preparation-why = Sie bereiten sich auf eine Ausbildung vor, vielleicht mit Schulabschluss.
measure-school_leaving_class = Klasse zum Hauptschulabschluss
measure-school_leaving_class-why = Sie holen einen deutschen Schulabschluss nach.
measure-studying = Studium und Studienkolleg
measure-studying-why = Sie studieren oder bereiten sich darauf vor.
measure-employer_service = Arbeitsvermittlung und Arbeitgeberservice
measure-employer_service-why = Die Agentur für Arbeit sucht mit Ihnen Betriebe, kostenlos.
measure-job_turbo = Job-Turbo
measure-job_turbo-why = Das Jobcenter hilft, früh zu arbeiten und dabei Deutsch zu lernen.
measure-further_training = Weiterbildung mit Bildungsgutschein
measure-further_training-why = Agentur oder Jobcenter können einen Kurs für Ihren Beruf bezahlen.
measure-work_opportunities = Arbeitsgelegenheit (Asylbewerberleistungsgesetz)
measure-work_opportunities-why = Einfache Arbeit ohne Lohn, mit einem kleinen Betrag pro Stunde.
measure-worker_rights_advice = Beratung zu Rechten bei der Arbeit (Faire Integration)
measure-worker_rights_advice-why = Man hilft Ihnen kostenlos bei Vertrag, Lohn und Kündigung.
measure-start_up_advice = Beratung zur Selbstständigkeit
measure-start_up_advice-why = Sie planen ein eigenes Geschäft.
measure-women_offers = Angebote für Frauen
measure-women_offers-why = Kurse nur für Frauen, oft mit Kinderbetreuung.
measure-psychosocial_help = Hilfe bei Stress und Trauma
measure-psychosocial_help-why = Psychosoziale Zentren hören zu und helfen.
measure-volunteers = Ehrenamtliche und Mentoren
measure-volunteers-why = Menschen begleiten Sie und üben Deutsch mit Ihnen.
measure-migration_advice = Migrationsberatung (MBE) und Jugendmigrationsdienst (JMD)
measure-migration_advice-why = Jemand berät Sie kostenlos zu Kursen, Arbeit und Wohnen.

## Bedingungen: erfüllt

reason-everyone = Das ist mit jedem Aufenthaltsstatus möglich.
reason-status_fits = Ihr Aufenthaltsstatus passt.
reason-level_fits = Ihr Deutschniveau passt.
reason-age_fits = Ihr Alter passt.
reason-activity_fits = Was Sie zurzeit machen, passt.
reason-school_fits = Sie haben ein Zeugnis, das man prüfen kann.
reason-qualification_fits = Sie haben eine Ausbildung oder ein Studium aus dem Ausland; einen Antrag können Sie mit jedem Aufenthaltsstatus stellen.
reason-course_right_early = { $figure ->
    [1] Im ersten Jahr mit Ihrer Aufenthaltserlaubnis haben Sie meist ein Recht darauf.
   *[other] In den ersten { $figure } Jahren mit Ihrer Aufenthaltserlaubnis haben Sie meist ein Recht darauf.
}
reason-for_procedure = Der Kurs ist für Menschen im Asylverfahren.
reason-letters_needed = Der Kurs ist für Menschen, die lateinische Buchstaben noch lernen.
reason-vocational_registered = Sie müssen zum Beispiel arbeitsuchend gemeldet sein, Geld vom Jobcenter bekommen oder Arbeit haben.
reason-papers_missing = Ihnen fehlen Papiere; dann kann man Ihr Können anders prüfen ({ $figure }).
reason-permit_allows = Ihre Aufenthaltserlaubnis erlaubt meist Arbeit; bitte sehen Sie im Dokument nach.
reason-adviser_agrees = Fragen Sie vorher Ihre Beratung in Agentur oder Jobcenter; dort wird entschieden.
reason-business_allowed = Mit Ihrer Aufenthaltserlaubnis dürfen Sie meist selbstständig arbeiten.
reason-certificate_wanted = Ein deutscher Schulabschluss fehlt Ihnen noch.
reason-class_teaches_german = Klassen für Jugendliche beginnen mit Deutsch.
reason-entrance = Ihr Zeugnis kann für ein Studium reichen; die Hochschule entscheidet.
reason-asylum_benefit = Das geht im Asylverfahren und mit Duldung, auch ohne Arbeitserlaubnis ({ $figure } pro Stunde).

## Bedingungen: nicht erfüllt

reason-german_reached = Sie können schon B1; dann passt der Berufssprachkurs besser.
reason-at_school = Der Kurs ist nicht für Menschen, die zur Schule gehen; nach der Schule bitte neu fragen.
reason-only_procedure = Der Kurs ist für Menschen im Asylverfahren.
reason-letters_known = Der Kurs ist für Menschen, die lateinische Buchstaben noch lernen.
reason-highest_level = Diese Kurse enden mit C2.
reason-from_b1 = In der Regel brauchen Sie B1.
reason-no_qualification = Dafür braucht man eine abgeschlossene Ausbildung oder ein Studium; Berufserfahrung allein reicht nicht.
reason-german_qualification = Das ist nur für Abschlüsse aus dem Ausland.
reason-papers_at_hand = Das ist nur nötig, wenn Papiere fehlen.
reason-trade_only = Das ist für Ausbildungsberufe, zum Beispiel im Handwerk.
reason-no_school_certificate = Dafür braucht man ein Zeugnis einer weiterführenden Schule.
reason-physicians_only = Das ist für Ärztinnen und Ärzte.
reason-waiting_procedure = Im Asylverfahren sind Arbeit und Praktikum meist erst nach { $figure } Monaten möglich, mit Erlaubnis der Ausländerbehörde.
reason-waiting_tolerated = Mit Duldung sind Arbeit und Praktikum meist erst nach { $figure } Monaten in Deutschland möglich, mit Erlaubnis der Ausländerbehörde.
reason-business_procedure = Im Asylverfahren ist Selbstständigkeit nicht erlaubt; mit einer Aufenthaltserlaubnis kann sich das ändern.
reason-has_training_place = Das ist für Menschen ohne Ausbildungsplatz.
reason-training_from_b1 = Viele Betriebe verlangen B1 bis B2.
reason-from_a2 = Dafür brauchen Sie mindestens A2.
reason-young_only = Das ist für junge Menschen, meist bis { $figure } Jahre.
reason-preparation_procedure = Im Asylverfahren geht das nach { $figure } Monaten.
reason-preparation_tolerated = Mit Duldung geht das nach { $figure } Monaten.
reason-from_age = Das ist für Menschen ab { $figure } Jahren.
reason-no_entrance = Dafür braucht man eine Zugangsberechtigung zur Hochschule; man kann sie nachholen.
reason-study_from_b2 = Für das Studienkolleg brauchen Sie B2, für die meisten Studiengänge C1.
reason-jobcenter_later = Das ist für Menschen mit Leistungen vom Jobcenter, also meist nach der Anerkennung im Asylverfahren.
reason-asylum_benefit_only = Das ist für Menschen mit Asylbewerberleistungen ({ $figure }); das Jobcenter hat etwas Ähnliches.
reason-outside_eu_only = Das ist für Menschen von außerhalb der EU.

## Bedingungen: bitte fragen

reason-course_right_later = { $figure ->
    [1] Das Recht endet ein Jahr nach der Aufenthaltserlaubnis. Bitte fragen Sie die Ausländerbehörde oder das Jobcenter.
   *[other] Das Recht endet { $figure } Jahre nach der Aufenthaltserlaubnis. Bitte fragen Sie die Ausländerbehörde oder das Jobcenter.
}
reason-course_admission = Freiwillige Zulassungen wurden gestoppt ({ $figure }), aber ein Amt kann Sie verpflichten. Bitte fragen Sie das Sozialamt oder das Jobcenter.
reason-course_ask = Bitte fragen Sie die Ausländerbehörde oder das Jobcenter, ob Sie teilnehmen können.
reason-for_procedure_ask = Der Kurs ist für das Asylverfahren gedacht. Bitte fragen Sie eine Migrationsberatung, ob Sie teilnehmen können.
reason-courses_paused = Kurse zu C1 und C2 pausierten { $figure }. Bitte fragen Sie den Kursträger, was jetzt läuft.
reason-special_course = Unter B1 gibt es besondere Kurse, zum Beispiel mit Duldung oder mit Arbeit. Bitte fragen Sie die Agentur für Arbeit.
reason-vocational_tolerated = Mit Duldung gibt es Bedingungen, oft { $figure } Monate Wartezeit. Bitte fragen Sie die Agentur für Arbeit.
reason-vocational_procedure = Im Asylverfahren ist es möglich, wenn Sie arbeitsuchend gemeldet sind. Bitte fragen Sie die Agentur für Arbeit.
reason-partial_recognition = Zuerst brauchen Sie einen Bescheid über teilweise Anerkennung. Bitte fragen Sie die Beratung zur Anerkennung.
reason-school_ask = Bitte fragen Sie die Bezirksregierung, ob Ihr Schulzeugnis zählt.
reason-physicians_ask = Im Ruhrgebiet gab es das. Bitte fragen Sie Agentur oder Jobcenter, ob es jetzt läuft.
reason-permission_procedure = Im Asylverfahren brauchen Sie vor dem ersten Tag die Erlaubnis der Ausländerbehörde. Bitte fragen Sie dort.
reason-permission_tolerated = Mit Duldung brauchen Sie vor dem ersten Tag die Erlaubnis der Ausländerbehörde. Bitte fragen Sie dort.
reason-permit_note = Bitte sehen Sie im Dokument nach, was dort zur Arbeit steht, oder fragen Sie die Ausländerbehörde.
reason-adviser_ask = Die Regeln sind je nach Amt verschieden. Bitte fragen Sie vorher die Agentur für Arbeit.
reason-business_tolerated = Mit Duldung entscheidet die Ausländerbehörde. Bitte fragen Sie dort.
reason-business_note = Bitte sehen Sie nach, ob im Dokument „Erwerbstätigkeit erlaubt“ steht, oder fragen Sie die Ausländerbehörde.
reason-compulsory_school = Bis { $figure } Jahre gilt die Schulpflicht. Bitte fragen Sie die Berufsberatung.
reason-orientation_ask = Bitte fragen Sie die Berufsberatung der Agentur für Arbeit, was mit Ihrem Dokument möglich ist.
reason-german_ask = Bitte fragen Sie Ihre Beratung in Agentur oder Jobcenter, wie viel Deutsch nötig ist.
reason-certificate_ask = Ihr Zeugnis entspricht vielleicht schon dem Hauptschulabschluss. Bitte fragen Sie die Bezirksregierung Köln.
reason-class_german_ask = Bitte fragen Sie die Schule, wie viel Deutsch nötig ist.
reason-study_ask = Bitte fragen Sie das International Office der Hochschule nach vorbereitenden Deutschkursen und Studiengängen auf Englisch.
reason-jobcenter_ask = Man kann sich nicht bewerben. Bitte fragen Sie im Jobcenter, ob es das noch gibt.
reason-benefit_ask = Das hängt davon ab, welches Amt Ihr Geld zahlt. Bitte fragen Sie das Sozialamt ({ $figure }).

## Angaben

field-residence_status = Aufenthaltsstatus
field-year_of_birth = Alter
field-arrived = Monat der Ankunft in Deutschland
field-german_level = Deutschniveau
field-latin_script = Lesen und Schreiben in lateinischen Buchstaben
field-school_kind = besuchte Schule
field-qualification = Ausbildung oder Studium
field-qualification_country = Land des Abschlusses
field-profession = Beruf
field-papers = Papiere zum Abschluss
field-activity = was Sie zurzeit machen
field-languages = Sprachen
field-childcare = Kinderbetreuung
field-goals = Ziel

## Die eine Frage

question-residence_status = Eine Frage hilft jetzt am meisten: Welches Aufenthaltsdokument haben Sie? Sie müssen nicht antworten.
question-year_of_birth = Eine Frage hilft jetzt am meisten: Wie alt sind Sie? Sie müssen nicht antworten.
question-arrived = Eine Frage hilft jetzt am meisten: Seit wann sind Sie in Deutschland? Sie müssen nicht antworten.
question-german_level = Eine Frage hilft jetzt am meisten: Wie gut können Sie Deutsch? Sie müssen nicht antworten.
question-latin_script = Eine Frage hilft jetzt am meisten: Können Sie lateinische Buchstaben lesen und schreiben? Sie müssen nicht antworten.
question-school_kind = Eine Frage hilft jetzt am meisten: Welche Schule haben Sie besucht? Sie müssen nicht antworten.
question-qualification = Eine Frage hilft jetzt am meisten: Haben Sie eine Ausbildung oder ein Studium abgeschlossen? Sie müssen nicht antworten.
question-qualification_country = Eine Frage hilft jetzt am meisten: Wo haben Sie Ihren Abschluss gemacht? Sie müssen nicht antworten.
question-papers = Eine Frage hilft jetzt am meisten: Haben Sie die Papiere zu Ihrem Abschluss? Sie müssen nicht antworten.
question-activity = Eine Frage hilft jetzt am meisten: Was machen Sie zurzeit? Sie müssen nicht antworten.
question-goals = Eine Frage hilft jetzt am meisten: Was möchten Sie am liebsten erreichen? Sie müssen nicht antworten.

## Antworten

choice-answer-residence_status-asylum_seeker = Aufenthaltsgestattung
choice-answer-residence_status-tolerated = Duldung
choice-answer-residence_status-refugee = Anerkannter Flüchtling
choice-answer-residence_status-subsidiary = Subsidiärer Schutz
choice-answer-residence_status-deportation_ban = Abschiebungsverbot
choice-answer-residence_status-temporary_protection = Schutz für die Ukraine
choice-answer-residence_status-family = Familiennachzug
choice-answer-goals-learn_german = Deutsch lernen
choice-answer-goals-recognition = Anerkennung
choice-answer-goals-internship = Praktikum
choice-answer-goals-apprenticeship = Ausbildung
choice-answer-goals-work = Arbeit
choice-answer-goals-school = Schulabschluss
choice-answer-goals-study = Studium
choice-answer-goals-self_employment = Eigenes Geschäft
choice-answer-goals-further_training = Weiterbildung
choice-answer-activity-none = Nichts davon
choice-answer-activity-language_course = Sprachkurs
choice-answer-activity-work = Arbeit
choice-answer-activity-school = Schule
choice-answer-activity-apprenticeship = Ausbildung
choice-answer-activity-family_care = Kinder, Familie
choice-answer-latin_script-yes = Ja
choice-answer-latin_script-partly = Ein wenig
choice-answer-latin_script-no = Nein
choice-answer-school_kind-none = Keine Schule
choice-answer-school_kind-primary = Nur Grundschule
choice-answer-school_kind-middle = Mittlere Schule
choice-answer-school_kind-upper_secondary = Schule bis zum Abitur
choice-answer-qualification-none = Nein
choice-answer-qualification-vocational = Ausbildung
choice-answer-qualification-university = Studium
choice-answer-papers-at_hand = Ja, alle
choice-answer-papers-partly = Einen Teil
choice-answer-papers-lost = Nein, verloren
choice-answer-qualification_country-DE = In Deutschland
choice-answer-qualification_country-ZZ = In einem anderen Land
choice-answer-german_level-A0 = Noch gar nicht
