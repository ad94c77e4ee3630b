# What fits me? Measures, their conditions as sentences, and the one question.
# No promise: offices, firms and schools decide.

measures-intro = From what I know of you, this may fit:
measures-intro-unknown = I know nothing about you yet. This helps many people:
measures-later = Not open yet:
measures-left_open = No problem, this question stays open. The list above still holds.
measures-note = I do not decide this, the offices do. It is no promise of a place, a permit or a recognition.
measures-depends = Whether it is open depends on: { $fields }.
measures-opens = At the earliest: { $month }.
measures-explanation = All measures with the conditions that decided:
measures-explanation-question = This would change the list most: { $field }.
measures-state-open = Open (one may ask for it)
measures-state-not_open = Not open
measures-state-depends = Depends

## Measures

measure-integration_course = Integration course (Integrationskurs)
measure-integration_course-why = You learn German up to B1.
measure-initial_orientation_course = Initial orientation course (Erstorientierungskurs)
measure-initial_orientation_course-why = You learn first German and about daily life in Germany.
measure-literacy_course = Reading and writing course (Alphabetisierungskurs)
measure-literacy_course-why = You learn Latin letters and German.
measure-vocational_language_course = Vocational language course (Berufssprachkurs)
measure-vocational_language_course-why = You learn German for work.
measure-online_learning = Learning German online
measure-online_learning-why = You can start at home at once, free of charge.
measure-recognition_advice = Advice on recognition (IQ network)
measure-recognition_advice-why = Someone tells you free of charge whether recognition is worth it for you.
measure-recognition_procedure = Recognition of your qualification (Anerkennung)
measure-recognition_procedure-why = An office compares your qualification with the German one.
measure-qualification_analysis = Skills analysis (Qualifikationsanalyse)
measure-qualification_analysis-why = You show in practice what you can do, because papers are missing.
measure-adaptation_qualification = Adaptation training (Anpassungsqualifizierung)
measure-adaptation_qualification-why = You learn what is still missing for full recognition.
measure-physicians_programme = Programme for physicians
measure-physicians_programme-why = It prepares for work as a doctor.
measure-school_certificate_recognition = Recognition of your school certificate
measure-school_certificate_recognition-why = An office checks which German certificate yours equals.
measure-skills_assessment = Skills assessment (Kompetenzfeststellung)
measure-skills_assessment-why = You find out and show what you can do.
measure-orientation_internship = Orientation internship (Orientierungspraktikum)
measure-orientation_internship-why = You get to know an occupation and a firm.
measure-employer_internship = Internship through agency or Jobcenter (MAG)
measure-employer_internship-why = You try out work in a firm for some weeks.
measure-entry_qualification = Introductory training (Einstiegsqualifizierung, EQ)
measure-entry_qualification-why = A long, paid internship prepares you for an apprenticeship.
measure-apprenticeship = Apprenticeship with support (Ausbildung, AsA)
measure-apprenticeship-why = You learn an occupation, earn money and get help with learning.
measure-crafts_orientation = Crafts orientation for young people
measure-crafts_orientation-why = You try out occupations in workshops.
measure-vocational_preparation = Preparation for training (Berufsvorbereitung, BvB)
measure-vocational_preparation-why = You prepare for an apprenticeship, perhaps with a school certificate.
measure-school_leaving_class = Class for a school certificate (Hauptschulabschluss)
measure-school_leaving_class-why = You catch up on a German school certificate.
measure-studying = University and preparatory college (Studienkolleg)
measure-studying-why = You study at a university or prepare for it.
measure-employer_service = Job placement and employer service (Arbeitgeberservice)
measure-employer_service-why = The employment agency looks for firms with you, free of charge.
measure-job_turbo = Job-Turbo
measure-job_turbo-why = The Jobcenter helps you to work early and learn German meanwhile.
measure-further_training = Further training with a voucher (Bildungsgutschein)
measure-further_training-why = The agency or the Jobcenter can pay for a course for your occupation.
measure-work_opportunities = Work opportunity (Arbeitsgelegenheit)
measure-work_opportunities-why = Simple work without a wage, with a small amount per hour.
measure-worker_rights_advice = Advice on rights at work (Faire Integration)
measure-worker_rights_advice-why = You get free help with contract, wages and dismissal.
measure-start_up_advice = Advice on starting a business
measure-start_up_advice-why = You plan a business of your own.
measure-women_offers = Offers for women
measure-women_offers-why = Courses for women only, often with childcare.
measure-psychosocial_help = Help with stress and trauma
measure-psychosocial_help-why = Psychosocial centres listen and help.
measure-volunteers = Volunteers and mentors
measure-volunteers-why = People accompany you and practise German with you.
measure-migration_advice = Migration advice (MBE) and youth migration service (JMD)
measure-migration_advice-why = Someone advises you free of charge on courses, work and housing.

## Conditions: met

reason-everyone = This is possible with any residence status.
reason-status_fits = Your residence status fits.
reason-level_fits = Your level of German fits.
reason-age_fits = Your age fits.
reason-activity_fits = What you do at present fits.
reason-school_fits = You have a certificate that can be checked.
reason-qualification_fits = You have a training or a degree from abroad; you can apply with any residence status.
reason-course_right_early = { $figure ->
    [1] In the first year with your residence permit you usually have a right to it.
   *[other] In the first { $figure } years with your residence permit you usually have a right to it.
}
reason-for_procedure = The course is for people in the asylum procedure.
reason-letters_needed = The course is for people who are still learning Latin letters.
reason-vocational_registered = You must, for example, be registered as looking for work, get money from the Jobcenter, or have a job.
reason-papers_missing = Papers are missing; then your skills can be checked in another way ({ $figure }).
reason-permit_allows = Your residence permit usually allows work; please look in the document.
reason-adviser_agrees = Ask your adviser at the agency or the Jobcenter first; they decide.
reason-business_allowed = Your residence permit usually allows self-employment.
reason-certificate_wanted = You do not have a German school certificate yet.
reason-class_teaches_german = Classes for young people begin with German.
reason-entrance = Your certificate may be enough for a university; the university decides.
reason-asylum_benefit = It is possible in the asylum procedure and with a Duldung, also without a work permit ({ $figure } per hour).

## Conditions: not met

reason-german_reached = You already have B1; then the vocational language course fits better.
reason-at_school = The course is not for people who go to school; please ask again after school.
reason-only_procedure = The course is for people in the asylum procedure.
reason-letters_known = The course is for people who are still learning Latin letters.
reason-highest_level = These courses end with C2.
reason-from_b1 = As a rule you need B1.
reason-no_qualification = It needs a finished training or degree; work experience alone is not enough.
reason-german_qualification = It is only for qualifications from abroad.
reason-papers_at_hand = It is only needed when papers are missing.
reason-trade_only = It is for training occupations, for example in the crafts.
reason-no_school_certificate = It needs a certificate of a secondary school.
reason-physicians_only = It is for physicians.
reason-waiting_procedure = In the asylum procedure, work and internships are usually possible only after { $figure } months, with the permission of the immigration office (Ausländerbehörde).
reason-waiting_tolerated = With a Duldung, work and internships are usually possible only after { $figure } months in Germany, with the permission of the immigration office (Ausländerbehörde).
reason-business_procedure = In the asylum procedure self-employment is not allowed; with a residence permit this may change.
reason-has_training_place = It is for people without a training place.
reason-training_from_b1 = Many firms ask for B1 to B2.
reason-from_a2 = You need at least A2.
reason-young_only = It is for young people, usually up to { $figure } years of age.
reason-preparation_procedure = In the asylum procedure it is possible after { $figure } months.
reason-preparation_tolerated = With a Duldung it is possible after { $figure } months.
reason-from_age = It is for people of { $figure } years or older.
reason-no_entrance = It needs a university entrance qualification; you can catch up on it.
reason-study_from_b2 = The preparatory college needs B2, most courses of study C1.
reason-jobcenter_later = It is for people with money from the Jobcenter, so usually after the asylum procedure has ended well.
reason-asylum_benefit_only = It is for people with benefits for asylum seekers ({ $figure }); the Jobcenter has something similar.
reason-outside_eu_only = It is for people from outside the EU.

## Conditions: please ask

reason-course_right_later = { $figure ->
    [1] The right ends one year after the residence permit was given. Please ask the immigration office (Ausländerbehörde) or the Jobcenter.
   *[other] The right ends { $figure } years after the residence permit was given. Please ask the immigration office (Ausländerbehörde) or the Jobcenter.
}
reason-course_admission = Voluntary admissions were stopped ({ $figure }), but an office can oblige you to attend. Please ask the social welfare office (Sozialamt) or the Jobcenter.
reason-course_ask = Please ask the immigration office (Ausländerbehörde) or the Jobcenter whether you can take part.
reason-for_procedure_ask = The course is meant for the asylum procedure. Please ask a migration advice service whether you can take part.
reason-courses_paused = Courses to C1 and C2 were paused in { $figure }. Please ask the course provider what runs now.
reason-special_course = Below B1 there are special courses, for example with a Duldung or with a job. Please ask the employment agency.
reason-vocational_tolerated = With a Duldung there are conditions, often a wait of { $figure } months. Please ask the employment agency.
reason-vocational_procedure = In the asylum procedure it is possible if you are registered as looking for work. Please ask the employment agency.
reason-partial_recognition = First you need a notice of partial recognition. Please ask the advice on recognition.
reason-school_ask = Please ask the district government (Bezirksregierung) whether your school certificate counts.
reason-physicians_ask = It existed in the Ruhr area. Please ask the agency or the Jobcenter whether it runs now.
reason-permission_procedure = In the asylum procedure you need the permission of the immigration office (Ausländerbehörde) before the first day. Please ask there.
reason-permission_tolerated = With a Duldung you need the permission of the immigration office (Ausländerbehörde) before the first day. Please ask there.
reason-permit_note = Please look in your document what it says about work, or ask the immigration office (Ausländerbehörde).
reason-adviser_ask = The rules differ from office to office. Please ask the employment agency first.
reason-business_tolerated = With a Duldung the immigration office (Ausländerbehörde) decides. Please ask there.
reason-business_note = Please look whether your document says „Erwerbstätigkeit erlaubt“, or ask the immigration office (Ausländerbehörde).
reason-compulsory_school = School is compulsory up to the age of { $figure }. Please ask the career counselling (Berufsberatung).
reason-orientation_ask = Please ask the career counselling (Berufsberatung) of the employment agency what is possible with your document.
reason-german_ask = Please ask your adviser at the agency or the Jobcenter how much German is needed.
reason-certificate_ask = Your certificate may already equal the Hauptschulabschluss. Please ask the Bezirksregierung Köln.
reason-class_german_ask = Please ask the school how much German is needed.
reason-study_ask = Please ask the International Office of the university about preparatory German courses and courses of study in English.
reason-jobcenter_ask = You cannot apply for it. Please ask at the Jobcenter whether it still exists.
reason-benefit_ask = It depends on which office pays your money. Please ask the social welfare office (Sozialamt) ({ $figure }).

## Facts about a person

field-residence_status = residence status
field-year_of_birth = age
field-arrived = month of arrival in Germany
field-german_level = level of German
field-latin_script = reading and writing Latin letters
field-school_kind = school attended
field-qualification = training or degree
field-qualification_country = country of the qualification
field-profession = profession
field-papers = papers of the qualification
field-activity = what you do at present
field-languages = languages
field-childcare = childcare
field-goals = goal

## The one question

question-residence_status = One question would help most now: which residence document do you have? You do not have to answer.
question-year_of_birth = One question would help most now: how old are you? You do not have to answer.
question-arrived = One question would help most now: since when have you been in Germany? You do not have to answer.
question-german_level = One question would help most now: how good is your German? You do not have to answer.
question-latin_script = One question would help most now: can you read and write Latin letters? You do not have to answer.
question-school_kind = One question would help most now: which school did you attend? You do not have to answer.
question-qualification = One question would help most now: have you finished a training or a degree? You do not have to answer.
question-qualification_country = One question would help most now: where did you get your qualification? You do not have to answer.
question-papers = One question would help most now: do you have the papers of your qualification? You do not have to answer.
question-activity = One question would help most now: what do you do at present? You do not have to answer.
question-goals = One question would help most now: what would you like to reach most? You do not have to answer.

## Answers

choice-answer-residence_status-asylum_seeker = Aufenthaltsgestattung
choice-answer-residence_status-tolerated = Duldung
choice-answer-residence_status-refugee = Recognised refugee
choice-answer-residence_status-subsidiary = Subsidiary protection
choice-answer-residence_status-deportation_ban = Ban on deportation
choice-answer-residence_status-temporary_protection = Protection for Ukraine
choice-answer-residence_status-family = Family reunion
choice-answer-goals-learn_german = Learn German
choice-answer-goals-recognition = Recognition
choice-answer-goals-internship = Internship
choice-answer-goals-apprenticeship = Apprenticeship
choice-answer-goals-work = Work
choice-answer-goals-school = School certificate
choice-answer-goals-study = University
choice-answer-goals-self_employment = My own business
choice-answer-goals-further_training = Further training
choice-answer-activity-none = None of these
choice-answer-activity-language_course = Language course
choice-answer-activity-work = Work
choice-answer-activity-school = School
choice-answer-activity-apprenticeship = Apprenticeship
choice-answer-activity-family_care = Children, family
choice-answer-latin_script-yes = Yes
choice-answer-latin_script-partly = A little
choice-answer-latin_script-no = No
choice-answer-school_kind-none = No school
choice-answer-school_kind-primary = Primary school only
choice-answer-school_kind-middle = Middle school
choice-answer-school_kind-upper_secondary = School up to Abitur
choice-answer-qualification-none = No
choice-answer-qualification-vocational = Vocational training
choice-answer-qualification-university = University degree
choice-answer-papers-at_hand = Yes, all
choice-answer-papers-partly = Some of them
choice-answer-papers-lost = No, lost
choice-answer-qualification_country-DE = In Germany
choice-answer-qualification_country-ZZ = In another country
choice-answer-german_level-A0 = None yet
