# Kurze Texte der Assistenz. Die Namen sind Antwortschlüssel mit "-" für ".".
# Ton: höflich, warm, einfach; kein Versprechen; geschlechtsneutral; kurze Sätze.

## Gespräch

greet =
    Guten Tag! Ich bin Wegweiser, ein Computerprogramm. Ich beantworte Fragen zu Deutschkursen, zur Anerkennung von Abschlüssen, zu Praktika und zur Arbeit in Deutschland.

    Schreiben Sie in Ihren eigenen Worten. Sie müssen Ihren Namen nicht nennen.
goodbye = Auf Wiedersehen und alles Gute! Sie können jederzeit wieder schreiben.
thank = Gern geschehen. Möchten Sie noch etwas wissen?
affirm = Gut. Was möchten Sie wissen?
deny = In Ordnung. Wenn Sie noch eine Frage haben, schreiben Sie einfach.
help =
    Dabei kann ich helfen:

    - Deutschkurse
    - Anerkennung Ihres Abschlusses oder Berufs
    - Praktikum und Ausbildung
    - Arbeit und Arbeitserlaubnis
    - der Integration Point, das Amt, das Ihnen hilft

    Schreiben Sie Ihre Frage oder drücken Sie einen Knopf. Sie können jederzeit mit einem Menschen sprechen.
bot_challenge = Ich bin ein Computerprogramm, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, drücken Sie den Knopf.
complaint = Es tut mir leid, dass ich nicht helfen konnte. Ich kann es einfacher sagen, oder ein Mensch antwortet Ihnen.
nothing_yet = Es gibt noch nichts zu wiederholen. Was möchten Sie wissen?

## Sprache

language-choose = Welche Sprache möchten Sie?
language-changed = Ich schreibe jetzt auf Deutsch.
language-other = Ich kann auf Deutsch schreiben. Drücken Sie den Knopf.

## Nicht verstanden

fallback-choose = Ich bin nicht sicher, was Sie meinen. Ist es eines davon?
fallback-miss = { $again ->
    [yes] Es tut mir leid, auch das habe ich nicht verstanden. Ein Mensch kann Ihnen helfen, oder Sie wählen ein Thema.
   *[no] Es tut mir leid, das habe ich nicht verstanden, oder ich kann es nicht beantworten. Ich weiß etwas über Deutschkurse, Anerkennung, Praktika und Arbeit. Sie können es auch mit anderen Worten sagen.
}
answer-missing = Zu „{ $title }“ habe ich noch keine geprüfte Antwort. Bitte fragen Sie einen Menschen: am Integration Point, bei der Migrationsberatung (MBE) oder hier.
act-unavailable = Das geht hier noch nicht. Ein Mensch kann Ihnen dabei helfen.

## Mit einem Menschen sprechen

handover-waiting = Ich habe Ihre Nachricht weitergegeben. Ein Mensch liest sie und antwortet hier; das kann dauern. Bis dahin schreibe ich nichts. Wenn Sie lieber mit mir weitermachen, drücken Sie den Knopf.
handover-already = Ein Mensch liest Ihre Nachrichten und antwortet hier. Wenn Sie lieber mit mir weitermachen, drücken Sie den Knopf.
handover-back = Sie sprechen wieder mit mir, dem Computerprogramm. Was möchten Sie wissen?

## Wenn etwas nicht geht

trouble-delay = Gerade funktioniert hier etwas nicht. Ihre Nachricht ist nicht verloren; die Antwort kommt so bald wie möglich.
trouble-handover = Es tut mir leid, diese Nachricht kann ich nicht beantworten. Ich habe sie an einen Menschen weitergegeben.
error-too_long = Ihre Nachricht ist zu lang. Höchstens { $limit } Zeichen sind möglich. Bitte kürzen Sie sie.
error-empty = Die Nachricht ist leer. Bitte schreiben Sie Ihre Frage.
error-choice_expired = Dieser Knopf geht nicht mehr. Bitte schreiben Sie Ihre Frage oder nutzen Sie die neuesten Knöpfe.
error-unauthorized = Dieses Gespräch ist beendet. Ein neues wird geöffnet.
error-invalid = Diese Nachricht konnte nicht gelesen werden. Bitte versuchen Sie es noch einmal.

## Was nicht gelesen werden kann

unsupported-voice = Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie Ihre Frage. Wenn Schreiben schwer ist, können Sie mit einem Menschen sprechen.
unsupported-photo = Bilder kann ich nicht ansehen, und ich speichere sie nicht. Bringen Sie Ihre Papiere bitte zum Termin mit. Ihre Frage können Sie hier schreiben.
unsupported-document = Dateien kann ich nicht öffnen, und ich speichere sie nicht. Bringen Sie Ihre Papiere bitte zum Termin mit. Ihre Frage können Sie hier schreiben.
unsupported-sticker = Sticker verstehe ich nicht. Bitte schreiben Sie Ihre Frage.
unsupported-location = Ich weiß nicht, wie weit die Ämter von Ihnen entfernt sind, und habe Ihren Standort nicht behalten.
unsupported-contact = Bitte schicken Sie hier keine Kontakte. Ich speichere sie nicht. Ihre Frage können Sie schreiben.
unsupported-other = Diese Art von Nachricht kann ich nicht lesen. Bitte schreiben Sie Ihre Frage.

## Beschriftungen

label-sources = Quellen
source-about = etwa { $date }
source-undated = ohne Datum
command-start = Beginnen
command-help = Was ich kann
command-human = Mit einem Menschen sprechen
command-language = Sprache wechseln
choice-command-resume = Zurück zur Assistenz
command-resume = { choice-command-resume }
choice-command-human = Mit Mensch sprechen
choice-command-help = Was können Sie?
