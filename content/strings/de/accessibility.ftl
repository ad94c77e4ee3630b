# The accessibility statement of the widget.
accessibility-title = Barrierefreiheit
accessibility-statement =
    {""}**Worum es geht:** um den Chat „Wegweiser“ auf Websites und auf seiner eigenen Seite. Ziel ist die Stufe AA der Web Content Accessibility Guidelines (WCAG) 2.2, auf Arabisch, Farsi, Tigrinya, Englisch und Deutsch gleichermaßen.

    {""}**Was geht:** Alles lässt sich allein mit der Tastatur bedienen. Jede fertige Nachricht wird Screenreadern einmal angesagt, mit ihrer Sprache und mit der Angabe, wer spricht. Die Schrift lässt sich im Menü vergrößern und im Browser auf 400 Prozent. Farben behalten einen Kontrast von mindestens 4,5 zu 1, auch im dunklen Modus und in den Farben der Website. Schaltflächen sind mindestens 44 mal 44 Pixel groß. Bewegungen entfallen, wenn Ihr Gerät weniger Bewegung wünscht. Ein Mensch ist immer an derselben Stelle erreichbar.

    {""}**Was noch nicht gut geht:** Vorlesen braucht eine Stimme auf Ihrem Gerät; für Tigrinya haben nur wenige Geräte eine. Verlinkte Seiten anderer Stellen sind nicht unsere und können Barrieren haben. Telegram ist ein fremdes Programm.

    {""}**Wie geprüft wurde:** mit automatischen Tests (axe) in jeder der fünf Sprachen und mit Durchgängen nur mit der Tastatur. Eine Prüfung durch eine unabhängige Stelle und durch Menschen, die täglich Hilfsmittel nutzen, steht aus.

    {""}**Wenn Sie etwas behindert:** Drücken Sie „Mit einem Menschen sprechen“ und schreiben Sie es dort, oder sagen Sie es dem Betreiber der Website. Öffentliche Stellen ergänzen hier, wie man sich bei ihrer Aufsicht beschwert.
