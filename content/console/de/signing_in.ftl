sign-in-title = Anmelden
sign-in-name = Name
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-refused = Die Angaben stimmen nicht.
sign-in-wrong-code = Der Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
sign-in-too-many = Zu viele Versuche sind fehlgeschlagen.
sign-in-again-at = Wieder möglich ab { $time } Uhr.
sign-in-code-title = Zweiter Schritt
sign-in-code = Code
sign-in-code-hint = Sechs Ziffern aus Ihrer Authenticator-App, oder einer Ihrer Wiederherstellungscodes.
sign-in-cancel = Abbrechen
sign-out = Abmelden
flash-signed-out = Sie sind abgemeldet.

enrol-title = Zweiten Faktor einrichten
enrol-why = Ein Passwort allein schützt nicht genug, was Menschen hier erzählen. Sie brauchen eine Authenticator-App auf Ihrem Telefon.
enrol-scan = Lesen Sie dieses Bild mit der App ein.
enrol-picture = QR-Code für die Authenticator-App
enrol-secret = Oder tippen Sie diesen Schlüssel ein:
enrol-code = Code aus der App
enrol-button = Einrichten

new-password-title = Eigenes Passwort wählen
new-password-why = Ihr Passwort hat Ihnen jemand anderes gegeben. Wählen Sie eines, das nur Sie kennen.

password-title = Passwort ändern
password-old = Bisheriges Passwort
password-new = Neues Passwort
password-again = Neues Passwort, noch einmal
password-hint = Mindestens 12 Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.
password-save = Passwort speichern
password-ends-others = Danach sind Sie auf allen anderen Geräten abgemeldet.
password-wrong = Das bisherige Passwort stimmt nicht.
password-same = Bitte wählen Sie ein anderes Passwort als das bisherige.
password-too-short = Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.
password-too-long = Das Passwort ist zu lang: Es darf höchstens 256 Zeichen haben.
password-like-name = Das Passwort ist zu leicht zu erraten.
password-not-twice = Die beiden neuen Passwörter sind nicht gleich.
flash-password-changed = Ihr Passwort ist geändert. Auf anderen Geräten sind Sie abgemeldet.

recovery-title = Wiederherstellungscodes
recovery-why = Jeder dieser Codes ersetzt einmal den Code der App, wenn Ihr Telefon nicht da ist. Bewahren Sie sie getrennt vom Telefon auf, zum Beispiel ausgedruckt.
recovery-once = Sie werden nur dieses eine Mal angezeigt.
recovery-onward = Ich habe sie aufbewahrt, weiter
recovery-left = { $count ->
    [0] Sie haben keinen Code mehr.
    [one] Sie haben noch einen Code.
   *[other] Sie haben noch { $count } Codes.
}
recovery-renew = Neue Codes anzeigen (die alten gelten dann nicht mehr)
