from collections import Counter

import pytest
import yaml

from benchmarks.nlu.project import stock_config, training_data, write
from benchmarks.nlu.share import pick
from wegweiser.languages import Language
from wegweiser.utterances import reading
from wegweiser.utterances.reading import Utterance


def utterances(language=Language.GERMAN, intent="greet", count=10):
    return [Utterance(language, intent, f"{intent} {n}", "de/x.yml") for n in range(count)]


def several():
    return [
        *utterances(intent="greet", count=10),
        *utterances(intent="goodbye", count=41),
        *utterances(Language.ARABIC, "greet", 3),
    ]


def test_each_intent_of_each_language_gives_its_share_rounded_up():
    drawn = Counter((one.language.value, one.intent) for one in pick(several(), 0.3))
    assert drawn == {("de", "greet"): 3, ("de", "goodbye"): 13, ("ar", "greet"): 1}


def test_the_same_seed_draws_the_same_and_another_seed_others():
    assert pick(several(), 0.3) == pick(several(), 0.3)
    assert pick(several(), 0.3) != pick(several(), 0.3, seed=1)


def test_what_is_drawn_keeps_its_order_and_stands_once():
    texts = [one.text for one in pick(utterances(count=50), 0.5)]
    assert texts == sorted(set(texts), key=lambda text: int(text.split()[1]))
    assert len(texts) == 25


def test_an_intent_more_changes_nothing_for_the_others():
    more = [*several(), *utterances(intent="thank", count=20)]
    drawn = [one for one in pick(more, 0.3) if one.intent != "thank"]
    assert drawn == pick(several(), 0.3)


def test_a_whole_share_is_everything():
    assert pick(several(), 1) == several()


@pytest.mark.parametrize("share", [0, -0.1, 1.1])
def test_no_other_share(share):
    with pytest.raises(ValueError, match="share"):
        pick(several(), share)


def test_both_get_the_same_texts_and_only_ours_the_language(tmp_path):
    awkward = [
        Utterance(Language.TIGRINYA, "greet", "ሰላም፡ ከመይ", "ti/x.yml"),
        Utterance(Language.ENGLISH, "deny", "no: # never, 'ok'\u200c \U0001f600", "en/x.yml"),
    ]
    ours = training_data(awkward, languages=True)
    stock = training_data(awkward, languages=False)
    assert [block.pop("metadata") for block in ours["nlu"]] == [
        {"language": "ti"},
        {"language": "en"},
    ]
    assert ours == stock

    write(tmp_path, stock_config(), stock)
    (tmp_path / "en").mkdir()
    (tmp_path / "data" / "nlu.yml").rename(tmp_path / "en" / "nlu.yml")
    assert [one.text for one in reading.read(tmp_path)] == [one.text for one in awkward]
    domain = yaml.safe_load((tmp_path / "domain.yml").read_text(encoding="utf-8"))
    assert domain["intents"] == ["deny", "greet"]
