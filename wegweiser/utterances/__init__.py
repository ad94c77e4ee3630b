"""The training utterances of nlu_data as data: reading them, and what is wrong with them."""
