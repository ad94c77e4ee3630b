# Names of the topics and dialogue acts, by the ids of topics.yml.
# topic-<id>: title, as in the front matter of the answer, with the German office word in brackets.
# choice-<id>: label of a button, at most 28 characters.

## Language courses

topic-integration_course = Integration course (Integrationskurs)
choice-integration_course = Integration course
topic-course_cost = What a course costs (Kurskosten)
choice-course_cost = What a course costs
topic-course_find = Finding a course and registering (Kurssuche)
choice-course_find = Find a course
topic-vocational_language_course = Vocational language course (Berufssprachkurs)
choice-vocational_language_course = Vocational German course
topic-initial_orientation_course = Initial orientation course (Erstorientierungskurs)
choice-initial_orientation_course = Initial orientation course
topic-literacy_course = Course for reading and writing (Alphabetisierungskurs)
choice-literacy_course = Learn to read and write
topic-language_levels_and_tests = Language levels and tests (Sprachniveaus und Prüfungen)
choice-language_levels_and_tests = Language levels and tests
topic-course_childcare = Childcare during a course (Kinderbetreuung)
choice-course_childcare = Childcare during a course
topic-online_learning = Learning German online (Online-Deutschkurse)
choice-online_learning = Learn German online

## Recognition

topic-recognition_process = Recognition of your qualification (Anerkennung)
choice-recognition_process = Recognition of my diploma
topic-recognition_documents = Papers for recognition (Unterlagen für die Anerkennung)
choice-recognition_documents = Papers for recognition
topic-recognition_cost = What recognition costs (Kosten der Anerkennung)
choice-recognition_cost = What recognition costs
topic-recognition_duration = How long recognition takes (Dauer der Anerkennung)
choice-recognition_duration = How long recognition takes
topic-recognition_without_documents = Recognition without papers (Qualifikationsanalyse)
choice-recognition_without_documents = My papers are missing
topic-recognition_university = University degrees (Zeugnisbewertung)
choice-recognition_university = University degree
topic-recognition_trades = Trades, crafts and commerce (HWK, IHK FOSA)
choice-recognition_trades = Trades, crafts, commerce
topic-recognition_health_professions = Health professions (Gesundheitsberufe)
choice-recognition_health_professions = Health professions
topic-recognition_school_certificate = School certificate from abroad (Schulzeugnis)
choice-recognition_school_certificate = School certificate
topic-recognition_partial = Partial recognition (teilweise Anerkennung)
choice-recognition_partial = Partial recognition
topic-studying = Studying at a university (Studium)
choice-studying = Study at a university

## Work and internships

topic-internship_types = Kinds of internship (Praktikum)
choice-internship_types = Kinds of internship
topic-internship_find = Finding an internship (Praktikumsplatz)
choice-internship_find = Find an internship
topic-internship_permission = Permission for an internship (Erlaubnis für ein Praktikum)
choice-internship_permission = Permission for internship
topic-internship_pay = Pay in an internship (Praktikumsvergütung)
choice-internship_pay = Is an internship paid?
topic-entry_qualification = Introductory training (Einstiegsqualifizierung, EQ)
choice-entry_qualification = Introductory training (EQ)
topic-apprenticeship = Vocational training (Ausbildung)
choice-apprenticeship = Vocational training
topic-work_permission = Permission to work (Arbeitserlaubnis)
choice-work_permission = Am I allowed to work?
topic-job_search = Finding work (Arbeitssuche)
choice-job_search = Find work
topic-job_turbo = Job-Turbo
choice-job_turbo = Job-Turbo
topic-work_opportunities = Work opportunities in the asylum procedure (Arbeitsgelegenheiten)
choice-work_opportunities = Work opportunities
topic-skills_assessment = Finding out what you can do (Kompetenzfeststellung)
choice-skills_assessment = Find out my skills
topic-school_leaving_certificate = Catching up on a school certificate (Hauptschulabschluss)
choice-school_leaving_certificate = School-leaving certificate
topic-youth_orientation = Orientation for young people (Berufsorientierung)
choice-youth_orientation = For young people
topic-further_training = Further training and retraining (Weiterbildung, Umschulung)
choice-further_training = Further training
topic-application_documents = CV and job application (Lebenslauf, Bewerbung)
choice-application_documents = CV and application
topic-worker_rights = Your rights at work (Arbeitsrecht)
choice-worker_rights = My rights at work
topic-self_employment = Starting a business (Selbstständigkeit)
choice-self_employment = Start a business

## Support

topic-integration_point = Integration Point
choice-integration_point = Integration Point
topic-office_location = Address of an office (Adresse und Öffnungszeiten)
choice-office_location = Address of an office
topic-appointment_documents = What to bring to an appointment (Unterlagen zum Termin)
choice-appointment_documents = What to bring along
topic-residence_status = Residence status (Aufenthaltsstatus)
choice-residence_status = My residence status
topic-women_offers = Offers for women (Angebote für Frauen)
choice-women_offers = Offers for women
topic-psychosocial_support = Help with stress and trauma (psychosoziale Hilfe)
choice-psychosocial_support = Help with stress, trauma
topic-volunteers = Help from volunteers (Ehrenamt)
choice-volunteers = Help from volunteers
topic-migration_advice = Migration advice service (Migrationsberatung, MBE)
choice-migration_advice = Migration advice
topic-social_benefits = Money for living and housing (Sozialleistungen)
choice-social_benefits = Money for living, housing
topic-holidays = Public and religious holidays (Feiertage)
choice-holidays = Holidays
topic-interpreter = Interpreter (Dolmetscher, Dolmetscherin)
choice-interpreter = I need an interpreter

## Dialogue

topic-greet = Hello
choice-greet = Hello
topic-goodbye = Goodbye
choice-goodbye = Goodbye
topic-thank = Thank you
choice-thank = Thank you
topic-affirm = Yes
choice-affirm = Yes
topic-deny = No
choice-deny = No
topic-help = What can you do?
choice-help = What can you do?
topic-change_language = Another language
choice-change_language = Another language
topic-start_profile = Fill in my profile
choice-start_profile = Fill in my profile
topic-show_profile = What do you know about me?
choice-show_profile = Show my profile
topic-change_profile = Correct my profile
choice-change_profile = Correct my profile
topic-delete_data = Delete my data
choice-delete_data = Delete my data
topic-export_data = A copy of my data
choice-export_data = A copy of my data
topic-recommend_measures = What is right for me?
choice-recommend_measures = What is right for me?
topic-book_appointment = Book an appointment (Termin)
choice-book_appointment = Book an appointment
topic-show_appointment = My appointment (Termin)
choice-show_appointment = My appointment
topic-reschedule_appointment = Move my appointment (Termin)
choice-reschedule_appointment = Another time, please
topic-cancel_appointment = Cancel my appointment (Termin)
choice-cancel_appointment = Cancel my appointment
topic-talk_to_human = Talk to a person
choice-talk_to_human = Talk to a person
topic-simpler = Say it more simply
choice-simpler = Say it more simply
topic-repeat = Say it again
choice-repeat = Say it again
topic-bot_challenge = Are you a human?
choice-bot_challenge = Are you a human?
topic-complaint = Complaint
choice-complaint = This does not help me
topic-emergency = Emergency help (Notruf)
choice-emergency = Emergency help
topic-out_of_scope = Something else
choice-out_of_scope = Something else
