"""People of whom each stands for many, from the first page to what they read at the end."""


def reads(person, *claims):
    """Holds that the page says each of these, folded or not."""
    text = " ".join(person.unfolds().text.split())
    for claim in claims:
        assert claim in text


def ways(person):
    """The titles of the ways that stand open on the result."""
    return person.page.locator("ol.ways li a").all_inner_texts()


def test_a_sister_in_poland_is_helped_from_ohio(person):
    """Uniting for Ukraine is paused; humanitarian parole can be asked for, with what that counts on."""
    person.begins("somebody").tells(
        location="outside the United States",
        citizenships="Ukraine",
        reasons=["to join family", "to be safe from harm"],
        veteran_petitioner="nobody",
    )
    person.press("result")
    assert "Humanitarian parole" in ways(person)
    reads(
        person,
        "Open means that you can ask. An officer decides, each case alone.",
        "Read this first: what can go wrong",
        "Form I-131",
        "Form I-134, with it, from each supporter",
        "Uniting for Ukraine",
        "Paused: no new requests are taken, since January 27, 2025",
        "A supporter in the United States with a listed status",
        "Free legal help",
    )


def test_a_detained_cousin(person):
    """ICE may parole from custody; it starts with a letter, and every risk is told first."""
    person.begins("somebody").tells(
        location="inside the United States",
        custody="ICE (Immigration and Customs Enforcement)",
        detained_under="INA 235(b), people who ask to come in",
        citizenships="Honduras",
        danger="No",
        security_concern="No",
        flight_risk="yes, but ties, an address or a bond answer it",
        serious_medical_condition="Yes",
        in_proceedings="Yes",
    )
    person.press("result")
    assert "Parole from custody" in ways(person)
    reads(person, "This way starts with a letter to ICE", "Free legal help", "Not firm")


def test_a_wife_of_a_soldier(person):
    """Military parole in place asks for a family petition; what would open it is said."""
    person.begins("somebody").tells(
        location="inside the United States",
        entry_manner="unseen by an officer",
        citizenships="Mexico",
        relation_to_member="wife or husband",
        member_service="on active duty now",
        i130_filed_on="March 2022",
    )
    person.press("result")
    assert "Military parole in place" in ways(person)
    reads(person, "Form I-131, one for each person: $0", "the law has no military exception", "PIP")


def test_an_entrepreneur(person):
    """The amounts of the day are compared with what investors put in."""
    person.begins("myself").tells(
        location="outside the United States",
        startup_role_central="Yes",
        ownership_share="20 %",
        startup_us_entity="Yes",
        startup_operating="Yes",
        startup_formed_on="May 2024",
        household_size="3",
        household_income="140,000 dollars",
        other_compelling_evidence="No",
        reasons="another benefit to the US public",
    )
    person.press("result")
    reads(person, "International entrepreneur parole", "Form I-941")


def test_a_haitian_whose_program_was_cut(person):
    """When the parole ended, by the paper and by the notice; what ended with it; what is left."""
    person.begins("myself").tells(
        location="inside the United States",
        citizenships="Haiti",
        entry_manner="on parole",
        paroled_on="May 3, 2024",
        reasons=["to be safe from harm"],
        parole_program="Parole for Cubans, Haitians, Nicaraguans and Venezuelans",
    )
    person.press("result")
    reads(person, "Whether the parole that you told of runs today is not known.")
    person.page.locator('button[value="ask:0:parole_expires_on"]').scroll_into_view_if_needed()
    person.press("ask:0:parole_expires_on").says("May 2, 2026").press("result")
    reads(
        person,
        "The parole that you told of has ended.",
        "The last day on the I-94: May 2, 2026",
        "DHS ends the processes for Cubans, Haitians, Nicaraguans and Venezuelans",
        "A work permit for parole ends with it",
    )


def test_a_family_of_four(person):
    """Who else is coming is asked first; each of them has a report."""
    person.begins("family")
    for relation, name in (("wife or husband", "Petro"), ("child", "Sofia"), ("child", "Danylo")):
        person.answers(0, relation)
        person.page.locator("#a1").fill(name)
        person.press("who")
    person.answers(0, "nobody else")
    person.press("who")
    person.tells(location="outside the United States", citizenships="Ukraine").press("result")
    assert person.heading == "What is possible today"
    for name in ("Petro", "Sofia", "Danylo"):
        assert person.page.get_by_role("heading", name=name, exact=True).is_visible()
    assert person.page.locator("section.person").count() == 4
    reads(person, "Comes along with", "Free legal help")


def test_who_knows_nothing_comes_to_an_end_that_says_what_is_missing(person):
    person.begins("somebody")
    while person.questions:
        person.says(*[None for _question in person.questions])
    assert person.heading == "What is possible today"
    reads(
        person,
        "Today no way to parole is open, as far as the answers tell.",
        "Free legal help",
        "of which the first question is not answered",
    )
