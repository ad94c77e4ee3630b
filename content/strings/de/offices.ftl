# Wo ist ...: Ämter und Beratungsstellen am Ort.

office-ask_town = **In welcher Stadt wohnen Sie?** Drücken Sie einen Knopf oder schreiben Sie den Namen der Stadt.
office-known = Das ist der letzte bekannte Stand für { $town }.
office-none = Für { $town } kenne ich keine geprüfte Adresse. Diese Stellen sagen Ihnen, welches Amt zuständig ist:
office-nearby = **In Ihrer Nähe: { $town }**
office-check = Bitte fragen Sie vor dem Weg: Stimmt die Adresse? Wann ist geöffnet? Brauche ich einen Termin?
office-map = Karte
office-hours = Geöffnet: { $hours }
office-as_of = Stand: { $date }

## Wofür eine Stelle da ist

contact-kind-integration_point = Hilfe bei Arbeit und Ausbildung
contact-kind-jobcenter = Geld zum Leben, Hilfe bei der Arbeitssuche
contact-kind-agency = Arbeit und Ausbildung
contact-kind-foreigners_office = Aufenthalt und Papiere
contact-kind-social_office = Geld zum Leben
contact-kind-district = Verwaltung des Kreises
contact-kind-bamf = Asyl und Integrationskurse
contact-kind-migration_advice = Beratung für Zugewanderte
contact-kind-municipal_centre = Integration in Stadt und Kreis
contact-kind-recognition_advice = Beratung zur Anerkennung
contact-kind-chamber = Kammer: Anerkennung und Ausbildung im Beruf
contact-kind-work_advice = Beratung zur Arbeit
contact-kind-psychosocial = Hilfe bei seelischer Belastung
contact-kind-language_school = Sprachkurse

## Was man dazu wissen muss

contact-remark-no_house_number = Die Hausnummer ist mir nicht bekannt.
contact-remark-place_today_unknown = Wo die Stelle heute ist, ist mir nicht bekannt.
contact-remark-planned = Dieser Ort war damals geplant.
contact-remark-may_have_moved = Vielleicht ist die Stelle umgezogen.
contact-remark-may_have_closed = Vielleicht gibt es die Stelle dort nicht mehr.
contact-remark-tells_where_to_go = Die Stelle berät nicht einzeln, sie sagt aber, wohin Sie gehen können.
contact-remark-by_appointment = Nur mit Termin.
contact-remark-for_eu_citizens = Für Menschen aus der EU.
