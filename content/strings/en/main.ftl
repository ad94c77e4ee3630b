# Short texts of the assistant. The identifiers are reply keys with "-" for ".".
# Voice: polite, warm, plain; no promise; gender-neutral; short sentences.

## Dialogue

greet =
    Hello! I am Wegweiser, a computer program. I answer questions about German courses, recognition of qualifications, internships and work in Germany.

    You can write in your own words. You do not need to give your name.
goodbye = Goodbye and all the best! You can write again at any time.
thank = You are welcome. Is there anything else you would like to know?
affirm = Good. What would you like to know?
deny = All right. If you have another question, just write it.
help =
    I can help you with:

    - German courses
    - recognition of your diploma or profession
    - internships and vocational training
    - work and work permission
    - the Integration Point, the office that helps you

    Write your question, or press a button. You can talk to a person at any time.
bot_challenge = I am a computer program, not a person. If you would rather talk to a person, press the button.
complaint = I am sorry that I could not help. I can say it more simply, or a person can answer you.
nothing_yet = There is nothing to repeat yet. What would you like to know?

## Language

language-choose = Which language would you like to use?
language-changed = I now write in English.
language-other = I can write in English. Press the button.

## Not understood

fallback-choose = I am not sure what you mean. Is it one of these?
fallback-miss = { $again ->
    [yes] I am sorry, I do not understand this either. A person can help you, or you can choose a topic.
   *[no] I am sorry, I did not understand this, or I cannot answer it. I know about German courses, recognition, internships and work. You can say it in other words.
}
answer-missing = I do not have a checked answer on “{ $title }” yet. Please ask a person: at the Integration Point, at a migration advice service (MBE), or here.
act-unavailable = I cannot do this here yet. A person can help you with it.

## Talking to a person

handover-waiting = I have passed your message on. A person will read it and answer here; this can take time. Until then I will be silent. If you would rather go on with me, press the button.
handover-already = A person will read your messages and answer here. If you would rather go on with me, press the button.
handover-back = You are talking to me, the computer program, again. What would you like to know?

## When something does not work

trouble-delay = Something is not working here at the moment. Your message is not lost; the answer will come as soon as possible.
trouble-handover = I am sorry, I cannot answer this message. I have passed it on to a person.
error-too_long = Your message is too long. At most { $limit } characters are possible. Please shorten it.
error-empty = The message is empty. Please write your question.
error-choice_expired = This button no longer works. Please write your question, or use the newest buttons.
error-unauthorized = This conversation has ended. A new one is being opened.
error-invalid = This message could not be read. Please try again.

## What cannot be read

unsupported-voice = I cannot listen to voice messages. Please write your question. If writing is difficult, you can talk to a person.
unsupported-photo = I cannot look at pictures, and I do not keep them. Please bring your papers to your appointment. You can write your question here.
unsupported-document = I cannot open files, and I do not keep them. Please bring your papers to your appointment. You can write your question here.
unsupported-sticker = I cannot understand stickers. Please write your question.
unsupported-location = I do not know how far the offices are from you, and I have not kept your location.
unsupported-contact = Please do not send contacts here. I do not keep them. You can write your question.
unsupported-other = I cannot read this kind of message. Please write your question.

## Labels

label-sources = Sources
source-about = about { $date }
source-undated = no date given
command-start = Start
command-help = What I can do
command-human = Talk to a person
command-language = Change language
choice-command-resume = Back to the assistant
command-resume = { choice-command-resume }
choice-command-human = Talk to a person
choice-command-help = What can you do?
