"""The ids of the pathways, with their titles. Knows no criteria: those stand in `law/pathways`."""

from __future__ import annotations

from openparole.logic.text import Text, _

PATHWAY_TITLES: dict[str, Text] = {
    "humanitarian": _("Humanitarian parole"),
    "significant-public-benefit": _("Significant public benefit parole"),
    "law-enforcement": _("Parole for law enforcement"),
    "agency-referral": _("Referral by a US federal agency"),
    "port-of-entry": _("Parole at a port of entry"),
    "deferred-inspection": _("Deferred inspection"),
    "custody": _("Parole from custody"),
    "credible-fear": _("Parole after a credible-fear finding"),
    "advance-parole-adjustment": _("Advance parole with a pending green card case"),
    "advance-parole-asylum": _("Advance parole with a pending asylum case"),
    "advance-parole-emergent": _("Advance parole for a pressing reason"),
    "advance-parole-tps": _("Advance parole with a pending TPS case"),
    "advance-parole-daca": _("Advance parole with DACA"),
    "tps-travel": _("Travel with TPS"),
    "parole-in-place": _("Parole in place"),
    "military-parole-in-place": _("Military parole in place"),
    "military-members-and-veterans": _("Parole for service members and veterans abroad"),
    "international-entrepreneur": _("International entrepreneur parole"),
    "uniting-for-ukraine": _("Uniting for Ukraine"),
    "ukraine-re-parole": _("Re-parole for Ukrainians"),
    "afghan": _("Parole for Afghans"),
    "afghan-re-parole": _("Re-parole for Afghans"),
    "central-american-minors": _("Central American Minors"),
    "cuban-family-reunification": _("Cuban family reunification parole"),
    "haitian-family-reunification": _("Haitian family reunification parole"),
    "family-reunification-colombia": _("Family reunification parole for Colombia"),
    "family-reunification-ecuador": _("Family reunification parole for Ecuador"),
    "family-reunification-el-salvador": _("Family reunification parole for El Salvador"),
    "family-reunification-guatemala": _("Family reunification parole for Guatemala"),
    "family-reunification-honduras": _("Family reunification parole for Honduras"),
    "family-reunification-task-force": _("Family Reunification Task Force"),
    "filipino-veterans": _("Filipino World War II veterans parole"),
    "cuban-medical-professional": _("Cuban medical professional parole"),
    "cuban-parole-in-field-office": _("Parole for Cubans at a USCIS field office"),
    "wet-foot-dry-foot": _("Wet foot, dry foot"),
    "chnv": _("Parole for Cubans, Haitians, Nicaraguans and Venezuelans"),
    "cbp-one": _("Parole after a CBP One appointment"),
    "parole-with-alternatives": _("Border release on Parole plus ATD"),
    "parole-with-conditions": _("Border release on Parole with Conditions"),
    "keeping-families-together": _("Keeping Families Together"),
    "lautenberg": _("Lautenberg parole"),
    "cnmi-categorical": _("Parole for groups in the Northern Marianas"),
    "cnmi-visitor": _("Visitor parole in the Northern Marianas"),
    "relatives-of-battered": _("Parole for relatives of battered spouses and children"),
    "relatives-of-trafficking-victims": _("Parole for relatives of trafficking victims"),
    "re-parole": _("Re-parole"),
}

PATHWAY_IDS = tuple(PATHWAY_TITLES)
"""Never reused or renamed."""
