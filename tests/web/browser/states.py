"""Every page and every state that a page can be in, each by the shortest way there."""

FAMILY = """\
[shared]
location = "outside_us"
citizenships = ["UA"]
supporters = [{ kind = "person", status = "citizen", in_us = true, income = 61000, household = 2 }]
[persons.olena]
reasons = ["protection_from_harm"]
[persons.petro]
principal = "olena"
relation_to_principal = "spouse"
[persons.sofia]
principal = "olena"
relation_to_principal = "child"
birth_date = "2015"
"""
HAITIAN = """\
location = "inside_us"
citizenships = ["HT"]
entry_manner = "paroled"
paroled_on = "2024-05-03"
parole_expires_on = "2026-05-02"
parole_program = "chnv"
class_of_admission = "HHP"
parole_granted_by = "cbp"
reasons = ["protection_from_harm"]
custody = "none"
"""
UKRAINIAN = """\
location = "outside_us"
citizenships = ["UA"]
reasons = ["family_reunification"]
passport = "valid"
"""
LAW = {
    "index": "",
    "pathway": "uniting-for-ukraine/",
    "another pathway": "international-entrepreneur/",
    "instruments": "instruments/",
    "instrument": "instruments/T003/",
    "timeline": "timeline/",
    "difference": "diff/?from=2024-01-01&to=2026-06-01",
    "search": "search/?q=ukraine",
    "worksheet": "worksheets/uscis/",
    "facts": "facts/",
    "numbers": "numbers/",
    "routing": "routing/",
    "consequences": "consequences/",
    "not encoded": "not-encoded/",
}


def opened(file):
    return lambda person, language: person.opens(file, language)


def asked(fact, then=None):
    """A question asked again, and perhaps answered so."""

    def goes(person, language):
        person.opens(fact, language).press("answers").press("change:0")
        if then is not None:
            person.page.locator('form#answers input[type="text"]').first.fill(then)
            person.press("go")

    return goes


def pressed(file, *buttons):
    def goes(person, language):
        person.opens(file, language)
        for do in buttons:
            person.press(do)

    return goes


def page(at):
    return lambda person, language: person.arrives(language, at)


def contradicted(person, language):
    person.opens("custody = 'ice'\nlocation = 'inside_us'\n", language).press("answers")
    number = [it.get_attribute("value") for it in person.page.locator('[value^="change:"]').all()]
    for change in number:
        person.press(change)
        if person.page.locator('input[value="outside_us"]').count():
            person.page.locator('label[for="a0-1"]').click()
            person.press("go")
            return
        person.press("back").press("answers")


def refused(person, language):
    person.opens("[[[", language)


def stale(person, language):
    person.opens(UKRAINIAN, language).page.context.clear_cookies()
    person.press("answers")


STATES = {
    "start": page(""),
    "start, file refused": refused,
    "ask, radios": lambda person, language: person.begins("myself", language),
    "ask, boxes": asked("reasons = ['adoption']\n"),
    "ask, country": asked("citizenships = ['PL']\n"),
    "ask, day": asked("paroled_on = '2024'\n"),
    "ask, number": asked("household_size = 3\n"),
    "ask, amount": asked("household_income = 140000\n"),
    "ask, blank": lambda person, language: person.begins("somebody", language).press("go"),
    "ask, country misspelled": asked("citizenships = ['PL']\n", "Ukrayn"),
    "ask, day impossible": asked("paroled_on = '2024'\n", "2024-02-30"),
    "ask, day in two ways": asked("paroled_on = '2024'\n", "03/04/2024"),
    "who else": lambda person, language: person.begins("family", language),
    "who else, nothing chosen": lambda person, language: person.begins("family", language).press("who"),
    "mend": contradicted,
    "answers": pressed(HAITIAN, "answers"),
    "answers of a family": pressed(FAMILY, "answers"),
    "result, open": pressed(UKRAINIAN, "result"),
    "result, closed": pressed(HAITIAN, "result"),
    "result, family": pressed(FAMILY, "result"),
    "result, nothing known": pressed("location = 'inside_us'\n", "result"),
    "problem, stale": stale,
    "problem, no such page": page("nothing/"),
    "about": page("about/"),
    "help": page("help/"),
    **{f"law, {name}": page(f"law/{at}") for name, at in LAW.items()},
}
