"""No message of the program, and no report on an example, words a judgment of its own."""

from __future__ import annotations

import pytest

from tests.examples import Example, examples
from tests.messages import languages
from tests.wording import JUDGMENTS, judged, judged_in, sentences


def test_no_message_judges() -> None:
    found = {sentence: (file, judged(sentence)) for file, sentence in sentences() if judged(sentence)}
    assert found == {}


@pytest.mark.parametrize("language", languages())
def test_no_translation_judges_where_the_english_does_not(language: str) -> None:
    assert list(judged_in(language)) == []


@pytest.mark.parametrize("example", examples(), ids=str)
def test_no_report_judges(example: Example) -> None:
    text = " ".join(example.approved.read_text(encoding="utf-8").split())
    assert judged(text) == []


def test_the_guard_sees_a_judgment() -> None:
    assert judged("This person is eligible") == ["eligible"]
    assert judged("The request was not granted") == ["granted"]
    assert judged("A qualified investor asks") == []


@pytest.mark.parametrize("said", ["Usted es elegible", "No califica", "Le fue concedido", "Se lo niegan"])
def test_the_guard_sees_a_judgment_in_spanish(said: str) -> None:
    assert JUDGMENTS["es"].search(said)
