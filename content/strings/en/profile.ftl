# The profile: questions, why they are asked, values, and what is said around them.

## Around the questions

profile-agreed = Thank you. I ask one question at a time. You can skip any question, ask something else in between, or stop and go on another day.
profile-declined = That is fine. I keep no profile and still answer all your questions. You can also book an appointment without giving your name.
profile-place = The next questions are about you. What you write in Telegram also goes through Telegram's own computers outside the European Union. Would you rather go on in a private web page, or here?
profile-private_link = Please go on in this private page: [open the page]({ $url }). The link works once and for half an hour. Nothing of what you answered is lost; other questions you can still ask here.
profile-question = Question { $number } of { $total }
profile-why = I ask for this reason:
profile-explain = You can find this out:
profile-explain-residence_status = Look at your paper or card from the foreigners office (Ausländerbehörde). The German word on it, and often a paragraph (§) under “remarks” (Anmerkungen), say what it is: Aufenthaltsgestattung, Duldung or Aufenthaltserlaubnis. You can copy the words here, or skip the question.
profile-unclear = I am sorry, I did not understand that as an answer. You can write it in other words, press a button, or skip the question.
profile-left_open = I leave this question open. You can answer it at the end.
profile-noted = I have noted:
profile-paused = We stop here. Your answers are kept. To go on later, press the button or write “continue my profile”.
profile-summary = Thank you. This is what I have noted. Is it right?
profile-summary_empty = You have skipped all questions. That is fine. Shall I leave it so?
profile-correct = Which answer would you like to change?
profile-saved = Your profile is saved, encrypted. You can see, change or delete it at any time. What next?
profile-greet = Hello! Let us go on.
profile-thank = You are welcome. Let us go on.

## Buttons around the questions

choice-profile-agree = Yes, I agree
choice-profile-disagree = No, thank you
choice-profile-notice = Tell me more
choice-profile-private = Private web page
choice-profile-here_telegram = Here in Telegram
choice-profile-skip = Skip
choice-profile-why = Why do you ask?
choice-profile-pause = Continue later
choice-profile-dont_know = I don't know
choice-profile-continue = Continue my profile
choice-profile-confirm = Yes, that is right
choice-profile-correct = Change something
choice-profile-back = Back

## Questions

profile-question-year_of_birth = In which year were you born? If you prefer, choose an age.
profile-question-town = Which town do you live in?
profile-question-residence_status = What is your residence status? It stands on your paper or card.
profile-question-arrived = When did you come to Germany? Month and year, or only the year.
profile-question-languages = Which languages do you speak?
profile-question-german_level = How good is your German? Choose a level, or write it.
profile-question-german_certificate = Do you have a certificate for German? For which level?
profile-question-latin_script = Can you read and write Latin letters, as in this word: Arbeit?
profile-question-school_years = How many years did you go to school?
profile-question-school_kind = Up to which school did you go?
profile-question-qualification = Have you learnt a profession or studied?
profile-question-qualification_profession = Which profession or subject was it?
profile-question-qualification_country = In which country did you learn or study it?
profile-question-qualification_papers = Do you have the papers for it: certificates, diploma?
profile-question-experience = What work have you done so far? Write it in your own words.
profile-question-experience_years = For how many years?
profile-question-activity = What are you doing at present?
profile-question-goals = What would you like to do? You can name more than one goal.
profile-question-childcare = Do you need childcare so that you can take part?
profile-question-interpreter = Do you need an interpreter at the talk? For which language?
profile-question-contact = How may somebody reach you? For example here in the chat, or by phone or e-mail.
profile-question-name = What may we call you? Any name will do, you can also skip this.

## Why they are asked

profile-why-year_of_birth = Some offers, such as the school-leaving class or youth orientation, are for certain ages.
profile-why-town = So that I can name the office and the courses near you.
profile-why-residence_status = Which courses and which work are open to you depends on it. I pass it on to nobody.
profile-why-arrived = Some courses and permissions depend on how long somebody has been here.
profile-why-languages = For interpreting, and because languages are a skill at work.
profile-why-german_level = Courses and many jobs begin at a certain level.
profile-why-german_certificate = Some courses ask for a certificate, others for a short test.
profile-why-latin_script = There are courses that begin with reading and writing.
profile-why-school_years = It shows which learning pace and which certificate fit.
profile-why-school_kind = A school certificate may be recognised in Germany, or caught up on.
profile-why-qualification = A profession or degree from abroad may be recognised.
profile-why-qualification_profession = Each profession has its own way to recognition.
profile-why-qualification_country = The certificate is compared with the German one, country by country.
profile-why-qualification_papers = With papers the way is another than without; there are ways for both.
profile-why-experience = Experience counts, also without a certificate.
profile-why-experience_years = Some offers ask for some years of experience.
profile-why-activity = So that an offer fits beside it.
profile-why-goals = What you want comes first in what I suggest.
profile-why-childcare = There are courses with childcare.
profile-why-interpreter = So that somebody who speaks your language can be there.
profile-why-contact = For a question or an appointment, and for nothing else.
profile-why-name = Only so that somebody can address you.

## What the answers are called

profile-field-year_of_birth = Year of birth or age
profile-field-town = Town
profile-field-residence_status = Residence status
profile-field-arrived = In Germany since
profile-field-languages = Languages
profile-field-german_level = German
profile-field-german_certificate = German certificate
profile-field-latin_script = Latin letters
profile-field-school_years = Years of school
profile-field-school_kind = School
profile-field-qualification = Training or studies
profile-field-qualification_profession = Profession learnt
profile-field-qualification_country = Country of training
profile-field-qualification_papers = Papers
profile-field-experience = Work so far
profile-field-experience_years = Years of work
profile-field-activity = At present
profile-field-goals = Goals
profile-field-childcare = Childcare needed
profile-field-interpreter = Interpreter
profile-field-contact = How to reach you
profile-field-name = Name

## Values

choice-profile-year_of_birth-under_18 = Under 18
choice-profile-year_of_birth-18_24 = 18–24
choice-profile-year_of_birth-25_34 = 25–34
choice-profile-year_of_birth-35_54 = 35–54
choice-profile-year_of_birth-55_plus = 55 or older
choice-profile-residence_status-asylum_seeker = In the asylum procedure
choice-profile-residence_status-tolerated = Toleration (Duldung)
choice-profile-residence_status-refugee = Recognised refugee
choice-profile-residence_status-subsidiary = Subsidiary protection
choice-profile-residence_status-deportation_ban = Deportation ban
choice-profile-residence_status-temporary_protection = Temporary protection
choice-profile-residence_status-humanitarian_other = Other humanitarian permit
choice-profile-residence_status-family = Family reunion
choice-profile-residence_status-work_or_study = For work or studies
choice-profile-residence_status-settlement = Permanent residence
choice-profile-residence_status-eu_citizen = EU citizen
choice-profile-german_level-A0 = None yet
choice-profile-german_certificate-none = No certificate
choice-profile-latin_script-yes = Yes, well
choice-profile-latin_script-partly = A little
choice-profile-latin_script-no = No
choice-profile-school_kind-none = No school
choice-profile-school_kind-primary = Primary school
choice-profile-school_kind-middle = Middle school
choice-profile-school_kind-upper_secondary = Upper secondary school
choice-profile-qualification-none = No
choice-profile-qualification-school = Only school
choice-profile-qualification-vocational = Learnt a profession
choice-profile-qualification-university = Studied
choice-profile-qualification-doctorate = Doctorate
choice-profile-qualification_papers-at_hand = Yes, I have them
choice-profile-qualification_papers-partly = Some, or copies
choice-profile-qualification_papers-lost = No, not any more
choice-profile-experience-none = No work so far
choice-profile-activity-none = Nothing particular
choice-profile-activity-language_course = German course
choice-profile-activity-work = Work
choice-profile-activity-school = School
choice-profile-activity-apprenticeship = Vocational training
choice-profile-activity-study = Studies
choice-profile-activity-internship = Internship
choice-profile-activity-family_care = Children or family
choice-profile-activity-other = Something else
choice-profile-goals-learn_german = Learn German
choice-profile-goals-recognition = Recognition of my papers
choice-profile-goals-internship = Internship
choice-profile-goals-apprenticeship = Vocational training
choice-profile-goals-work = Work
choice-profile-goals-school = School certificate
choice-profile-goals-study = Studies
choice-profile-goals-self_employment = My own business
choice-profile-goals-further_training = Further training
choice-profile-interpreter-none = No, not needed
choice-profile-contact-here = Here in the chat
