# What makes answering easier on the web: inputs, the calendar, cards.

input-several = Choose everything that fits.
input-suggest = Write the first letters and choose. Or write your own words.
input-month = Month
input-year = Year
input-calendar_open = Calendar
input-calendar_earlier = Previous month
input-calendar_later = Next month
input-calendar_none = nothing free
card-calendar = Calendar file
card-print = Page to print
card-code = Code for the door
typing-staff = A person is writing …
