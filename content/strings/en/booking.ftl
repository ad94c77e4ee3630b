# Booking an appointment: questions, lists of times, and what is said around them.

## Questions

booking-place = An appointment says something about you. What is said in Telegram also goes through Telegram's own computers outside the European Union. Would you rather go on in a private web page, or here? You do not need to give your name.
booking-private_link = Please go on with the appointment in this private page: [open the page]({ $url }). The link works once and for half an hour. Other questions you can still ask here.
booking-office = At which office would you like an appointment (Termin)? You can also write your town.
booking-service = { $office_name }: what is the appointment about?
booking-language = In which language should the talk be? If nobody there speaks it, I look for times with an interpreter.
booking-clock = Which time do you mean? I show it as clocks in Germany do.
booking-confirm = { $kind ->
    [move] New time: **{ $starts_day }, { $starts_time }**, { $service_name }, { $office_name }. Shall I move your appointment there? Until then the old one stays.
   *[book] **{ $starts_day }, { $starts_time }**, { $service_name }, { $office_name }. Shall I book it?
} { $help ->
    [interpreter] An interpreter for { $language_name } will be there.
    [counsellor] The counsellor speaks { $language_name }.
   *[none] The talk is in German.
}

    I am keeping this time for you for { $minutes_left } minutes, until { $until_time }.
booking-which = Which appointment do you mean?
booking-cancel = Your appointment (Termin) is on { $starts_day } at { $starts_time }. Shall I really cancel it?
booking-late = Your appointment (Termin) is on { $starts_day } at { $starts_time }. How many minutes late will you be?

## Lists of free times

appointment-choose_slot = Free appointments (Termine): { $service_name }, { $office_name }{ $mode ->
    [online] , online
   *[on_site] {""}
}.
appointment-choose_slot-day = Which day suits you? You can also write, for example: next Tuesday after ten.
appointment-choose_slot-time = { $starts_day }: which time suits you?
appointment-choose_slot-nearest = These are the nearest free times:

## What is said in between

booking-greet = Hello! Let us go on.
booking-thank = You are welcome. Let us go on.
booking-unclear = { $again ->
    [yes] I am sorry, I still do not understand. Please press a button. A person can help you, too.
   *[no] I am sorry, I did not understand that. You can press a button or write it in other words.
}
booking-past = That day is over already.
booking-none_then = I am sorry, nothing is free then.
booking-slot_gone = I am sorry: { $starts_day } at { $starts_time } has just been taken by somebody else. { $others ->
    [yes] Nothing is lost, there are others.
   *[no] There is no other time near it.
}
booking-hold_expired = I could not keep the time any longer, so nothing is booked yet.
booking-nothing_free = { $helped ->
    [yes] At the moment there is no free time in { $language_name } for: { $service_name }, { $office_name }. You can take a time in German and bring somebody you trust to interpret, or wait for a free time.
   *[no] At the moment there is no free time for: { $service_name }, { $office_name }. I can tell you when one becomes free.
}
booking-already = You have an appointment already: { $service_name }, { $starts_day } at { $starts_time }, { $office_name }. You can move or cancel it.
booking-too_many = You have kept many times in a row. Please try again in { $minutes } minutes, or talk to a person.
booking-too_late = This appointment has begun, is over or was cancelled. It can no longer be changed here.
booking-no_office = I know no office for { $town } here. These offices take appointments:
booking-no_offices = No appointments can be booked here at the moment. A person can help you.
booking-stopped = All right, I have stopped. Nothing was booked or changed.
booking-kept = All right, your appointment stays as it is.

## Later

booking-late_noted = Thank you. I have told the office that you will be about { $minutes_late } minutes late. Please come all the same.
booking-too_far_late = { $minutes_late } minutes are longer than the talk can wait. Would another time be better?
booking-waiting = { $sooner ->
    [yes] I will write here when an earlier time for “{ $service_name }” becomes free, and keep it for you for a while. Your appointment stays until you take the new time.
   *[no] I will write here when a time for “{ $service_name }” becomes free, and keep it for you for a while.
}
booking-offer_gone = I am sorry, this offer is over and the time is no longer kept. You can choose another time.
booking-offer_declined = All right, the time goes to the next person. You stay on the list.

## Buttons

choice-booking-day = { $starts_short }
choice-booking-time = { $starts_time }
choice-booking-moment = { $starts_short }, { $starts_time }
choice-booking-clock_morning = { $time } in the morning
choice-booking-clock_afternoon = { $time } in the afternoon
choice-booking-other_language = Another language
choice-booking-earlier = Earlier
choice-booking-later = Later
choice-booking-another_week = Another week
choice-booking-another_day = Another day
choice-booking-another_time = Another time
choice-booking-afternoons = Afternoons only
choice-booking-any_time = Any time of day
choice-booking-online = Online instead
choice-booking-on_site = At the office instead
choice-booking-book_it = Yes, book it
choice-booking-move_it = Yes, move it
choice-booking-stop = Stop
choice-booking-in_german = In German
choice-booking-wait = Tell me when one is free
choice-booking-sooner = Tell me of earlier times
choice-booking-late = I will be late
choice-booking-cancel_it = Yes, cancel it
choice-booking-keep_it = No, keep it
choice-booking-late_10 = 10 minutes
choice-booking-late_15 = 15 minutes
choice-booking-late_20 = 20 minutes
choice-booking-late_30 = 30 minutes
