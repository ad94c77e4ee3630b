# What the system says about an appointment without being asked: reminders, changes by the office,
# offers of the waiting list. Day and time are written in the reader's language before.

appointment-reminder = { $kind ->
    [soon] A reminder: your appointment (Termin) is today at { $starts_time }, in about two hours.
   *[day_before] A reminder: you have an appointment (Termin) on { $starts_day } at { $starts_time }.
} Place: { $office_name }. Your booking number is { $number }. If you cannot come, please say so here.
appointment-missed = You had an appointment (Termin) on { $starts_day } at { $starts_time }, and we missed you. This can happen. Would you like a new one?
appointment-cancelled_by_office = I am sorry: the office had to cancel your appointment (Termin) on { $starts_day } at { $starts_time }. Your booking number was { $number }. You can book a new one here.
appointment-moved_by_office = The office had to move your appointment (Termin). The new time: { $starts_day } at { $starts_time }. Place: { $office_name }. Your booking number stays { $number }. If this time is not possible for you, please choose another one.
appointment-booked_by_office = The office has booked an appointment (Termin) for you: { $starts_day } at { $starts_time }. Place: { $office_name }. Your booking number is { $number }. If this time is not possible for you, please choose another one.
appointment-offer = A time has become free: { $starts_day } at { $starts_time }. I am keeping it for you until { $until_time }. Would you like it?
appointment-news = There is a message about your appointment (Termin). You wanted to read such things on your private page only: please press “My appointment”.
choice-accept_offer = Yes, I take this time
choice-decline_offer = No, thank you
