"""Every fact is declared once, as the digest has it, in words that people can answer."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from openparole.law.countries import COUNTRIES
from openparole.law.facts import catalog
from openparole.law.facts.options import CLASSES_OF_ADMISSION, US_STATUS
from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.logic.facts import Choice, YesNo
from openparole.logic.text import _

FACTS = catalog.facts()
FIELDS = [field for fact in FACTS.values() if fact.kind == "rows" for field in fact.fields.values()]
EVERYTHING = [*FACTS.values(), *FIELDS]
DIGEST = tomllib.loads(Path(__file__).with_name("facts_of_the_digest.toml").read_text("utf-8"))
SHARED = {
    "us_status": list(US_STATUS),
    "pathway": list(PATHWAY_IDS),
    "code": [code for code in CLASSES_OF_ADMISSION if code != "other"],
}


def spelled(options):
    return [option for part in options.split("/") for option in SHARED.get(part, [part])]


def told(fact):
    """What a declaration says, in the words of the digest."""
    said = {"kind": fact.kind, "change": fact.change, "cost": fact.cost}
    if fact.kind in ("choice", "set"):
        said["options"] = list(fact.options)
    if fact.presumed is not None:
        said["presumed"] = fact.presumed
    if fact.kind == "rows":
        said["fields"] = {name: field_told(field) for name, field in fact.fields.items()}
    return said


def field_told(field):
    kind = list(field.options) if field.kind in ("choice", "set") else field.kind
    return (kind, field.presumed)


def meant(entry):
    said = dict(entry)
    if "options" in said:
        said["options"] = spelled(said["options"])
    if "fields" in said:
        said["fields"] = {name: field_meant(field) for name, field in said["fields"].items()}
    return said


def field_meant(field):
    entry = {"kind": field} if isinstance(field, str) else field
    listed = "/" in entry["kind"] or entry["kind"] in SHARED
    return (spelled(entry["kind"]) if listed else entry["kind"], entry.get("presumed"))


def is_of_kind(fact, value):
    match fact.kind:
        case "yn":
            return isinstance(value, bool)
        case "choice" | "country":
            return value in fact.options
        case "set" | "countries":
            return isinstance(value, list) and set(value) <= set(fact.options)
        case "day":
            return value == "never"
        case "rows":
            return value == []
        case _:
            return type(value) is int


ADDED = {"principal_finding"}
"""Beside the digest: until linked matters exist, what was found for the principal is a fact."""


def test_the_facts_are_those_of_the_digest_in_its_order():
    assert [(fact.subject, name) for name, fact in FACTS.items() if name not in ADDED] == [
        (subject, name) for subject, entries in DIGEST.items() for name in entries
    ]


@pytest.mark.parametrize("subject", DIGEST)
def test_each_is_declared_as_the_digest_has_it(subject):
    declared = {
        name: told(fact) for name, fact in FACTS.items() if fact.subject == subject and name not in ADDED
    }
    assert declared == {name: meant(entry) for name, entry in DIGEST[subject].items()}


def test_its_variable_bears_its_name():
    for subject in catalog.SUBJECTS:
        module = sys.modules[f"openparole.law.facts.{subject}"]
        for variable, value in vars(module).items():
            if value in FACTS.values():
                assert value.name == variable
            elif isinstance(value, type):
                fields = {name: field for name, field in vars(value).items() if field in FIELDS}
                assert [field.name for field in fields.values()] == list(fields)


def test_every_question_is_one_and_asked_once():
    questions = [str(fact.question) for fact in EVERYTHING]
    assert [question for question in questions if not re.fullmatch(r"[A-Z][^?]*\?", question)] == []
    assert len(set(questions)) == len(questions)


def test_every_fact_of_a_matter_says_why_it_is_asked_in_one_sentence():
    assert [fact for fact in FACTS.values() if not re.fullmatch(r"[A-Z].*\.", str(fact.why))] == []
    assert [fact for fact in FACTS.values() if re.search(r"[.!?] [A-Z]", str(fact.why))] == []


def test_every_option_has_a_label_of_its_own():
    for fact in EVERYTHING:
        labels = [str(label) for label in getattr(fact, "options", {}).values()]
        assert all(labels) and len(set(labels)) == len(labels), fact


def test_what_is_presumed_is_a_value_of_its_kind_and_says_why():
    for fact in EVERYTHING:
        assert (fact.presumed is None) == (fact.why_presumed is None), fact
        assert fact.presumed is None or is_of_kind(fact, fact.presumed), fact


def test_conditions_on_presumptions_are_about_presumed_facts():
    assert all(FACTS[name].presumed is not None for name in catalog.PRESUMED_IF)
    assert all(FACTS[name].presumed is not None for name in catalog.NOT_PRESUMED_FOR_ENDS)


def reading_grade(text):
    """Flesch and Kincaid's grade, syllables counted as runs of vowels."""
    sentences = len(re.findall(r"[.?](?:\s|$)", text))
    words = re.findall(r"[A-Za-z0-9'/-]+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]{1,2}", silent_ends_cut(word)))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def silent_ends_cut(word):
    word = word.lower()
    return word if len(word) < 4 else re.sub(r"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$|^y", "", word)


def test_reasons_and_help_read_at_grade_eight():
    texts = [str(text) for fact in EVERYTHING for text in (fact.why, fact.help) if text is not None]
    assert {text: grade for text in texts if (grade := reading_grade(text)) > 8} == {}


def test_indexes_are_places_and_the_same_in_every_process():
    assert [fact.index for fact in FACTS.values()] == list(range(len(FACTS)))
    script = "from openparole.law.facts import catalog; print(*catalog.facts())"
    again = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert again.stdout.split() == list(FACTS)


def test_a_name_is_declared_once():
    one, other = ModuleType("law.facts.one"), ModuleType("law.facts.other")
    one.age = YesNo("age", _("Are they of age?"))
    other.age = YesNo("age", _("Are they grown up?"))
    with pytest.raises(ValueError, match=r"age .* one .* other"):
        catalog.gather([one, other])


def test_old_names_lead_to_facts_and_are_none_themselves():
    assert set(catalog.OLD_NAMES.values()) <= set(FACTS)
    assert set(catalog.OLD_NAMES) & set(FACTS) == set()
    assert catalog.OLD_NAMES["date_of_birth"] == "birth_date"


def test_countries_are_codes_of_two_letters_without_the_territories_of_the_us():
    assert all(re.fullmatch("[A-Z]{2}", code) for code in COUNTRIES)
    assert list(COUNTRIES) == sorted(COUNTRIES)
    assert len(COUNTRIES) == 249 - len({"AS", "GU", "MP", "PR", "UM", "VI"} - set(COUNTRIES))


def test_a_status_is_one_list_wherever_it_is_asked():
    statuses = [fact for fact in EVERYTHING if isinstance(fact, Choice) and "lpr" in fact.options]
    assert [fact.name for fact in statuses if fact.options is US_STATUS] == [
        "family_petitioner_status",
        "status",
        "status",
    ]
