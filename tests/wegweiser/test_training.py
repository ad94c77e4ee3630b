from wegweiser import training


def test_lookup_tables_are_no_training_data_but_part_of_the_fingerprint():
    passed = set(training.rasa_data())
    assert str(training.LOOKUP) not in passed
    assert str(training.DATA / "rules.yml") in passed
    assert {str(training.DATA / language) for language in ("ar", "fa", "ti", "en", "de")} <= passed
    assert training.LOOKUP / "professions.yml" in set(training.training_files())
