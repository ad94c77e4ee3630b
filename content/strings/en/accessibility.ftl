# The accessibility statement of the widget.
accessibility-title = Accessibility
accessibility-statement =
    {""}**What this is about:** the chat “Wegweiser” on websites and on its own page. Its aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, in Arabic, Farsi, Tigrinya, English and German alike.

    {""}**What works:** everything can be done with the keyboard alone. Each finished message is announced once to screen readers, with its language and with who speaks. Text can be enlarged in the menu and to 400 percent in the browser. Colours keep a contrast of at least 4.5 to 1, also in dark mode and in the site's own colours. Buttons are at least 44 by 44 pixels. Animations stop if your device asks for less motion. You can always reach a person, at the same place.

    {""}**What does not work well yet:** reading aloud needs a voice on your device, and few devices have one for Tigrinya. Linked pages of other offices are not ours and may have barriers. Telegram is a program of others.

    {""}**How it was checked:** by automatic tests (axe) in each of the five languages, and by walks with the keyboard. It has not been checked by an outside body, and not yet by people who use aids every day.

    {""}**If something hinders you:** press “Talk to a person” and write it there, or tell the operator of the website. Public bodies add to this page how to complain to their supervisory body.
