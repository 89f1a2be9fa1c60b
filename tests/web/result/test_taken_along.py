"""The document and the calendar: they say what the page says; their names and the days tell nobody what."""

import re
from datetime import date

import icalendar
import pypdfium2

from openparole.web.result import typeset
from tests.examples import EXAMPLES

FAMILY = "uniting-for-ukraine/a-family-from-kharkiv"


def pdf(reader):
    response = reader.press("pdf").response
    assert response.status_code == 200
    assert response["Content-Disposition"] == 'attachment; filename="notes.pdf"'
    return response.content


def pages(body):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(body)]


def plain(text):
    """Without hyphens at the ends of lines, and with single spaces."""
    return " ".join(text.replace("\ufffe", "").split())


def opened(reader, example):
    return reader.open((EXAMPLES / f"{example}.toml").read_bytes())


def test_the_document_says_what_the_page_says(reader, today):
    today("2026-11-24")
    text = plain(" ".join(pages(pdf(opened(reader, "re-parole/treatment-goes-on")))))
    for claim in (
        "What is possible today",
        "Today one way to parole is open.",
        "Read this first: what can go wrong",
        "Leaving the United States ends parole at once, without a notice",
        "Open: Re-parole",
        "Form I-131, one for each person: $630",
        "Why: every condition, with its source",
        "The last day on the I-94: June 9, 2025",
        "Uniting for Ukraine",
        "Receipt: law 2",
    ):
        assert claim in text, claim


def test_the_document_is_tagged_for_letter_paper_with_numbers_and_a_language(reader, today):
    today("2026-11-24")
    body = pdf(opened(reader, "humanitarian/heart-surgery"))
    document = pypdfium2.PdfDocument(body)
    assert b"/StructTreeRoot" in body and b"pdfuaid:part" in body
    assert document[0].get_size() == (612, 792)
    assert f"Page 1 of {len(document)}" in plain(pages(body)[0])
    assert b"/Lang (en)" in body or b"/Lang(en)" in body
    assert document.get_metadata_dict()["Title"] == "Notes"


def test_the_document_is_in_the_language_of_the_page_and_says_that_it_is_a_draft(reader, today):
    today("2026-11-24")
    opened(reader, "humanitarian/heart-surgery")
    reader.address = "/es/"
    body = pdf(reader)
    assert b"/Lang (es)" in body or b"/Lang(es)" in body


def test_answers_that_contradict_each_other_make_no_document(reader, today):
    """No result was shown of them; only a page that was made up asks for one."""
    today("2026-11-24")
    reader.open("location = 'inside_us'\ncustody = 'ice'\n").change("location").press("go", a0="outside_us")
    sealed = reader.sealed
    for do in ("pdf", "calendar"):
        assert reader.press(do, page=sealed).response.status_code == 403


def test_everybody_of_a_family_is_in_one_document(reader, today):
    today("2022-07-15")
    text = plain(" ".join(pages(pdf(opened(reader, FAMILY)))))
    assert all(name in text for name in ("olena", "giorgi", "nino"))


def test_what_people_wrote_is_text_and_never_markup(reader, today):
    today("2026-11-24")
    reader.open("[persons.'#panic(*x*)']\nlocation='outside_us'\n[persons.b]\nlocation='outside_us'\n")
    assert "#panic(*x*)" in plain(" ".join(pages(pdf(reader))))


def test_somebody_whose_letters_no_font_can_draw_is_called_by_a_number(reader, today):
    today("2026-11-24")
    reader.open("[persons.'李']\nlocation='outside_us'\n[persons.b]\nlocation='outside_us'\n")
    assert "person 1" in plain(" ".join(pages(pdf(reader))))


def test_making_it_writes_no_file(reader, today, tmp_path, monkeypatch):
    today("2026-11-24")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = {path: path.stat().st_mtime_ns for path in typeset.TEMPLATE.parent.iterdir()}
    pdf(opened(reader, "humanitarian/heart-surgery"))
    assert list(tmp_path.iterdir()) == []
    assert {path: path.stat().st_mtime_ns for path in typeset.TEMPLATE.parent.iterdir()} == before


def test_the_calendar_has_the_numbered_days_and_tells_nobody_what_they_are(reader, today):
    today("2023-08-15")
    opened(reader, "family-reunification-colombia/invited-on-the-last-day-of-july")
    told = reader.press("result").text
    response = reader.press("calendar").response
    assert response["Content-Disposition"] == 'attachment; filename="days.ics"'
    events = icalendar.Calendar.from_ical(response.content).walk("VEVENT")
    days = [event.decoded("dtstart") for event in events]
    assert date(2025, 1, 28) in days
    assert [str(event["summary"]) for event in events] == [
        f"Notes: day {number}" for number in range(1, len(events) + 1)
    ]
    listed = told[told.index('<ol class="ahead">') : told.index("</ol>", told.index('<ol class="ahead">'))]
    assert len(re.findall(r"<li><strong>", listed)) == len(events)
    assert not re.search("parole|colombia|uscis|open", response.content.decode(), re.I)
    assert not [event for event in events if event.subcomponents], "no alarm"


def test_a_family_tells_its_days_apart_by_the_number_of_the_person(reader, today):
    today("2022-07-15")
    response = opened(reader, FAMILY).press("calendar").response
    summaries = {
        str(event["summary"]) for event in icalendar.Calendar.from_ical(response.content).walk("VEVENT")
    }
    assert {"Notes 1: day 1", "Notes 2: day 1"} <= summaries
