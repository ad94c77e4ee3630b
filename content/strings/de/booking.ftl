# Einen Termin buchen: Fragen, Listen freier Zeiten und was dazwischen gesagt wird.

## Fragen

booking-place = Ein Termin sagt etwas über Sie aus. Was in Telegram steht, läuft auch über Telegrams eigene Computer außerhalb der Europäischen Union. Möchten Sie lieber auf einer privaten Webseite weitermachen oder hier? Ihren Namen müssen Sie nicht nennen.
booking-private_link = Bitte machen Sie auf dieser privaten Seite mit dem Termin weiter: [Seite öffnen]({ $url }). Der Link gilt einmal und eine halbe Stunde lang. Andere Fragen können Sie weiter hier stellen.
booking-office = Bei welcher Stelle möchten Sie einen Termin? Sie können auch Ihre Stadt schreiben.
booking-service = { $office_name }: Worum geht es bei dem Termin?
booking-language = In welcher Sprache soll das Gespräch sein? Spricht sie dort niemand, suche ich Zeiten mit Dolmetscherin oder Dolmetscher.
booking-clock = Welche Uhrzeit meinen Sie? Ich zeige sie so, wie Uhren in Deutschland gehen.
booking-confirm = { $kind ->
    [move] Neuer Termin: **{ $starts_day }, { $starts_time } Uhr**, { $service_name }, { $office_name }. Soll ich Ihren Termin dorthin verschieben? Bis dahin bleibt der alte.
   *[book] **{ $starts_day }, { $starts_time } Uhr**, { $service_name }, { $office_name }. Soll ich ihn buchen?
} { $help ->
    [interpreter] Für { $language_name } wird gedolmetscht.
    [counsellor] Die beratende Person spricht { $language_name }.
   *[none] Das Gespräch ist auf Deutsch.
}

    Ich halte diese Zeit { $minutes_left } Minuten für Sie frei, bis { $until_time } Uhr.
booking-which = Welchen Termin meinen Sie?
booking-cancel = Ihr Termin ist am { $starts_day } um { $starts_time } Uhr. Soll ich ihn wirklich absagen?
booking-late = Ihr Termin ist am { $starts_day } um { $starts_time } Uhr. Um wie viele Minuten verspäten Sie sich?

## Listen freier Zeiten

appointment-choose_slot = Freie Termine: { $service_name }, { $office_name }{ $mode ->
    [online] , online
   *[on_site] {""}
}.
appointment-choose_slot-day = Welcher Tag passt Ihnen? Sie können auch schreiben, zum Beispiel: nächsten Dienstag nach zehn Uhr.
appointment-choose_slot-time = { $starts_day }: Welche Uhrzeit passt Ihnen?
appointment-choose_slot-nearest = Das sind die nächsten freien Zeiten:

## Was dazwischen gesagt wird

booking-greet = Guten Tag! Machen wir weiter.
booking-thank = Gern. Machen wir weiter.
booking-unclear = { $again ->
    [yes] Es tut mir leid, ich verstehe es noch nicht. Bitte drücken Sie einen Knopf. Auch ein Mensch kann Ihnen helfen.
   *[no] Es tut mir leid, das habe ich nicht verstanden. Sie können einen Knopf drücken oder es mit anderen Worten schreiben.
}
booking-past = Dieser Tag ist schon vorbei.
booking-none_then = Es tut mir leid, dann ist nichts frei.
booking-slot_gone = Es tut mir leid: { $starts_day } um { $starts_time } Uhr hat gerade jemand anders genommen. { $others ->
    [yes] Es ist nichts verloren, es gibt andere Zeiten.
   *[no] In der Nähe gibt es keine andere Zeit.
}
booking-hold_expired = Ich konnte die Zeit nicht länger frei halten. Es ist noch nichts gebucht.
booking-nothing_free = { $helped ->
    [yes] Zur Zeit ist nichts frei auf { $language_name } für: { $service_name }, { $office_name }. Sie können eine Zeit auf Deutsch nehmen und jemanden mitbringen, dem Sie vertrauen, oder auf eine freie Zeit warten.
   *[no] Zur Zeit ist nichts frei für: { $service_name }, { $office_name }. Ich kann Ihnen schreiben, wenn etwas frei wird.
}
booking-already = Sie haben schon einen Termin: { $service_name }, { $starts_day } um { $starts_time } Uhr, { $office_name }. Sie können ihn verschieben oder absagen.
booking-too_many = Sie haben viele Zeiten hintereinander frei halten lassen. Bitte versuchen Sie es in { $minutes } Minuten wieder, oder sprechen Sie mit einem Menschen.
booking-too_late = Dieser Termin hat begonnen, ist vorbei oder wurde abgesagt. Hier lässt er sich nicht mehr ändern.
booking-no_office = Für { $town } kenne ich hier keine Stelle. Diese Stellen vergeben Termine:
booking-no_offices = Zur Zeit lassen sich hier keine Termine buchen. Ein Mensch kann Ihnen helfen.
booking-stopped = Gut, ich habe aufgehört. Es wurde nichts gebucht und nichts geändert.
booking-kept = Gut, Ihr Termin bleibt, wie er ist.

## Später

booking-late_noted = Danke. Ich habe der Stelle gesagt, dass Sie etwa { $minutes_late } Minuten später kommen. Bitte kommen Sie trotzdem.
booking-too_far_late = { $minutes_late } Minuten sind länger, als das Gespräch warten kann. Wäre eine andere Zeit besser?
booking-waiting = { $sooner ->
    [yes] Ich schreibe Ihnen hier, wenn für „{ $service_name }“ eine frühere Zeit frei wird, und halte sie eine Weile für Sie frei. Ihr Termin bleibt, bis Sie die neue Zeit nehmen.
   *[no] Ich schreibe Ihnen hier, wenn für „{ $service_name }“ eine Zeit frei wird, und halte sie eine Weile für Sie frei.
}
booking-offer_gone = Es tut mir leid, dieses Angebot ist vorbei, die Zeit wird nicht mehr frei gehalten. Sie können eine andere wählen.
booking-offer_declined = Gut, die Zeit bekommt die nächste Person. Sie bleiben auf der Liste.

## Knöpfe

choice-booking-day = { $starts_short }
choice-booking-time = { $starts_time } Uhr
choice-booking-moment = { $starts_short }, { $starts_time } Uhr
choice-booking-clock_morning = { $time } Uhr am Vormittag
choice-booking-clock_afternoon = { $time } Uhr am Nachmittag
choice-booking-other_language = Andere Sprache
choice-booking-earlier = Früher
choice-booking-later = Später
choice-booking-another_week = Andere Woche
choice-booking-another_day = Anderer Tag
choice-booking-another_time = Andere Zeit
choice-booking-afternoons = Nur nachmittags
choice-booking-any_time = Alle Tageszeiten
choice-booking-online = Lieber online
choice-booking-on_site = Lieber vor Ort
choice-booking-book_it = Ja, buchen
choice-booking-move_it = Ja, verschieben
choice-booking-stop = Aufhören
choice-booking-in_german = Auf Deutsch
choice-booking-wait = Schreiben, wenn etwas frei
choice-booking-sooner = Frühere Zeiten melden
choice-booking-late = Ich verspäte mich
choice-booking-cancel_it = Ja, absagen
choice-booking-keep_it = Nein, behalten
choice-booking-late_10 = 10 Minuten
choice-booking-late_15 = 15 Minuten
choice-booking-late_20 = 20 Minuten
choice-booking-late_30 = 30 Minuten
