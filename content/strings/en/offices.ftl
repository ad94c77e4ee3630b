# Where is ...: offices and advice centres nearby.

office-ask_town = **Which town do you live in?** Press a button or write the name of the town.
office-known = This is what was last known for { $town }.
office-none = I do not have a checked address for { $town }. These bodies can tell you which office is responsible:
office-nearby = **Near you: { $town }**
office-check = Please ask before you go: Is the address right? When are you open? Do I need an appointment?
office-map = Map
office-hours = Open: { $hours }
office-as_of = As of { $date }

## What an office is for

contact-kind-integration_point = Help with work and training
contact-kind-jobcenter = Money to live on, help finding work
contact-kind-agency = Work and vocational training
contact-kind-foreigners_office = Residence and papers
contact-kind-social_office = Money to live on
contact-kind-district = District administration
contact-kind-bamf = Asylum and integration courses
contact-kind-migration_advice = Advice for newcomers
contact-kind-municipal_centre = Integration in town and district
contact-kind-recognition_advice = Advice on recognition
contact-kind-chamber = Chamber: recognition and training in an occupation
contact-kind-work_advice = Advice on work
contact-kind-psychosocial = Help with emotional strain
contact-kind-language_school = Language courses

## What must be said with it

contact-remark-no_house_number = I do not know the house number.
contact-remark-place_today_unknown = I do not know where the office is today.
contact-remark-planned = This place was planned at that time.
contact-remark-may_have_moved = The office may have moved.
contact-remark-may_have_closed = The office may no longer be there.
contact-remark-tells_where_to_go = It does not advise single persons, but tells you where to go.
contact-remark-by_appointment = By appointment only.
contact-remark-for_eu_citizens = For people from the EU.
