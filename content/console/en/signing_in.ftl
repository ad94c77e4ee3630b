sign-in-title = Sign in
sign-in-name = Name
sign-in-password = Password
sign-in-button = Sign in
sign-in-refused = That is not right.
sign-in-wrong-code = The code is not right, or was used already. Wait for the next one.
sign-in-too-many = Too many attempts failed.
sign-in-again-at = Possible again from { $time }.
sign-in-code-title = Second step
sign-in-code = Code
sign-in-code-hint = Six digits from your authenticator app, or one of your recovery codes.
sign-in-cancel = Cancel
sign-out = Sign out
flash-signed-out = You are signed out.

enrol-title = Set up a second factor
enrol-why = A password alone does not protect enough what people tell here. You need an authenticator app on your phone.
enrol-scan = Read this picture with the app.
enrol-picture = QR code for the authenticator app
enrol-secret = Or type in this key:
enrol-code = Code from the app
enrol-button = Set up

new-password-title = Choose a password of your own
new-password-why = Somebody else gave you your password. Choose one that only you know.

password-title = Change password
password-old = Present password
password-new = New password
password-again = New password, once more
password-hint = At least 12 characters, for example four words that have nothing to do with each other.
password-save = Save password
password-ends-others = You are then signed out on all other devices.
password-wrong = The present password is not right.
password-same = Please choose another password than the present one.
password-too-short = The password is too short: it needs at least 12 characters.
password-too-long = The password is too long: it may have at most 256 characters.
password-like-name = The password is too easy to guess.
password-not-twice = The two new passwords are not the same.
flash-password-changed = Your password is changed. On other devices you are signed out.

recovery-title = Recovery codes
recovery-why = Each of these codes stands in once for the code of the app, when your phone is not at hand. Keep them away from the phone, for example on paper.
recovery-once = They are shown only this once.
recovery-onward = I have kept them, go on
recovery-left = { $count ->
    [0] You have no code left.
    [one] You have one code left.
   *[other] You have { $count } codes left.
}
recovery-renew = Show new codes (the old ones no longer count then)
