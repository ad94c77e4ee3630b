# What people agree to before any personal question. A changed word needs a new version in
# content/consent.yml.

profile-consent = May I ask you some questions about yourself and keep your answers encrypted, so that you and the Integration Point can see what suits you? You can say no, skip every question, and delete everything at any time.
profile-notice =
    {""}**What I keep:** your answers on age, town, residence status, languages, school, profession, work and wishes. No questions on health, religion, origin of your family or reasons for asylum.

    {""}**What for:** to show you suitable courses and measures and to prepare your talk at the Integration Point. Nothing is decided by it.

    {""}**How long:** answers at most { $profile_days } days after the last change, messages { $transcript_days } days, Telegram ids and web sessions { $contact_days } days without a message. You can see, correct, copy and delete everything here at any time, and withdraw your consent.

    {""}[The full text]({ $url })
privacy-title = Data protection
privacy-full =
    {""}**Who is responsible:** the operator of this service, named on the page or in the chat where you found it. Ask there, or ask here for a person.

    {""}**What is processed:** the messages you write here, and our answers. If you agree: your profile, that is what you answer to questions on year of birth, town, residence status, arrival, languages, German, school, qualification, work experience, present activity, goals, childcare, interpreter, way to reach you and name. Every answer is voluntary. There are no questions on health, religion, ethnic origin or asylum reasons; please do not write about them.

    {""}**What for, and on which basis:** to answer your questions, to show which courses and measures may suit you, and to prepare a talk at the Integration Point; the profile only on the basis of your consent. You can withdraw it at any time; what was done until then stays lawful. No decision about you is made by the program.

    {""}**Where:** in the operator's own database. Messages and profiles are encrypted there. No other company gets them. If you write on Telegram, Telegram itself also processes your messages, outside the European Union; for personal answers a private web page is offered.

    {""}**How long:** messages { $transcript_days } days; the profile { $profile_days } days after its last change; an appointment { $appointment_days } days after its day; Telegram ids and web sessions until { $contact_days } days without a message; records of erasures, which name nobody, { $audit_days } days.

    {""}**Your rights:** see your data, correct them, get a copy, withdraw your consent, delete everything. All of it works in this chat: write “my data” or “delete my data”. After a wish to delete, everything is hidden at once and erased after { $erasure_hours } hours at the latest; you get a receipt number. You can also complain to the data protection authority.
