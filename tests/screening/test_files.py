"""A file is read to the same plain data from TOML, YAML and JSON, or refused with one clear error."""

from datetime import date
from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.screening.files import LARGEST, BadFile, line_of, parse, read_file

ENDINGS = ("m.toml", "m.yaml", "m.json", "standard input")


def data(text, name="m.yaml"):
    return parse(text.encode(), name)[0]


def test_three_notations_say_the_same():
    toml = data('a = "x"\nb = [1, 2]\nc = {d = true}\nincome = 12.50', "m.toml")
    yaml = data("a: x\nb: [1, 2]\nc: {d: true}\nincome: 12.50")
    json = data('{"a": "x", "b": [1, 2], "c": {"d": true}, "income": 12.50}', "m.json")
    assert toml == yaml == json == {"a": "x", "b": [1, 2], "c": {"d": True}, "income": Decimal("12.50")}


def test_no_is_norway_and_other_words_are_words():
    assert data("a: NO\nb: yes\nc: on\nd: y\ne: 1_000\nf: 0x10\ng: 12:30") == {
        "a": "NO", "b": "yes", "c": "on", "d": "y", "e": "1_000", "f": "0x10", "g": "12:30",
    }  # fmt: skip


def test_true_null_and_numbers_are_read_by_the_core_rules():
    assert data("a: true\nb: False\nc: null\nd: ~\ne:\nf: -3\ng: 1e2\nh: '5'") == {
        "a": True, "b": False, "c": None, "d": None, "e": None, "f": -3, "g": Decimal("1e2"), "h": "5",
    }  # fmt: skip


def test_a_number_is_never_a_binary_float():
    for name, text in (("m.toml", "a = 0.1"), ("m.yaml", "a: 0.1"), ("m.json", '{"a": 0.1}')):
        assert data(text, name)["a"] == Decimal("0.1")


def test_native_days_count():
    assert data("a = 2024-02-29", "m.toml") == {"a": date(2024, 2, 29)}
    assert data("a: 2024-02-29") == {"a": "2024-02-29"}


def test_without_an_ending_the_look_decides():
    assert data('{"a": 1}', "standard input") == {"a": 1}
    assert data("[b]\na = 1", "standard input") == {"b": {"a": 1}}
    assert data("a: 1", "standard input") == {"a": 1}


def test_a_byte_order_mark_is_not_part_of_the_first_name():
    assert parse(b"\xef\xbb\xbfa: 1", "m.yaml")[0] == {"a": 1}


def test_nothing_known_is_a_file():
    assert data("{}", "m.json") == data("{}") == data("# nothing yet", "m.toml") == {}


def test_a_comment_alone_in_yaml_is_empty():
    with pytest.raises(BadFile, match=r"write \{\}"):
        data("# nothing yet")


def test_just_the_largest_is_read_and_one_byte_more_is_not():
    text = b"#" * (LARGEST - 6) + b"\na = 1"
    assert parse(text, "m.toml")[0] == {"a": 1}
    with pytest.raises(BadFile, match="1 MiB"):
        parse(text + b"#", "m.toml")


def test_it_is_refused_before_it_is_parsed(tmp_path, monkeypatch):
    file = tmp_path / "m.json"
    file.write_bytes(b"[" * (LARGEST + 1))
    monkeypatch.setattr("json.loads", None)
    with pytest.raises(BadFile, match="1 MiB"):
        read_file(str(file))


@pytest.mark.parametrize("name", ENDINGS)
@given(raw=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "ignore")))
def test_whatever_the_bytes_it_is_data_or_one_error(name, raw):
    try:
        found, _text = parse(raw, name)
    except BadFile as bad:
        assert bad.message
        assert bad.line is None or bad.line > 0
    else:
        assert isinstance(found, dict)


PIECES = (
    "[",
    "]",
    "{",
    "}",
    "a",
    "=",
    ":",
    ",",
    '"',
    "'",
    "\n",
    " ",
    "- ",
    "&a",
    "*a",
    "!!map ",
    "1e9",
    "...",
    "#",
)


@pytest.mark.parametrize("name", ENDINGS)
@given(text=st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_whatever_the_pieces_it_is_data_or_one_error(name, text):
    try:
        data(text, name)
    except BadFile as bad:
        assert bad.message


TOML = """\
# location = "commented out"
location = "at_port"
supporters = [
    {kind = "person", income = 1},
    {kind = "person", income = "x"},
]
[persons.olena]
birth_date = "x"
"""


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("location", 2),
        ("supporters[0].income", 4),
        ("supporters[1].income", 3),
        ("persons.olena", 7),
        ("persons.olena.birth_date", 8),
        ("persons.olena.birth_date.from", 8),
        ("nowhere", None),
    ],
)
def test_the_line_of_a_field(field, line):
    assert line_of(field, TOML) == line


def test_the_line_in_yaml_and_json():
    assert line_of("a.b", "x: 1\na:\n  b: 2") == 3
    assert line_of("a.b", '{"x": 1,\n "a": {\n  "b": 2}}') == 3


def test_without_pyyaml_it_says_what_to_do(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "openparole.screening.yaml_core", None)
    with pytest.raises(BadFile, match=r"openparole\[yaml\]"):
        data("a: 1")


def test_a_key_written_ever_again_is_found_in_a_moment():
    text = '"#' + "size: " * 150_000 + '"'
    began = process_time()
    assert line_of("size", text) == 1
    assert process_time() - began < 1
