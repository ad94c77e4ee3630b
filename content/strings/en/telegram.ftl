# Going on in a messenger, its menu, and who speaks there.

## Links between the web page and a messenger

link-joined = We go on here. Nothing of what we wrote on the web page is lost.
link-apart = This chat already has a conversation of its own, with a profile or an appointment. So both stay apart. You can go on here, or on the web page.
link-expired = { error-link_expired }

## Menu

menu-courses = What would you like to know about German courses?
menu-recognition = What would you like to know about recognition of qualifications?
menu-work = What would you like to know about work and internships?
command-courses = German courses
command-recognition = Recognition of qualifications
command-work = Work and internships
command-appointment = { choice-book_appointment }
command-profile = { choice-start_profile }

## Who speaks

speaker-person = A person of the Integration Point writes:
speaker-person_language = A person of the Integration Point writes, in { $language }:
speaker-program = The computer program writes:

## What happens in a chat

expired-again = This button had ended. Here is the question once more:
group-leaving = I do not write in groups, because what people tell me is private. Please write to me directly. I am leaving this group now.
office-nearest = The nearest office I know: { $name }, about { $km } km as the crow flies. I have not kept your location.

## What was sent that cannot be read

unsupported-poll = I cannot take part in polls. Please write your question.
sent-voice = Voice message
sent-photo = Picture
sent-document = File
sent-sticker = Sticker
sent-location = Location
sent-contact = Contact
sent-poll = Poll
sent-other = Something that cannot be read
