# Wozu Menschen vor jeder persönlichen Frage zustimmen. Ein geändertes Wort verlangt eine neue
# Version in content/consent.yml.

profile-consent = Darf ich Ihnen einige Fragen zu Ihrer Person stellen und Ihre Antworten verschlüsselt aufbewahren, damit Sie und der Integration Point sehen, was zu Ihnen passt? Sie können Nein sagen, jede Frage überspringen und jederzeit alles löschen.
profile-notice =
    {""}**Was ich aufbewahre:** Ihre Antworten zu Alter, Ort, Aufenthaltsstatus, Sprachen, Schule, Beruf, Arbeit und Wünschen. Keine Fragen zu Gesundheit, Religion, Herkunft Ihrer Familie oder Asylgründen.

    {""}**Wozu:** um Ihnen passende Kurse und Angebote zu zeigen und Ihr Gespräch beim Integration Point vorzubereiten. Es wird damit nichts entschieden.

    {""}**Wie lange:** Antworten höchstens { $profile_days } Tage nach der letzten Änderung, Nachrichten { $transcript_days } Tage, Telegram-Nummern und Web-Sitzungen { $contact_days } Tage ohne Nachricht. Sie können hier jederzeit alles ansehen, ändern, kopieren und löschen und Ihre Einwilligung zurücknehmen.

    {""}[Der ganze Text]({ $url })
privacy-title = Datenschutz
privacy-full =
    {""}**Wer ist verantwortlich:** der Betreiber dieses Dienstes. Er steht auf der Seite oder in dem Chat, wo Sie den Dienst gefunden haben. Fragen Sie dort, oder fragen Sie hier nach einem Menschen.

    {""}**Was wird verarbeitet:** Ihre Nachrichten hier und unsere Antworten. Wenn Sie zustimmen: Ihr Profil, also Ihre Antworten zu Geburtsjahr, Ort, Aufenthaltsstatus, Ankunft, Sprachen, Deutsch, Schule, Abschluss, Berufserfahrung, jetziger Tätigkeit, Zielen, Kinderbetreuung, Dolmetschen, Erreichbarkeit und Name. Jede Antwort ist freiwillig. Es gibt keine Fragen zu Gesundheit, Religion, ethnischer Herkunft oder Asylgründen; bitte schreiben Sie darüber nichts.

    {""}**Wozu und auf welcher Grundlage:** um Ihre Fragen zu beantworten, um zu zeigen, welche Kurse und Angebote passen können, und um ein Gespräch beim Integration Point vorzubereiten; das Profil nur mit Ihrer Einwilligung. Sie können sie jederzeit zurücknehmen; was bis dahin geschah, bleibt rechtmäßig. Das Programm entscheidet nichts über Sie.

    {""}**Wo:** in der eigenen Datenbank des Betreibers. Nachrichten und Profile sind dort verschlüsselt. Keine andere Firma bekommt sie. Wenn Sie auf Telegram schreiben, verarbeitet auch Telegram Ihre Nachrichten, außerhalb der Europäischen Union; für persönliche Antworten wird eine private Webseite angeboten.

    {""}**Wie lange:** Nachrichten { $transcript_days } Tage; das Profil { $profile_days } Tage nach der letzten Änderung; ein Termin { $appointment_days } Tage nach seinem Tag; Telegram-Nummern und Web-Sitzungen bis { $contact_days } Tage ohne Nachricht; Belege über Löschungen, die niemanden nennen, { $audit_days } Tage.

    {""}**Ihre Rechte:** Ihre Daten ansehen, ändern, eine Kopie bekommen, die Einwilligung zurücknehmen, alles löschen. Alles geht in diesem Chat: Schreiben Sie „meine Daten“ oder „meine Daten löschen“. Wenn Sie löschen möchten, ist alles sofort verborgen und spätestens nach { $erasure_hours } Stunden gelöscht; Sie bekommen eine Belegnummer. Sie können sich auch bei der Datenschutzaufsicht beschweren.
