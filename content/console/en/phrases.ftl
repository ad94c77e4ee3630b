nav-phrases = Sentences
phrases-title = Prepared sentences
phrases-hint = You choose in English, the person reads in their own language. No machine translates anything here.
phrases-search = Search a sentence
phrases-find = Search
phrases-found = { $count ->
    [0] No sentence found. Try another word.
    [one] One sentence
   *[other] { $count } sentences
}
phrase-preview = Preview
phrase-send = Send ({ $language })
phrase-back = All sentences
phrase-back-to-conversation = Back to the conversation
phrase-not-yours = This conversation is not yours. The sentence was not sent.
phrase-not-open = The conversation is not open any more. The sentence was not sent.
phrase-fault-unknown-phrase = This sentence is not there any more.
phrase-fault-missing = Please fill in: { $field }
phrase-fault-unknown = Please choose from the list: { $field }
phrase-fault-no-moment = This is no day and time: { $field }
phrase-fault-too-long = Too long: { $field }
