# Sentences of the counsellors. They are picked in German and read in the person's own language.
# They promise nothing and name no figure but those the counsellor puts in.

## Greeting

phrase-hello = Hello! I am a person from the advice team, not a program. How can I help you?
phrase-hello_name = Hello! My name is { $name } and I work in the advice team. I am now writing to you myself.
phrase-taken_over = Hello! I am taking over this conversation. I have read what you have written so far.
phrase-have_read = I have read your messages.
phrase-welcome_back = It is good to hear from you again. What is it about today?

## Understanding and asking

phrase-say_otherwise = I have not quite understood you yet. Could you please say it in other words?
phrase-short_sentences = Please write in short sentences. Then I can understand you better.
phrase-one_question = You have several questions. Which one matters most to you? We will start with that one.
phrase-understood_topic = Have I understood you correctly? It is about the topic “{ $title }”.
phrase-yes_or_no = Please answer with yes or no.
phrase-which_language = Which language would you like to write in?
phrase-prepared_sentences = I do not speak your language. I answer with prepared sentences. If something is unclear, please ask.
phrase-machine_translated = I read your messages with a machine translation. It can make mistakes. Please tell me if something is not right.
phrase-which_town = Which town do you live in? The name of the town is enough.
phrase-which_letter = Which office is the letter from? What date is on it?
phrase-letter_words = Please copy the heading of the letter, without your name and without any numbers.
phrase-what_tried = What have you tried so far?

## Documents

phrase-need_document = Please bring this document to your appointment: { $document_name }.
phrase-have_document = Do you have this document: { $document_name }?
phrase-original_and_copy = Please bring the original and a copy: { $document_name }.
phrase-without_document = You do not have the document? Come anyway. We will think together about what is possible.
phrase-all_letters = Please bring all letters from offices, even if you do not understand them.
phrase-no_photos = Please do not send photos of documents here. Bring the documents to your appointment.
phrase-keep_originals = Please keep your originals safe. Do not give them away without knowing when you will get them back.
phrase-translate_later = Please do not have anything translated yet. We will first find out which translation is needed.

## Appointments

phrase-propose_time = Can you come on { $slot_day } at { $slot_time }? Please answer with yes or no.
phrase-two_times = Which time suits you better: { $first_day } at { $first_time } or { $second_day } at { $second_time }?
phrase-offer_slot = There is a free appointment: { $slot_day } at { $slot_time }, { $service_name }, { $office }. Would you like it?
phrase-when_suits = When would an appointment suit you? Please tell me days and times.
phrase-booked_for_you = I have entered an appointment for you: { $slot_day } at { $slot_time }, { $office }.
phrase-cannot_keep = Unfortunately we have to cancel the appointment on { $slot_day } at { $slot_time }. I am sorry. We are looking for a new one.
phrase-tell_if_late = If you are late or cannot come, please write to me here.
phrase-bring_somebody = You may bring somebody you trust.
phrase-bring_children = You may bring your children to the appointment.
phrase-office_or_online = Would you like to come to the office, or would you rather talk online?

## Interpreting

phrase-need_interpreter = Do you need somebody to interpret for you during the talk?
phrase-interpreter_planned = Somebody is planned to interpret for you during the talk: { $language_name }.
phrase-no_interpreter = Unfortunately we have not found anybody to interpret: { $language_name }. Can you bring an adult you trust?
phrase-children_no_interpreters = Please do not let your children interpret. We will look for another way.

## Waiting

phrase-one_moment = One moment please, I will have a look.
phrase-takes_longer = This will take a little longer. I will write to you here as soon as I know more.
phrase-asking_colleague = I am asking my team. Then I will write to you.
phrase-waiting_for_office = We are waiting for an answer from: { $office }. I do not know how long it will take.
phrase-not_forgotten = I have not forgotten you. I am still working on your question.
phrase-thanks_for_waiting = Thank you for waiting.
phrase-still_there = Are you still there? You can also answer later.

## Out of hours

phrase-closed_now = Our office is closed now. Your message has arrived.
phrase-back_at = We will be back: { $back_day } at { $back_time }.
phrase-leave_message = You can write your question now. We will read it when we are back.
phrase-must_stop = I have to interrupt our conversation now. We will go on here when we are back.

## Informing

phrase-send_measure = This could be right for you: **{ $measure_name }**. { $measure_why } We will find out together whether it is possible.
phrase-suggest_talk = As the next step I suggest a talk in person. Would you like that?
phrase-you_decide = You decide for yourself. I will gladly explain what is possible.
phrase-no_promise = The office decides about this. I cannot tell you how it will decide.
phrase-answer_letter = Please answer the letter in time. The letter says by when.
phrase-do_not_sign = Please do not sign anything you do not understand. Bring it to us first.

## Referring

phrase-cannot_help = I am afraid I cannot help you with that here.
phrase-refer_to = Another place is responsible for this: { $office }.
phrase-ask_your_contact = Please ask the person who is responsible for you at the Jobcenter or the employment agency (Agentur für Arbeit).
phrase-no_legal_advice = I am not allowed to give legal advice. Please ask an advice centre or a lawyer.
phrase-migration_advice = A migration advice centre (MBE) can help you with this. Shall I send you how to find one?
phrase-not_this_town = Another place is responsible for your town. I will look it up for you.

## Mistakes and complaints

phrase-sorry_wrong = My last message was wrong. Please do not act on it. I am sorry.
phrase-program_was_wrong = The program's answer did not fit your question. I am sorry. I am now answering you myself.
phrase-correct_time = I made a mistake. The right time is: { $slot_day } at { $slot_time }.
phrase-sorry_wait = I am sorry that you had to wait so long.
phrase-misunderstood = I misunderstood you. Thank you for explaining it once more.
phrase-complaint_passed_on = Thank you for telling us. I will pass your complaint on to the management.

## Data

phrase-no_secrets = Please do not write any passwords, account numbers or identity card numbers here.
phrase-why_i_ask = I only ask so that I can help you. You do not have to answer.
phrase-see_your_data = You can see at any time what is stored about you. Write: “My data”.
phrase-delete_your_data = You can ask at any time that everything about you is deleted. Write: “Delete everything”.
phrase-may_i_look = May I look at your profile? You can also say no; I will help you all the same.

## Closing

phrase-anything_else = Is there anything else I can do for you?
phrase-write_again = If anything is still unclear, you are welcome to write again.
phrase-back_to_program = You will be talking to the program again in a moment. You can ask for a person at any time.
phrase-closing_silence = I have not heard from you for a while, so I am ending this conversation. You can write again at any time.
phrase-goodbye = Goodbye, and all the best!

## Documents by name

document-passport = passport or identity card (Reisepass, Personalausweis)
document-residence_permit = residence permit (Aufenthaltstitel)
document-tolerated_stay = Duldung or permission to stay during asylum (Duldung, Aufenthaltsgestattung)
document-registration = registration of your address (Meldebescheinigung)
document-letter = the letter from the office (Schreiben vom Amt)
document-notice = the official decision (Bescheid)
document-cv = CV (Lebenslauf)
document-school_certificate = school certificate (Schulzeugnis)
document-degree = certificate of your degree or training (Abschlusszeugnis)
document-translations = translations of your certificates (Übersetzungen)
document-language_certificate = language certificate (Sprachzertifikat)
document-course_confirmation = confirmation from your course (Teilnahmebescheinigung)
document-employer_reference = reference from your employer (Arbeitszeugnis)
document-work_contract = work contract (Arbeitsvertrag)
document-internship_contract = internship contract (Praktikumsvertrag)
document-payslips = payslips (Lohnabrechnungen)
document-health_insurance = health insurance card (Gesundheitskarte)
document-birth_certificate = birth certificate (Geburtsurkunde)
document-driving_licence = driving licence (Führerschein)
document-photo = passport photo (Passfoto)

## Below a text that a machine translated

staff-machine_translated = (A program translated this message from German or English. It may contain mistakes.)
