"""What a person told of themselves, with consent: the profile, its encryption, and rights over it."""
