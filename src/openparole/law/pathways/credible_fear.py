"""Parole after a credible-fear finding, by the directive of the day of the finding.

Directive 11002.1 was read only in ICE's own fact sheet and in court opinions; its day counts for the
decision, and what stood before November 2007, are not verified. It does not know whether ICE still
follows it: after 19 January 2025 no finding here is firm.
"""

from __future__ import annotations

from openparole.law.agencies import ICE, MORE_TIME, PAROLE, REQUEST
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, case, cfr, page, press
from openparole.law.clocks import CREDIBLE_FEAR, GRANT_INSIDE, READING
from openparole.law.facts.custody import (
    credible_fear_found_by,
    credible_fear_found_on,
    custody,
    custody_parole_denied_on,
    danger,
    detained_under,
    ero_office,
    flight_risk,
    identity_proof,
    new_evidence,
    overriding_factor,
    parole_interview_on,
    parole_requested_on,
)
from openparole.law.facts.travel import arrival_place
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.bond import NO_BOND
from openparole.law.shared.custody import FIVE_GROUPS, HELD_BY_ICE
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule

FACT_SHEET = page("ICE Directive 11002.1; ICE fact sheet", PRIMARY)
UNREAD = page("ICE Directive 11002.1, text not read", UNVERIFIED)
REPORTED = press("ICE Directive 11002.1, as described by the ACLU and practitioners", SECONDARY)
DIRECTIVE_2007 = press("ICE policy directive of 2007-11-06, as described by practitioners", SECONDARY)
MEMOS = page("INS memorandum of 1997-12-30 and later", UNVERIFIED)


def finding(source: Source) -> Rule:
    """A fear found credible, by whomever."""
    return requirement(
        "G-3.1/finding",
        _("An asylum officer or a judge has found the fear credible"),
        credible_fear_found_on.on_or_before(READING),
        source=source,
    )


def at_a_port(source: Source) -> tuple[Rule, ...]:
    """Whom the directives are about: people who arrived at a port and are not held for a bond case."""
    return (
        HELD_BY_ICE,
        finding(source),
        requirement("G-3.1/port", _("Came to a port of entry"), arrival_place.is_("port"), source=source),
        requirement(
            "G-3.1/authority",
            _("Held under INA 235(b), and not for a bond case under INA 236(a)"),
            any_of(
                detained_under.is_("235b"),
                all_of(
                    detained_under.is_not("236a"),
                    unsettled(
                        _("The texts read leave out people held under INA 236(a), and name no others.")
                    ),
                ),
            ),
            source=source,
        ),
    )


AFFIDAVITS = rule(
    "G-3.7/affidavits",
    _("Affidavits of others, each with the writer's own ID"),
    identity_proof.is_("affidavits"),
    source=DIRECTIVE_2007,
)


def identity(id: str, *, statements: Proposition, source: Source) -> Rule:
    """Identity shown; `statements`: what holds where the person's own words are all there is."""
    return requirement(
        id,
        _("Identity is shown by papers, affidavits, or a credible account"),
        any_of(
            identity_proof.is_("documents"),
            AFFIDAVITS,
            all_of(identity_proof.is_("statements"), statements),
        ),
        source=source,
    )


def person(source: Source) -> tuple[Rule, ...]:
    """No risk of flight that nothing answers, and no danger."""
    return (
        requirement(
            "G-3.6/flight",
            _("No risk of flight, or one that ties, an address, reporting or a bond answer"),
            flight_risk.is_("no", "mitigated"),
            source=source,
        ),
        requirement("G-3.6/danger", _("No danger to the community"), no(danger), source=source),
    )


CREDIBLE_ACCOUNT = rule(
    "G-3.7", _("Without papers or affidavits, a credible account is enough"),
    identity_proof.is_("statements"), source=UNREAD,
)  # fmt: skip

UNDER_DAMUS = ero_office.is_("detroit", "el_paso", "los_angeles", "newark", "philadelphia")

CREDIBLE_FEAR_PAROLE = Pathway(
    "credible-fear",
    about=_(
        "For people who came to a port of entry, are held by ICE, and whose fear of going back was found "
        "credible. By its directive ICE looks at parole on its own, within seven days. Since January 2025 "
        "few are let go, and whether the directive is still followed could not be found out."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN),
    gate=Gate(
        _("Does ICE hold them, and was their fear found credible?"),
        all_of(custody.is_("ice"), credible_fear_found_on.happened()),
    ),
    asked_by=_("Since 2010 ICE acts by itself; under the directive of 2007 the person asked in writing."),
    agencies={REQUEST: ICE, PAROLE: ICE, MORE_TIME: ICE},
    filings=(
        Filing(
            "",
            _("a letter to the ICE field office; without it parole is not considered"),
            source=DIRECTIVE_2007,
            first_day="2007-11-06",
            last_day="2010-01-03",
        ),
        Filing(
            "",
            _("nothing to file: ICE sets an interview; papers can be handed in before it"),
            source=FACT_SHEET,
            first_day="2010-01-04",
        ),
    ),
    criteria=(
        Version(
            "CF-1997",
            "1997-04-01",
            (
                HELD_BY_ICE,
                finding(MEMOS),
                identity(
                    "D-CF-01",
                    statements=unsettled(_("The memos of the INS were not read.")),
                    source=MEMOS,
                ),
                *person(MEMOS),
                *STATUTE,
            ),
            source=MEMOS,
        ),
        Version(
            "CF-2007",
            "2007-11-06",
            (
                *at_a_port(DIRECTIVE_2007),
                identity(
                    "D-CF-02",
                    statements=unsettled(_("Whether ICE took a person's own words in 2007 was not found.")),
                    source=DIRECTIVE_2007,
                ),
                *person(DIRECTIVE_2007),
                FIVE_GROUPS,
                *STATUTE,
            ),
            source=DIRECTIVE_2007,
        ),
        Version(
            "CF-2010",
            "2010-01-04",
            (
                *at_a_port(FACT_SHEET),
                identity("G-3.6/identity", statements=CREDIBLE_ACCOUNT, source=FACT_SHEET),
                *person(FACT_SHEET),
                requirement(
                    "G-3.6/other",
                    _("No other weighty factor against release"),
                    no(overriding_factor),
                    source=FACT_SHEET,
                ),
                requirement(
                    "G-3.12",
                    _("After a denial: new evidence or changed circumstances"),
                    new_evidence,
                    source=UNREAD,
                    when=custody_parole_denied_on.happened(),
                ),
                *STATUTE,
            ),
            source=FACT_SHEET,
        ),
    ),
    evidence=(
        Statement(
            "D-CF-E1",
            _("Form I-870 of the asylum officer"),
            source=page("ICE parole worksheet of 2007", PRIMARY),
            when=credible_fear_found_by.is_("uscis"),
        ),
        Statement(
            "D-CF-E2",
            _("The judge's order that finds the fear credible"),
            source=FACT_SHEET,
            when=credible_fear_found_by.is_("judge"),
        ),
        Statement(
            "G-3.7/paper",
            _("Government papers that show who they are; else affidavits, each with the writer's own ID"),
            source=DIRECTIVE_2007,
        ),
        Statement(
            "G-3.8/paper",
            _("An address, family and community ties, and anything that answers a risk of flight"),
            source=cfr("8 CFR 212.5(d)", PRIMARY),
        ),
        Statement(
            "D-CF-E3",
            _("What has changed since ICE denied parole, with proof"),
            source=UNREAD,
            when=custody_parole_denied_on.happened(),
        ),
    ),
    duties=(
        Statement(
            "G-3.5",
            _("ICE explains the interview and the factors, in a language that the person understands"),
            source=REPORTED,
            first_day="2010-01-04",
        ),
        Statement(
            "G-3.2",
            _("ICE interviews within seven days of the credible-fear finding"),
            source=REPORTED,
            when=parole_interview_on.never(),
            first_day="2010-01-04",
        ),
        Statement(
            "G-3.3",
            _("The seven days may be longer when the person asks, is in the hospital, or time is needed"),
            source=UNREAD,
            when=parole_interview_on.never(),
            first_day="2010-01-04",
        ),
        Statement(
            "G-3.11",
            _("An officer prepares the decision, a supervisor reviews it, the field office director decides"),
            source=DIRECTIVE_2007,
            first_day="2007-11-06",
        ),
        Statement("G-3.4", _("ICE decides in writing"), source=REPORTED, first_day="2010-01-04"),
        Statement(
            "G-3.4/days",
            _("The decision comes within seven days of the interview, unless there is good reason for delay"),
            source=UNREAD,
            first_day="2010-01-04",
        ),
        Statement(
            "G-3.12/again",
            _("A denial says briefly why; with new evidence or a change, ask again"),
            source=UNREAD,
            first_day="2010-01-04",
        ),
    ),
    fees=(parole_fee(GRANT_INSIDE),),
    period=(
        Statement(
            "D-CF-03",
            _("As long as ICE sets; most often until the immigration case is decided"),
            source=page("practice", UNVERIFIED),
        ),
    ),
    warnings=(
        Statement(
            "D-CF-04",
            _("ICE considers parole only when asked in writing, and nobody has asked yet"),
            source=DIRECTIVE_2007,
            when=parole_requested_on.never(),
            first_day="2007-11-06",
            last_day="2010-01-03",
        ),
        Statement(
            "D-CF-05",
            _(
                "A court ordered this office to follow the directive, person by person; whether the order "
                "still stands was not found"
            ),
            source=case("Damus v. Nielsen, 313 F. Supp. 3d 317 (D.D.C. 2018)", PRIMARY),
            when=all_of(UNDER_DAMUS, READING.on_or_after("2018-07-02")),
            first_day="2010-01-04",
        ),
        Statement(
            "D-CF-06",
            _(
                "A court ordered the New Orleans office to follow the directive, person by person; whether "
                "the order still stands was not found"
            ),
            source=case("Heredia Mons v. McAleenan, No. 19-1593 (D.D.C. 2019)", PRIMARY),
            when=all_of(ero_office.is_("new_orleans"), READING.on_or_after("2019-09-05")),
            first_day="2010-01-04",
        ),
        *NO_BOND,
    ),
    worksheet="ice",
    clock=CREDIBLE_FEAR,
)
