"""The result page: the answer first, what can go wrong before any step, and every way in its place."""

import gzip
import re
from html import unescape

import pytest

from openparole.words import translator
from tests.examples import EXAMPLES
from tests.messages import messages
from tests.web.conftest import Reader
from tests.wording import JUDGMENTS, judged

TODAY = "2026-11-24"


def result(reader, example, language="en"):
    """The result of a matter that is kept in `examples/`."""
    reader.open((EXAMPLES / f"{example}.toml").read_bytes()).press("result")
    assert reader.response.status_code == 200
    return reader


def words(page):
    """What a reader sees, without marks of HTML."""
    page = re.sub(r"<script.*?</script>|<[^>]+>", " ", page[page.index("<main") :], flags=re.S)
    return " ".join(unescape(page).split())


def in_order(page, *claims):
    places = [page.index(claim) for claim in claims]
    assert places == sorted(places), claims


def test_the_answer_stands_first_and_what_can_go_wrong_before_any_step(reader, today):
    today(TODAY)
    page = words(result(reader, "re-parole/treatment-goes-on").text)
    in_order(
        page,
        "What is possible today",
        "Today one way to parole is open.",
        "Open means that you can ask. An officer decides, each case alone.",
        "Read this first: what can go wrong",
        "notice to appear before an immigration judge",
        "Leaving the United States ends parole at once",
        "Steps, and who decides",
        "Form, and where to send it",
        "Fees",
        "Papers to gather",
        "Why: every condition, with its source",
        "Free legal help",
    )


def test_fees_tell_the_day_that_picks_them(reader, today):
    today(TODAY)
    page = words(result(reader, "humanitarian/heart-surgery").text)
    assert "Form I-131, one for each person: $0 or $580 or $630" in page
    assert "picks the amount" in page and "Read here: November 24, 2026." in page


def test_reasons_open_into_the_proof_with_answers_sources_and_strength(reader, today):
    today(TODAY)
    page = words(result(reader, "humanitarian/heart-surgery").text)
    assert "met Outside the United States" in page
    assert "(your answer)" in page and "· official text" in page


def test_what_is_paused_says_so_since_when_and_by_what(reader, today):
    today(TODAY)
    page = words(result(reader, "uniting-for-ukraine/a-boy-who-travels-alone").text)
    in_order(
        page,
        "Paused Uniting for Ukraine",
        "Paused: no new requests are taken, since January 27, 2025",
        "USCIS stops taking Form I-134A",
    )


def test_free_help_comes_first_where_nothing_is_open(reader, today):
    today(TODAY)
    page = words(result(reader, "uniting-for-ukraine/a-boy-who-travels-alone").text)
    in_order(page, "Free legal help", "Today no way to parole is open, as far as the answers tell.")


def test_what_is_open_by_an_earlier_day_only_is_no_way_to_ask(reader, today):
    today(TODAY)
    page = words(result(reader, "cbp-one/an-appointment-in-el-paso").text)
    in_order(
        page,
        "Today no way to parole is open, as far as the answers tell.",
        "Parole after a CBP One appointment Nobody can ask for it today",
        "It is open by an earlier day that you told of. Nobody can ask for it today",
    )
    assert "Open means that you can ask" not in page


def test_what_had_ended_before_the_answers_begin_is_one_line_at_the_end(reader, today):
    today(TODAY)
    page = words(result(reader, "humanitarian/heart-surgery").text)
    in_order(page, "closed ways, and why", "Ways left aside", "They had ended before these answers begin")


def test_a_hold_on_decisions_is_said_in_the_answer(reader, today):
    today("2025-03-03")
    page = words(result(reader, "ukraine-re-parole/while-requests-are-held").text)
    in_order(page, "Re-parole for Ukrainians Decisions on hold", "Read this first")
    assert "you can ask, but nothing is decided for now" in page


def test_three_ends_are_told_of_a_parole_and_of_nobody_else(reader, today):
    today(TODAY)
    ends = (
        "The last day on the I-94",
        "The last day, as notices say",
        "The last day, after the orders of courts",
    )
    told = words(result(reader, "re-parole/treatment-goes-on").text)
    assert all(end in told for end in ends)
    assert ends[0] not in words(result(reader, "humanitarian/heart-surgery").text)


def test_what_is_missing_can_be_answered_from_there(reader, today):
    today(TODAY)
    reader.open(
        "location = 'outside_us'\nreasons = ['medical']\nmeets_refugee_definition = {dont_know = true}\n"
    )
    page = reader.press("result").text
    in_order(words(page), "Not known yet", "Still missing", "Are they a refugee under the law")
    reader.press(re.search(r'value="(change:\d+)"', page)[1])
    assert reader.questions == ["Are they a refugee under the law or found to be one by the UN?"]


def test_provided_that_and_not_firm_are_told_in_words(reader, today):
    today(TODAY)
    page = words(result(reader, "re-parole/treatment-goes-on").text)
    assert "This counts on what nobody told. Without it, it would not be known:" in page
    assert "It is rare here, and a UN paper tells." in page


def test_the_days_ahead_are_drawn_and_told(reader, today):
    today("2023-08-15")
    page = result(reader, "family-reunification-colombia/invited-on-the-last-day-of-july").text
    told = words(page)
    in_order(told, "Next day to know: ", "Days to come", "from open to not known yet")
    assert "From August 15, 2023 to January 26, 2025: open" in told
    assert '<svg class="strip" role="img" aria-label="From August 15, 2023 to January 26, 2025: open;' in page


def test_each_person_of_a_family_has_an_own_result_and_a_way_to_it(reader, today):
    today("2022-07-15")
    page = result(reader, "uniting-for-ukraine/a-family-from-kharkiv").text
    for number, name in enumerate(("olena", "giorgi", "nino"), 1):
        assert f'<a href="#p{number}">{name}</a>' in page
        assert f'id="p{number}"' in page
    assert words(page).count("Comes along with olena. What is found for olena counts here too.") == 2


def test_what_the_page_asks_next_leads_back_to_the_questions(reader, today):
    today(TODAY)
    result(reader, "humanitarian/heart-surgery").press("show")
    assert reader.questions


def test_the_language_changes_by_a_press_and_keeps_the_answers(reader, today):
    today(TODAY)
    page = result(reader, "humanitarian/heart-surgery").text
    assert 'formaction="/es/" formnovalidate name="do" value="result"' in page
    reader.address = "/es/"
    assert '<html lang="es"' in reader.press("result").text


def test_no_style_stands_in_the_page_and_it_stays_light(reader, today):
    today(TODAY)
    page = result(reader, "re-parole/treatment-goes-on").text
    assert "<style" not in page and not re.search(r"<[^>]* style=", page)
    assert len(gzip.compress(page.encode())) < 40_000


def test_what_a_person_wrote_is_never_markup(reader, today):
    today(TODAY)
    reader.open("[persons.'<b>&']\nlocation='outside_us'\n[persons.two]\nlocation='outside_us'\n").press(
        "result"
    )
    assert "&lt;b&gt;&amp;" in reader.text and "<b>&" not in reader.text


CASES = (
    ("re-parole/treatment-goes-on", TODAY),
    ("ukraine-re-parole/while-requests-are-held", "2025-03-03"),
    ("uniting-for-ukraine/a-family-from-kharkiv", "2022-07-15"),
    ("custody/nobody-but-the-officer", TODAY),
)


@pytest.mark.parametrize(("example", "day"), CASES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_result_judges_nobody(client, today, example, day, language):
    """What the law, the questions and the texts say has a test of its own; here is what the page adds."""
    today(day)
    page = words(re.sub("<cite>.*?</cite>", "", result(Reader(client, language), example).text))
    left = own_words(page, language)
    assert len(left) < len(page)
    found = judged(left) if language == "en" else JUDGMENTS[language].findall(left)
    assert found == []


def own_words(page, language):
    """The page without what the law says."""
    translate = translator(language)
    of_the_law = {id for id, files in messages().items() if all("/law/" in file for file in files)}
    said = [" ".join(translate(id).split()) for id in of_the_law]
    for sentence in sorted(said, key=len, reverse=True):
        pattern = re.sub(r"\\\{\w+\\\}", ".{1,200}?", re.escape(sentence))
        page = page.replace(sentence, " ") if pattern == re.escape(sentence) else re.sub(pattern, " ", page)
    return page
