# Was das System von sich aus zu einem Termin sagt: Erinnerungen, Änderungen durch die Stelle,
# Angebote der Warteliste. Tag und Uhrzeit sind vorher in der Sprache der Person geschrieben.

appointment-reminder = { $kind ->
    [soon] Zur Erinnerung: Ihr Termin ist heute um { $starts_time } Uhr, in etwa zwei Stunden.
   *[day_before] Zur Erinnerung: Sie haben einen Termin am { $starts_day } um { $starts_time } Uhr.
} Ort: { $office_name }. Ihre Terminnummer ist { $number }. Wenn Sie nicht kommen können, sagen Sie bitte hier Bescheid.
appointment-missed = Sie hatten einen Termin am { $starts_day } um { $starts_time } Uhr, und wir haben Sie vermisst. Das kann passieren. Möchten Sie einen neuen Termin?
appointment-cancelled_by_office = Es tut mir leid: Die Beratungsstelle musste Ihren Termin am { $starts_day } um { $starts_time } Uhr absagen. Ihre Terminnummer war { $number }. Sie können hier einen neuen Termin buchen.
appointment-moved_by_office = Die Beratungsstelle musste Ihren Termin verschieben. Der neue Termin: { $starts_day } um { $starts_time } Uhr. Ort: { $office_name }. Ihre Terminnummer bleibt { $number }. Wenn Sie dann nicht können, wählen Sie bitte eine andere Zeit.
appointment-booked_by_office = Die Beratungsstelle hat einen Termin für Sie eingetragen: { $starts_day } um { $starts_time } Uhr. Ort: { $office_name }. Ihre Terminnummer ist { $number }. Wenn Sie dann nicht können, wählen Sie bitte eine andere Zeit.
appointment-offer = Eine Zeit ist frei geworden: { $starts_day } um { $starts_time } Uhr. Ich halte sie für Sie bis { $until_time } Uhr frei. Möchten Sie diesen Termin?
appointment-news = Es gibt eine Nachricht zu Ihrem Termin. Sie möchten so etwas nur auf Ihrer privaten Seite lesen: Bitte drücken Sie „Mein Termin“.
choice-accept_offer = Ja, ich nehme ihn
choice-decline_offer = Nein, danke
