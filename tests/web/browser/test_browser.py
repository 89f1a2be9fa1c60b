"""What browsers do of themselves, and what people do with them: nothing sent is lost, nothing stays."""

import json
import re
import tomllib
from contextlib import suppress
from itertools import count

import pytest
from playwright.sync_api import Error

from openparole.law.facts.catalog import facts
from tests.web.browser.person import Person

OUTSIDE = "location = 'outside_us'\n"
ELSEWHERE = "https://www.weather.gov/"


def asked(name):
    return str(facts()[name].question)


def elsewhere(person):
    """Makes the page to which one leaves, without the network."""
    told = {"status": 200, "content_type": "text/html", "body": "<title>Weather</title><h1>Sunny</h1>"}
    person.page.context.route(f"{ELSEWHERE}**", lambda route: route.fulfill(**told))


def goes_back(person):
    """The browser's own Back; as it kept no copy of the page, it asks whether to send that step again."""
    with suppress(Error):
        person.page.go_back()
    person.page.wait_for_url("chrome-error://**")
    person.page.reload()


def test_going_on_after_the_browsers_own_back_works(person):
    person.begins("myself")
    first = person.questions
    goes_back(person.says("outside the United States"))
    assert person.questions == first
    assert person.says("inside the United States").told[asked("location")] == "inside the United States"


def test_reload_sends_the_same_step_again_and_loses_nothing(person):
    person.begins("myself").says("outside the United States")
    before = person.questions
    person.page.reload()
    assert person.questions == before
    assert asked("location") in person.told


def test_two_tabs_go_their_own_ways(person):
    person.opens(OUTSIDE)
    first, second = person.page, person.page.context.new_page()
    Person(second, person.server, person.scripts).opens("location = 'inside_us'\n")
    assert person.sees(first).told[asked("location")] == "outside the United States"
    assert person.sees(second).told[asked("location")] == "inside the United States"


def test_a_lost_connection_loses_nothing_that_was_sent(person):
    person.opens(OUTSIDE)
    before = person.questions
    person.page.context.set_offline(True)
    person.page.locator('button[value="later"]').click()
    person.page.wait_for_url("chrome-error://**")
    person.trouble.clear()
    person.page.context.set_offline(False)
    person.page.reload()
    assert person.questions != before, "the step was sent after all"
    assert asked("location") in person.told


def test_leaving_puts_another_page_in_place_and_clears_what_it_can(person):
    elsewhere(person)
    person.opens(OUTSIDE)
    before = person.page.context.cookies()
    person.page.get_by_role("button", name="Leave now").click()
    person.page.wait_for_url(ELSEWHERE)
    assert person.page.get_by_role("heading", name="Sunny").is_visible()
    if person.scripts:
        person.page.go_back()
        assert not person.page.locator('[name="page"]').count(), (
            "the page that was left is no step of history"
        )
    assert person.page.context.cookies() != before


def test_a_page_that_is_hidden_in_a_store_is_blanked_and_read_again(somebody):
    somebody.opens(OUTSIDE)
    stored = "new PageTransitionEvent('{}', {{persisted: true}})"
    somebody.page.evaluate(f"() => dispatchEvent({stored.format('pagehide')})")
    assert not somebody.page.locator("body").is_visible()
    with somebody.page.expect_navigation():
        somebody.page.evaluate(f"() => {{ dispatchEvent({stored.format('pageshow')}) }}")
    assert somebody.page.locator("body").is_visible()


def test_an_hour_before_its_end_a_page_warns_and_leads_to_a_download(somebody):
    somebody.page.clock.install()
    somebody.opens(OUTSIDE)
    assert not somebody.page.locator("#ending").is_visible()
    somebody.page.clock.fast_forward("10:59:00")
    assert not somebody.page.locator("#ending").is_visible()
    somebody.page.clock.fast_forward("01:30")
    assert somebody.page.get_by_role("status").is_visible()
    somebody.page.get_by_role("button", name="Keep them").click()
    assert somebody.keeps()[0] == "notes.toml"


@pytest.mark.parametrize(("passphrase", "name"), [("", "notes.toml"), ("four words by hand", "notes.json")])
def test_answers_are_kept_in_a_file_and_opened_again(person, passphrase, name):
    found, kept = person.opens(OUTSIDE).press("answers").keeps(passphrase)
    assert found == name
    if passphrase:
        assert "outside_us" not in kept.decode()
        assert json.loads(kept)["form"]
    else:
        assert tomllib.loads(kept.decode())["location"] == "outside_us"
    assert asked("location") in person.opens(kept, name=name, passphrase=passphrase).told


def test_what_is_taken_along_has_names_that_say_nothing(person):
    person.opens("location='inside_us'\nentry_manner='paroled'\nparoled_on='2026-05-03'\n"
                 "parole_expires_on='2028-05-02'\n").press("result")  # fmt: skip
    name, document = person.downloads("pdf")
    assert (name, document[:5]) == ("notes.pdf", b"%PDF-")
    name, calendar = person.downloads("calendar")
    assert name == "days.ics"
    assert b"parole" not in calendar.lower()


def test_another_language_in_the_middle_keeps_the_answers(person):
    person.opens(OUTSIDE)
    with person.page.expect_navigation():
        person.page.get_by_role("button", name="Español").click()
    assert person.page.locator("html").get_attribute("lang") == "es"
    assert "Estados Unidos" in " ".join(person.told.values())
    with person.page.expect_navigation():
        person.page.get_by_role("button", name="English").click()
    assert asked("location") in person.told


def test_nothing_is_left_in_the_browser_but_a_cookie_that_says_nothing(somebody):
    somebody.opens(OUTSIDE).press("result")
    assert [it["name"] for it in somebody.page.context.cookies()] == ["page"]
    assert somebody.page.context.cookies()[0]["expires"] == -1
    assert somebody.page.evaluate("() => [localStorage.length, sessionStorage.length]") == [0, 0]
    assert somebody.page.evaluate("() => history.state") is None


def test_the_keyboard_alone_is_enough(somebody):
    """From the skip link to an answer, to the next page; what has the focus can be seen."""
    somebody.arrives()
    keyboard = somebody.page.keyboard
    keyboard.press("Tab")
    assert focused(somebody)["text"] == "Skip to the main part"
    keyboard.press("Enter")
    reaches(somebody, "for myself")
    with somebody.page.expect_navigation():
        keyboard.press("Enter")
    reaches(somebody, "", kind="radio")
    keyboard.press("Space")
    reaches(somebody, "Go on")
    with somebody.page.expect_navigation():
        keyboard.press("Enter")
    reaches(somebody, "See or change your answers")
    with somebody.page.expect_navigation():
        keyboard.press("Space")
    assert asked("location") in somebody.text


FOCUS = """() => {
    const it = document.activeElement, seen = it.type === "radio" ? it.nextElementSibling : it
    const [style, beside] = [getComputedStyle(it), getComputedStyle(seen, "::before")]
    return {text: it.innerText ?? "", kind: it.type, outlines: [style.outlineStyle, beside.outlineStyle]}
}"""


def focused(person):
    """What has the focus, which must be seen."""
    found = person.page.evaluate(FOCUS)
    assert set(found["outlines"]) != {"none"}, found
    return found


def reaches(person, text, kind=None):
    """Goes on with the Tab key until something is reached."""
    for pressed in count():
        person.page.keyboard.press("Tab")
        found = focused(person)
        if (found["text"].lower() == text.lower() or not text) and kind in (None, found["kind"]):
            return
        assert pressed < 40, f"{text} is not reached"


def test_controls_are_called_by_what_they_ask(somebody):
    role = somebody.opens("citizenships = ['PL']\n").changes("citizenships").page.get_by_role
    assert (
        role("textbox", name=asked("citizenships"))
        .or_(role("combobox", name=asked("citizenships")))
        .is_visible()
    )
    assert role("checkbox", name="I don’t know").is_visible()
    assert role("button", name="Save the change").is_visible()
    somebody.begins("myself")
    assert role("group", name=re.compile(re.escape(asked("location")))).is_visible()
    assert role("radio", name="inside the United States").count() == 1
    assert role("complementary", name="So far").is_visible()
    assert role("navigation", name="Site").is_visible()


def test_pages_are_light(browser, server):
    """On the wire, with everything that a page asks for."""
    context = browser.new_context()
    sizes = []
    page = context.new_page()
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    person = Person(page, server)
    person.arrives()
    page.wait_for_load_state("networkidle")
    assert 10_000 < sum(sizes) < 250_000
    for step in (lambda: person.press("begin:myself"), lambda: person.says("outside the United States")):
        step()
        page.wait_for_load_state("networkidle")
        sizes.clear()
    person.press("result")
    page.wait_for_load_state("networkidle")
    assert sum(sizes) < 40_000
    context.close()


def enters(person, field):
    """Presses Enter in a field, as people do who do not look for a button."""
    with person.page.expect_navigation():
        person.page.locator(field).press("Enter")


def test_enter_goes_on_as_the_button_below_the_questions_does(person):
    person.begins("family")
    person.page.locator('label[for="a0-2"]').click()
    person.page.locator("#a1").fill("Ivan")
    enters(person, "#a1")
    assert person.page.locator("html").get_attribute("lang") == "en"
    assert person.press("who").text.count("Choose one of these") == 1
    person.opens("location = 'outside_us'\ncitizenships = ['UA']\n").press("answers")
    person.page.locator(".told-one", has_text="Ukraine").get_by_role("button", name="Change").click()
    person.page.locator("#a0").fill("Haiti")
    enters(person, "#a0")
    assert person.told[asked("citizenships")] == "Haiti"


@pytest.mark.parametrize("page", ["answers", "result"])
def test_enter_after_a_passphrase_downloads_the_file(person, page):
    person.opens(OUTSIDE).press(page)
    person.page.locator("details.keep > summary").click()
    person.page.locator("#passphrase").fill("a hedgehog")
    with person.page.expect_download() as waiting:
        person.page.locator("#passphrase").press("Enter")
    assert waiting.value.suggested_filename == "notes.json"
