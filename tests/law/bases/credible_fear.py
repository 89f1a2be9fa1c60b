"""An asylum seeker who came to a port, with papers and an uncle's address, under three sets of rules."""

from __future__ import annotations

from tests.law.base import Base

ANYBODY = {
    "custody": "ice",
    "identity_proof": "documents",
    "flight_risk": "mitigated",
    "danger": False,
    "meets_refugee_definition": False,
}
AT_A_PORT = {**ANYBODY, "arrival_place": "port", "detained_under": "235b"}
CLOSE = {
    "D-CUS-01": {"custody": "none"},
    "G-3.1/finding": {"credible_fear_found_on": "never"},
    "G-3.6/flight": {"flight_risk": "yes"},
    "G-3.6/danger": {"danger": True},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}
CLOSE_AT_A_PORT = {
    **CLOSE,
    "G-3.1/port": {"arrival_place": "between_ports"},
    "G-3.1/authority": {"detained_under": "236a"},
}

BASES = [
    Base(
        "credible-fear",
        "CF-1997",
        on="1999-06-01",
        facts={**ANYBODY, "credible_fear_found_on": "1999-05-03"},
        close={**CLOSE, "D-CF-01": {"identity_proof": "none"}},
    ),
    Base(
        "credible-fear",
        "CF-2007",
        on="2008-06-01",
        facts={**AT_A_PORT, "credible_fear_found_on": "2008-05-05", "pregnancy_certified": True},
        close={**CLOSE_AT_A_PORT, "D-CF-02": {"identity_proof": "none"}},
        not_closable={"D-CUS-05": "the fifth group is the officer's own finding, which no fact denies"},
    ),
    Base(
        "credible-fear",
        "CF-2010",
        on="2015-03-02",
        facts={
            **AT_A_PORT,
            "credible_fear_found_on": "2015-03-02",
            "overriding_factor": False,
            "custody_parole_denied_on": "never",
        },
        close={
            **CLOSE_AT_A_PORT,
            "G-3.6/identity": {"identity_proof": "none"},
            "G-3.6/other": {"overriding_factor": True},
            "G-3.12": {"custody_parole_denied_on": "2015-03-20", "new_evidence": False},
        },
        opens="2015-03-02",
    ),
]
