nav-phrases = Sätze
phrases-title = Vorbereitete Sätze
phrases-hint = Sie wählen auf Deutsch, die Person liest in ihrer Sprache. Nichts wird dabei maschinell übersetzt.
phrases-search = Satz suchen
phrases-find = Suchen
phrases-found = { $count ->
    [0] Kein Satz gefunden. Versuchen Sie ein anderes Wort.
    [one] Ein Satz
   *[other] { $count } Sätze
}
phrase-preview = Vorschau
phrase-send = Senden ({ $language })
phrase-back = Alle Sätze
phrase-back-to-conversation = Zurück zum Gespräch
phrase-not-yours = Sie führen dieses Gespräch nicht. Der Satz wurde nicht gesendet.
phrase-not-open = Das Gespräch ist nicht mehr offen. Der Satz wurde nicht gesendet.
phrase-fault-unknown-phrase = Diesen Satz gibt es nicht mehr.
phrase-fault-missing = Bitte ausfüllen: { $field }
phrase-fault-unknown = Bitte aus der Liste wählen: { $field }
phrase-fault-no-moment = Das ist kein Zeitpunkt: { $field }
phrase-fault-too-long = Zu lang: { $field }
