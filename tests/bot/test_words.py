import pytest
from orthography.words import words


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ሰላም፡ከመይ፡ኣለኹም፧", "ti", ["ሰላም", "ከመይ", "ኣለኹም"]),
        ("وين الموعد؟", "ar", ["وين", "الموعد"]),
        ("می‌خواهم کار کنم.", "fa", ["می‌خواهم", "کار", "کنم"]),
        ("Wo ist das Jobcenter?", "de", ["Wo", "ist", "das", "Jobcenter"]),
        ("I need help, please", "en", ["I", "need", "help", "please"]),
        ("bonjour madame", "other", ["bonjour", "madame"]),
    ],
)
def test_words(text, language, expected):
    assert [word.text for word in words(text, language)] == expected


@pytest.mark.parametrize("language", ["ar", "fa", "ti", "de", "en", "other"])
def test_offsets_point_into_the_text(language):
    text = "ሰላም፡ከመይ 👍 وين؟ Straße 12."
    for word in words(text, language):
        assert text[word.start : word.start + len(word.text)] == word.text


def test_a_text_without_words_is_kept_whole():
    assert [word.text for word in words("👍 !!", "de")] == ["👍", "!!"]
    assert words("", "de") == []
