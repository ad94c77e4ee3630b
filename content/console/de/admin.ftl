nav-accounts = Konten
nav-audit = Zugriffe
nav-system = System
nav-offices = Büros
nav-content = Inhalte
all = alle

town-button = Mit der Anmeldung der Stadt
town-unreachable = Die Anmeldung der Stadt ist gerade nicht erreichbar. Bitte versuchen Sie es später.
town-refused = Die Anmeldung der Stadt hat abgelehnt.
town-forged = Die Antwort der Anmeldung passt nicht zu dieser Anfrage. Bitte beginnen Sie von vorn.
town-no-account = Für Sie gibt es hier noch kein Konto. Bitten Sie Ihre Verwaltung, eines anzulegen.

accounts-caption = { $count ->
    [one] Ein Konto
   *[other] { $count } Konten
}
account-shown-name = Angezeigter Name
account-role = Rolle
account-factor = Zweiter Faktor
account-last = Zuletzt angemeldet
account-never = noch nie
account-not-yet = noch nicht
account-is-disabled = gesperrt
account-by-town = Anmeldung der Stadt
account-by-password = Passwort
account-sign-in = Anmeldung
account-new = Neues Konto
account-create = Konto anlegen
account-name-hint = Der Name besteht aus 2 bis 64 Buchstaben, Ziffern oder den Zeichen . _ - @ +. Wer sich über die Stadt anmeldet, heißt hier genauso wie dort.
account-back = Zu den Konten
account-change = Ändern
account-access = Zugang
account-created-on = Angelegt { $time }.
account-sessions = { $count ->
    [0] Nirgends angemeldet.
    [one] Auf einem Gerät angemeldet.
   *[other] Auf { $count } Geräten angemeldet.
}
account-revoke = Überall abmelden
account-reset = Zugang zurücksetzen
account-reset-hint = Neues Passwort, der zweite Faktor wird neu eingerichtet, alle Geräte werden abgemeldet.
account-reset-ask = Wirklich zurücksetzen? Das bisherige Passwort und der zweite Faktor gelten dann nicht mehr.
account-disable = Konto sperren
account-disable-ask = Wirklich sperren? Die Person wird sofort überall abgemeldet.
account-enable = Sperre aufheben
account-password-title = Zugangsdaten
account-password-hand = Geben Sie { $name } dieses Passwort auf einem sicheren Weg. Bei der ersten Anmeldung wird es durch ein eigenes ersetzt, und der zweite Faktor wird eingerichtet.
account-tied-anew = { $name } hat kein Passwort. Das Konto gehört wieder dem, der sich als Nächstes über die Stadt mit diesem Namen anmeldet.
account-name-taken = Diesen Namen gibt es schon.
account-bad-name = Der Name passt nicht: 2 bis 64 Buchstaben, Ziffern oder die Zeichen . _ - @ +.
account-last-admin = Das geht nicht: Danach könnte niemand mehr Konten verwalten.
account-unknown-account = Dieses Konto gibt es nicht.
flash-account-created = Das Konto ist angelegt.
flash-account-disabled = Das Konto ist gesperrt und überall abgemeldet.
flash-account-enabled = Die Sperre ist aufgehoben.
flash-sessions-revoked = Das Konto ist überall abgemeldet.
roles-title = Was die Rollen dürfen
role-reader-what = Sieht Gespräche, Termine, Inhalte und Berichte. Ändert nichts, sieht keine Profile.
role-counsellor-what = Führt Gespräche, sieht Profile mit Einwilligung (jeder Blick wird festgehalten), bucht Termine, prüft Missverstandenes.
role-lead-what = Wie Beratung. Übernimmt außerdem Gespräche anderer, sperrt fremde Kalender und gibt Übungsdaten aus.
role-admin-what = Wie Leitung. Verwaltet außerdem Konten und Büros, sieht den Zustand des Systems und die Zugriffe.

audit-since = Vollständig seit { $time }. Was davor war, ist nach Ablauf der Frist gelöscht.
audit-whole = Vollständig von Anfang an.
audit-action = Was
audit-who = Wer
audit-from = Von
audit-to = Bis
audit-when = Wann
audit-details = Einzelheiten
audit-show = Anzeigen
audit-csv = Als CSV ausgeben
audit-json = Als JSON ausgeben
audit-caption = Ereignisse, neueste zuerst
audit-none = Nichts gefunden.
audit-older = Ältere
actor-person = Person
actor-operator = Betrieb
actor-staff = Personal
actor-retention = Löschfrist
action-signed_in = angemeldet
action-sign_in_failed = Anmeldung fehlgeschlagen
action-sign_in_limited = Anmeldung gebremst: zu viele Versuche
action-signed_out = abgemeldet
action-session_revoked = Gerät abgemeldet
action-password_changed = Passwort geändert
action-second_factor_set = zweiten Faktor eingerichtet
action-recovery_codes_made = neue Wiederherstellungscodes
action-recovery_code_used = Wiederherstellungscode benutzt
action-account_created = Konto angelegt
action-account_changed = Konto geändert
action-account_disabled = Konto gesperrt
action-account_enabled = Sperre aufgehoben
action-account_reset = Zugang zurückgesetzt
action-audit_exported = Zugriffe ausgegeben
action-calendar_changed = Kalender geändert
action-profile_seen = Profil angesehen
action-taken_over = Gespräch übernommen
action-learning_exported = Übungsdaten ausgegeben
action-report_exported = Bericht ausgegeben
action-copied = Kopie der Daten erstellt
action-erased = gelöscht
action-erasure_requested = Löschung gewünscht

system-parts = Teile
system-up = läuft
system-down = antwortet nicht
system-off = ausgeschaltet
system-database = Datenbank
system-bot = Rasa (versteht)
system-actions = Aktionen (antwortet)
system-telegram = Telegram
system-queues = Warteschlangen
system-queue = Was wartet
system-count = Anzahl
system-oldest = Fällig seit
system-inbox = Nachrichten an den Assistenten
system-inbox-failed = davon aufgegeben
system-outbox = Zustellung über { $channel }
system-outbox-failed = Zustellung über { $channel }: aufgegeben
system-conversations-waiting = Gespräche, die auf jemanden warten
system-conversations-staff = Gespräche mit Beratung
system-conversations-bot = Gespräche mit dem Assistenten
system-conversations-closed = Beendete Gespräche
retention-title = Löschfristen
retention-how = Gelöscht wird von selbst. Die Fristen stehen in den Einstellungen des Servers und lassen sich hier nicht ändern.
retention-what = Was
retention-days = Tage
retention-setting = Einstellung
retention-transcript = Nachrichten
retention-profile = Profile, nach der letzten Änderung
retention-appointment = Termine, nach ihrem Tag
retention-contact = Kontakt, nach der letzten Nachricht
retention-audit = Diese Aufzeichnungen der Zugriffe
retention-erasure = Wer Löschung wünscht, ist sofort verborgen und nach { $hours } Stunden gelöscht.
retention-last = Zuletzt gelöscht

offices-list = { $count ->
    [one] Ein Büro
   *[other] { $count } Büros
}
office-demo = erfunden
office-out-of-use = außer Betrieb
office-back = Zu den Büros
office-hours = Öffnungszeiten
office-hours-hint = Zum Beispiel 09:00-12:00, 13:00-16:00. Leer heißt geschlossen. Gesetzliche Feiertage sind von selbst geschlossen.
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag
office-days = Einzelne Tage
office-days-hint = Gelten statt der Öffnungszeiten, auch an Feiertagen. Ohne Zeiten ist geschlossen.
office-no-days = Keine.
office-closed = geschlossen
office-day = Tag
office-day-hours = Zeiten (leer: geschlossen)
office-day-reason = Grund
office-day-add = Tag eintragen
office-day-remove = Entfernen
office-day-remove-that = Entfernen: { $day }
office-misplaced = { $count ->
    [one] Ein Termin passt nicht mehr zum Kalender und muss verlegt werden:
   *[other] { $count } Termine passen nicht mehr zum Kalender und müssen verlegt werden:
}
office-from-file = Aus der Kalenderdatei
office-from-file-hint = Angebote, Räume und Beratende werden mit einer Kalenderdatei geändert.
office-services = Angebote
office-counsellors = Beratende
office-staff-only = nur durch Personal
minutes = { $count } Minuten
office-retire = Außer Betrieb nehmen
office-retire-ask = Danach kann hier nichts mehr gebucht werden. Vereinbarte Termine bleiben bestehen.
office-restore = Wieder in Betrieb nehmen
calendar-import = Kalender einlesen
calendar-import-hint = Der Text einer Kalenderdatei (YAML, wie in docs/appointments.md beschrieben). Sie gilt ganz oder gar nicht. Büros, die nicht darin stehen, bleiben, wie sie sind.
calendar-text = Kalenderdatei
calendar-import-button = Einlesen
calendar-problems = So kann der Kalender nicht übernommen werden:
flash-calendar-imported = Der Kalender ist eingelesen.

content-what = Was der Assistent antwortet, in fünf Sprachen nebeneinander. Geprüft heißt: von jemandem gelesen, der mit der Sprache aufgewachsen ist.
content-check = Inhalte jetzt prüfen
content-fine = Die Prüfung findet nichts.
content-problems = { $count ->
    [one] Die Prüfung findet einen Fehler:
   *[other] Die Prüfung findet { $count } Fehler:
}
content-caption = { $count } Themen
content-topic = Thema
content-native = geprüft
content-not-native = nicht geprüft
content-native-count = { $count } geprüft
content-missing = fehlt
content-back = Zu den Inhalten
content-reviewed = Stand { $day }
content-simple = In einfacher Sprache
content-facts = Fakten in diesem Text
content-fact = Fakt
content-value = Wert
content-source = Quelle
content-review-by = Zu prüfen bis
