# "Did this help?" after an answer.

feedback-question = Did this help?
choice-feedback-yes = Yes
choice-feedback-no = No
choice-feedback-words = Say what was missing
choice-feedback-skip = Rather not
feedback-thanks = Thank you, I am glad.
feedback-sorry = Thank you for your honest answer. You can write what was missing, read it more simply, or talk to a person.
feedback-words = What was missing? Please write it in one or two sentences, without names or numbers. Would you rather not write? Press the button.
feedback-noted = Thank you. I have noted it. The people who write these answers will read it. What else would you like to know?
