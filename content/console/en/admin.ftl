nav-accounts = Accounts
nav-audit = Access record
nav-system = System
nav-offices = Offices
nav-content = Content
all = all

town-button = Use the town's sign-in
town-unreachable = The town's sign-in cannot be reached at the moment. Please try again later.
town-refused = The town's sign-in refused.
town-forged = The answer of the sign-in does not fit this request. Please start again.
town-no-account = There is no account for you here yet. Ask your admin to make one.

accounts-caption = { $count ->
    [one] One account
   *[other] { $count } accounts
}
account-shown-name = Name shown
account-role = Role
account-factor = Second factor
account-last = Last signed in
account-never = never
account-not-yet = not yet
account-is-disabled = disabled
account-by-town = The town's sign-in
account-by-password = Password
account-sign-in = Sign-in
account-new = New account
account-create = Create account
account-name-hint = The name has 2 to 64 letters, digits or the signs . _ - @ +. Whoever signs in through the town has the same name here as there.
account-back = To the accounts
account-change = Change
account-access = Access
account-created-on = Created { $time }.
account-sessions = { $count ->
    [0] Signed in nowhere.
    [one] Signed in on one device.
   *[other] Signed in on { $count } devices.
}
account-revoke = Sign out everywhere
account-reset = Reset access
account-reset-hint = New password, the second factor is set up anew, all devices are signed out.
account-reset-ask = Really reset? The present password and second factor then no longer count.
account-disable = Disable account
account-disable-ask = Really disable? The person is signed out everywhere at once.
account-enable = Enable again
account-password-title = Access data
account-password-hand = Give this password to { $name } in a safe way. At the first sign-in it is replaced by one of their own, and the second factor is set up.
account-tied-anew = { $name } has no password. The account again belongs to whoever signs in next through the town with this name.
account-name-taken = This name is taken.
account-bad-name = The name does not fit: 2 to 64 letters, digits or the signs . _ - @ +.
account-last-admin = That cannot be: nobody would be left to manage accounts.
account-unknown-account = There is no such account.
flash-account-created = The account is created.
flash-account-disabled = The account is disabled and signed out everywhere.
flash-account-enabled = The account is enabled again.
flash-sessions-revoked = The account is signed out everywhere.
roles-title = What the roles may do
role-reader-what = Sees conversations, appointments, content and reports. Changes nothing, sees no profiles.
role-counsellor-what = Talks with people, sees profiles with consent (each look is recorded), books appointments, reviews what was misunderstood.
role-lead-what = Like counsellor. Also takes over others' conversations, blocks others' calendars and exports training data.
role-admin-what = Like lead. Also manages accounts and offices, sees the state of the system and the access record.

audit-since = Complete since { $time }. What was before is erased, its time being over.
audit-whole = Complete from the beginning.
audit-action = What
audit-who = Who
audit-from = From
audit-to = To
audit-when = When
audit-details = Details
audit-show = Show
audit-csv = Export as CSV
audit-json = Export as JSON
audit-caption = Events, newest first
audit-none = Nothing found.
audit-older = Older
actor-person = person
actor-operator = operator
actor-staff = staff
actor-retention = retention
action-signed_in = signed in
action-sign_in_failed = sign-in failed
action-sign_in_limited = sign-in slowed down: too many attempts
action-signed_out = signed out
action-session_revoked = device signed out
action-password_changed = password changed
action-second_factor_set = second factor set up
action-recovery_codes_made = new recovery codes
action-recovery_code_used = recovery code used
action-account_created = account created
action-account_changed = account changed
action-account_disabled = account disabled
action-account_enabled = account enabled
action-account_reset = access reset
action-audit_exported = access record exported
action-calendar_changed = calendar changed
action-profile_seen = profile looked at
action-taken_over = conversation taken over
action-learning_exported = training data exported
action-report_exported = report exported
action-copied = copy of data made
action-erased = erased
action-erasure_requested = erasure wished for

system-parts = Parts
system-up = up
system-down = does not answer
system-off = switched off
system-database = Database
system-bot = Rasa (understands)
system-actions = Actions (answers)
system-telegram = Telegram
system-queues = Queues
system-queue = What waits
system-count = Count
system-oldest = Due since
system-inbox = Messages to the assistant
system-inbox-failed = of these given up
system-outbox = Delivery by { $channel }
system-outbox-failed = Delivery by { $channel }: given up
system-conversations-waiting = Conversations waiting for somebody
system-conversations-staff = Conversations with staff
system-conversations-bot = Conversations with the assistant
system-conversations-closed = Closed conversations
retention-title = Retention
retention-how = Erasing happens by itself. The times are settings of the server and cannot be changed here.
retention-what = What
retention-days = Days
retention-setting = Setting
retention-transcript = Messages
retention-profile = Profiles, after their last change
retention-appointment = Appointments, after their day
retention-contact = Contact, after the last message
retention-audit = This record of access
retention-erasure = Whoever wishes to be forgotten is hidden at once and erased after { $hours } hours.
retention-last = Erased last

offices-list = { $count ->
    [one] One office
   *[other] { $count } offices
}
office-demo = invented
office-out-of-use = out of use
office-back = To the offices
office-hours = Opening hours
office-hours-hint = For example 09:00-12:00, 13:00-16:00. Empty means closed. Public holidays are closed by themselves.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
office-days = Single days
office-days-hint = They count instead of the opening hours, also on holidays. Without hours it is closed.
office-no-days = None.
office-closed = closed
office-day = Day
office-day-hours = Hours (empty: closed)
office-day-reason = Reason
office-day-add = Add day
office-day-remove = Remove
office-day-remove-that = Remove: { $day }
office-misplaced = { $count ->
    [one] One appointment no longer fits the calendar and has to be moved:
   *[other] { $count } appointments no longer fit the calendar and have to be moved:
}
office-from-file = From the calendar file
office-from-file-hint = Services, rooms and counsellors are changed by a calendar file.
office-services = Services
office-counsellors = Counsellors
office-staff-only = by staff only
minutes = { $count } minutes
office-retire = Take out of use
office-retire-ask = Nothing can be booked here after that. Appointments that were made stay.
office-restore = Take into use again
calendar-import = Import a calendar
calendar-import-hint = The text of a calendar file (YAML, as described in docs/appointments.md). It counts as a whole or not at all. Offices that are not in it stay as they are.
calendar-text = Calendar file
calendar-import-button = Import
calendar-problems = The calendar cannot be taken like this:
flash-calendar-imported = The calendar is imported.

content-what = What the assistant answers, in five languages beside each other. Reviewed means: read by somebody who grew up with the language.
content-check = Check the content now
content-fine = The check finds nothing.
content-problems = { $count ->
    [one] The check finds one fault:
   *[other] The check finds { $count } faults:
}
content-caption = { $count } topics
content-topic = Topic
content-native = reviewed
content-not-native = not reviewed
content-native-count = { $count } reviewed
content-missing = missing
content-back = To the content
content-reviewed = As of { $day }
content-simple = In simple language
content-facts = Facts in this text
content-fact = Fact
content-value = Value
content-source = Source
content-review-by = To be reviewed by
