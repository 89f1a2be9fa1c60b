"""The interview without scripts: forms sent and read as a plain browser would."""

import re
from time import process_time

import pytest
from django.test import Client

from openparole.interview import outlook
from openparole.web.interview.kept import PLAIN, SEALED, closed

OUTSIDE = "location = 'outside_us'\ncitizenships = ['UA']\n"


def begun(reader, whose="myself"):
    return reader.press(f"begin:{whose}")


def test_the_first_screen_says_what_this_is_and_is_not(reader):
    for claim in ("not the government", "no legal advice", "not about parole from prison", "not stored here"):
        assert claim in reader.text


def test_answers_lead_on_and_the_panel_tells_what_is_still_possible(reader):
    begun(reader).tell(location="outside_us", citizenships="Ukraine")
    assert "Still possible" in reader.text
    assert "Ukraine" in reader.press("answers").text


def test_a_blank_page_is_asked_again_and_wipes_nothing(reader):
    begun(reader).tell(location="outside_us", citizenships="Ukraine")
    asked = reader.questions
    reader.press("go")
    assert reader.response.status_code == 422
    assert reader.questions == asked
    assert "Ukraine" in reader.press("answers").text


def test_a_country_that_cannot_be_read_is_met_with_the_nearest(reader):
    reader.open(OUTSIDE).change("citizenships").press("go", a0="Ukrayn")
    assert reader.response.status_code == 422
    assert "Perhaps:" in reader.text
    assert 'value="Ukrayn"' in reader.text, "what was typed stays"
    assert "Ukraine" in reader.press("answers").text


def test_a_day_that_can_be_read_two_ways_comes_back_as_a_choice(reader):
    """03/04/2024 is in March or in April; neither is guessed."""
    reader.open("location = 'inside_us'\nbirth_date = '2003'\n").change("birth_date")
    reader.press("go", a0="03/04/2003")
    assert reader.response.status_code == 422
    assert "March 4, 2003" in reader.text
    assert "April 3, 2003" in reader.text
    assert "April 3, 2003" in reader.press("go", a0="April 3, 2003").press("answers").text


def test_back_takes_back_the_last_answer_and_asks_it_again(reader):
    first = begun(reader).questions
    reader.tell(location="outside_us").press("back")
    while reader.questions != first:
        reader.press("back")
        assert reader.sealed, "the first question was never asked again"


def test_back_from_the_first_question_is_the_first_screen(reader):
    assert "For whom are you asking?" in begun(reader).press("back").text


def test_back_after_a_file_was_opened_keeps_what_the_file_told(reader):
    asked = reader.open(OUTSIDE).questions
    assert reader.press("go", a0="unsure").questions != asked
    assert reader.press("back").questions == asked
    assert "Ukraine" in reader.press("answers").text


def test_going_on_from_an_older_page_works_as_if_the_newer_had_never_been(reader):
    """The browser's own Back, and two tabs: each page carries its own answers."""
    older = begun(reader).sealed
    reader.tell(location="outside_us", citizenships="Haiti")
    reader.response = reader.client.post("/", {"do": "show", "page": older})
    assert "Haiti" not in reader.press("answers").text


def test_the_same_step_sent_twice_gives_the_same_page(reader):
    begun(reader)
    sent = {"do": "later", "page": reader.sealed}
    pages = [reader.client.post("/", sent).content.decode() for _ in range(2)]
    bare = [re.sub(r'value="[\w-]{40,}={0,2}"|data-until="\d+"', "", page) for page in pages]
    assert bare[0] == bare[1]


def test_answers_that_contradict_each_other_are_shown_and_kept_until_one_is_changed(reader):
    """Nobody outside the United States is held there by ICE."""
    reader.open("location = 'inside_us'\ncustody = 'ice'\n").change("location").press("go", a0="outside_us")
    assert "cannot all be true" in reader.text
    for said in ("outside the United States", "ICE"):
        assert said in reader.text
    reader.press("result")
    assert "cannot all be true" in reader.text, "there is no result meanwhile"
    assert "cannot all be true" not in reader.change("location").press("go", a0="inside_us").text


def test_later_leaves_the_question_and_goes_on(reader):
    asked = begun(reader).questions
    assert not set(asked) & set(reader.press("later").questions)


@pytest.mark.parametrize("passphrase", ["", "four words by hand"])
def test_a_saved_file_opens_again_with_the_same_answers(reader, passphrase):
    reader.open(OUTSIDE)
    saved = reader.client.post("/", {"do": "save", "page": reader.sealed, "passphrase": passphrase})
    name = re.search(r'filename="([^"]+)"', saved["Content-Disposition"])[1]
    assert name in ("notes.toml", "notes.json")
    assert (b"UA" in saved.content) is not bool(passphrase)
    assert "Ukraine" in reader.open(saved.content, name, passphrase).press("answers").text


@pytest.mark.parametrize(
    ("raw", "passphrase", "says"),
    [
        (b"", "", "file is empty"),
        (b"\xff\xfe\x00", "", "UTF-8"),
        (b"citizenships = ['XX']", "", "citizenships"),
        (closed("location = 'outside_us'", "right").encode(), "wrong", "does not open"),
        (closed("location = 'outside_us'", "right").encode(), "", "Give its passphrase"),
        (b"#" * 1_300_000, "", "one megabyte"),
    ],
    ids=["empty", "no text", "no matter", "wrong passphrase", "no passphrase", "too large"],
)
def test_a_file_that_cannot_be_opened_says_why(reader, raw, passphrase, says):
    reader.open(raw, passphrase=passphrase)
    assert reader.response.status_code == 422
    assert says in reader.text


def test_only_files_that_can_be_opened_are_offered(reader):
    [offered] = re.findall(r'accept="([^"]*)"', reader.text)
    assert offered.split(",") == [f".{name.partition('.')[2]}" for name in (PLAIN, SEALED)]


@pytest.mark.parametrize("page", ["", "nonsense", "A" * 70_000])
def test_a_page_that_is_not_ours_gets_one_plain_answer_that_echoes_nothing(client, page):
    response = client.post("/", {"do": "go", "page": page, "a0": "Tuvalu-marked"})
    assert response.status_code == 403
    assert b"marked" not in response.content
    assert b"nonsense" not in response.content


def test_a_page_of_another_browser_does_not_open(reader):
    response = Client().post("/", {"do": "go", "page": begun(reader).sealed, "a0": "outside_us"})
    assert response.status_code == 403


def test_a_form_without_the_token_of_its_page_is_refused():
    response = Client(enforce_csrf_checks=True).post("/", {"do": "begin:myself"})
    assert response.status_code == 403
    assert "Nothing was kept" in response.content.decode()


def test_a_family_is_asked_who_else_is_coming(reader):
    assert begun(reader, "family").questions == ["Who else is coming?"]
    reader.press("who")
    assert reader.response.status_code == 422
    reader.press("who", a0="spouse", a1="Ivan").press("who", a0="nobody")
    assert "Ivan" in reader.press("later").press("result").text


def test_an_answer_can_be_changed_and_taken_away(reader):
    reader.open(OUTSIDE).change("citizenships")
    assert 'value="Ukraine"' in reader.text
    reader.press("go", a0="Haiti").press("answers")
    assert "Haiti" in reader.text
    assert "Ukraine" not in reader.text
    number = re.search(r'value="forget:(\d+)">[^<]*<span class="usa-sr-only">: Of which', reader.text)[1]
    assert "Haiti" not in reader.press(f"forget:{number}").text


def test_every_response_of_the_interview_is_kept_nowhere(reader):
    begun(reader).tell(citizenships="Ukraine")
    for response in (reader.client.get("/"), reader.response):
        assert response["Cache-Control"] == "no-store"
        assert response["Referrer-Policy"] == "no-referrer"
    assert set(reader.client.cookies) == {"page"}
    assert "Ukraine" not in str(reader.client.cookies)


def test_what_was_read_of_somebody_is_forgotten_with_the_answer(reader):
    begun(reader).tell(citizenships="Ukraine")
    assert not outlook._memories.get()
    reader.press("go", a0="nonsense")
    assert not outlook._memories.get()


def test_leaving_goes_elsewhere_and_asks_the_browser_to_forget(reader):
    response = begun(reader).client.post("/", {"do": "leave"})
    assert response["Clear-Site-Data"]
    assert "http-equiv" in response.content.decode()


def test_the_language_changes_without_losing_an_answer(reader):
    reader.open(OUTSIDE).address = "/es/"
    assert 'lang="es"' in reader.press("show").text
    assert "Ucrania" in reader.press("answers").text


def test_the_language_changes_on_a_page_without_answers_and_none_is_missed(reader):
    begun(reader).address = "/es/"
    reader.press("show")
    assert reader.response.status_code == 200
    assert "usa-alert--error" not in reader.text
    assert "fuera de los EE. UU." in reader.questions[0]


def test_the_language_changes_while_an_answer_is_changed(reader):
    reader.open(OUTSIDE).change("citizenships")
    reader.address = "/es/"
    assert 'value="Ucrania"' in reader.press("show", a0="Ukraine").text
    reader.address = "/"
    assert 'value="Ukraine"' in reader.press("show", a0="Ucrania").text


@pytest.mark.parametrize("page", ["answers", "result"])
def test_the_language_changes_and_the_page_stays(reader, page):
    reader.open(OUTSIDE).press(page)
    again = re.search(r'formaction="/es/" formnovalidate name="do" value="(\w+)"', reader.text)[1]
    assert again == page


def test_names_of_fields_tell_nothing(reader):
    begun(reader)
    names = set(re.findall(r'<input[^>]* name="([^"]+)"', reader.text))
    assert all(re.fullmatch(r"csrfmiddlewaretoken|page|do|a\d+n?", name) for name in names)
    assert 'autocomplete="off"' in reader.text


@pytest.mark.parametrize("number", ["9" * 5_000, "-1", "x", "", "999999999"])
def test_an_answer_of_no_number_shows_all_of_them(reader, number):
    assert "Your answers" in reader.open(OUTSIDE).press(f"change:{number}").text


@pytest.mark.parametrize("name", ["2026-99-99", "2026-00-00", "person-" + "9" * 33, "<b>", "{0}", "%s"])
def test_a_person_may_have_any_name(reader, name):
    begun(reader, "family").press("who", a0="spouse", a1=name).press("who", a0="nobody")
    assert reader.press("answers").response.status_code == 200
    assert reader.press("result").response.status_code == 200


@pytest.mark.parametrize(
    "raw",
    [
        "household_size = 0x" + "F" * 5_000,
        '{"a":' * 100_000,
        '{"persons": {"\\ud800": {}, "b": {"principal": "\\ud800"}}}',
        "[notes.citizenships]\nstated_by = 07:32:00",
        '[notes.citizenships]\nstated_by = {"$day" = "x"}',
        f"supporters = [{'{},' * 300_000}]",
        "".join(f"[persons.p{number}]\n" for number in range(21)),
        "".join(f"[persons.p{number}]\n" for number in range(50_000)),
    ],
    ids=["number", "deep", "surrogate", "time", "mark", "rows", "people", "crowd"],
)
def test_a_file_made_to_harm_says_that_it_cannot_be_read(reader, raw):
    began = process_time()
    assert reader.open(raw).response.status_code == 422
    assert "This file cannot be read" in reader.text
    assert process_time() - began < 10


def test_a_name_in_a_file_is_text_wherever_it_stands(reader):
    name = '<img src=x onerror="alert(1)">'
    reader.open(f"[persons.'{name}']\n[persons.b]\nprincipal = '{name}'\n")
    for pressed in ("show", "answers", "result"):
        assert "<img src=x" not in reader.press(pressed).text
        assert "&lt;img" in reader.text


def test_nobody_is_kept_from_leaving(reader, settings):
    settings.STEPS_PER_MINUTE = 1
    begun(reader)
    assert begun(reader).response.status_code == 429
    assert reader.press("leave").response.status_code == 200


def test_people_of_a_family_are_turned_to_added_and_taken_away(reader):
    reader.open("[persons.olena]\nlocation = 'outside_us'\n[persons.ivan]\nprincipal = 'olena'\n")
    reader.press("answers")
    assert "olena" in reader.text and "ivan" in reader.text
    assert "ivan" in reader.press("about:1").text.partition("</h1>")[0]
    reader.press("answers").press("company").press("who", a0="child", a1="Sofia")
    assert "Sofia" in reader.press("answers").text
    assert "ivan" not in reader.press("remove:1").text
    assert "ivan" in reader.press("back").press("answers").text, "what was taken away comes back"


def test_what_holds_for_everybody_is_told_once_and_what_is_linked_not_again(reader):
    reader.open(
        "[shared]\nsupporters = [{income = 61000}]\n"
        "[persons.olena]\ncitizenships = ['UA']\n"
        "[persons.sofia]\nprincipal = 'olena'\nrelation_to_principal = 'child'\n"
    ).press("answers")
    assert reader.text.count("$61,000") == 1
    assert "(everybody)" in reader.text
    assert reader.text.count("<strong>Ukraine</strong>") == 1
    assert "Is that all?" in reader.text


def test_links_leave_the_answers_open(reader):
    begun(reader)
    links = re.findall(r"<a [^>]*>", reader.text)
    assert all('target="_blank"' in link or 'href="#' in link for link in links)
