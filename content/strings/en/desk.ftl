# With staff of the Integration Point: taking over, handing back, opening hours.

handover-staff = A person from the Integration Point has taken over and writes to you here. The computer program is silent now.
handover-hours = Nobody is here at the moment. The office opens again on { $opens_day } at { $opens_time }; after that a person will read your message. You can also book an appointment now.
handover-returned = { $changed ->
    [confirmed] You are talking to me, the computer program, again. Your appointment is booked.
    [cancelled] You are talking to me, the computer program, again. Your appointment is cancelled.
   *[nothing] You are talking to me, the computer program, again.
} { $goes_on ->
    [yes] We go on where we were.
   *[no] What would you like to know?
}
handover-closed = This conversation has ended. If you have another question, just write; then I, the computer program, will answer.
speaker-staff = Integration Point
speaker-staff_language = Integration Point, in { $language }
command-go_on = On from where we were
choice-command-go_on = Go on
