"""Choices that several facts share. Knows no fact."""

from __future__ import annotations

from openparole.logic.text import Text, _

US_STATUS: dict[str, Text] = {
    "citizen": _("US citizen"),
    "national": _("US national, not a citizen"),
    "lpr": _("lawful permanent resident (green card)"),
    "nonimmigrant": _("visa for a limited stay"),
    "asylee": _("granted asylum"),
    "refugee": _("admitted as a refugee"),
    "parolee": _("on parole"),
    "tps": _("Temporary Protected Status (TPS)"),
    "daca": _("DACA"),
    "deferred_action": _("other deferred action"),
    "ded": _("Deferred Enforced Departure (DED)"),
    "withholding": _("withholding of removal"),
    "asylum_applicant": _("asked for asylum, not decided yet"),
    "cnmi_resident": _("resident of the Northern Marianas"),
    "freely_associated": _("citizen of Micronesia, the Marshall Islands or Palau"),
    "other": _("another status"),
    "none": _("no status"),
}

REGIONS: dict[str, Text] = {
    "states": _("48 states or Washington, DC"),
    "alaska": _("Alaska"),
    "hawaii": _("Hawaii"),
    "territory": _("Puerto Rico or another US territory"),
}

CLASSES_OF_ADMISSION: dict[str, Text] = {
    "DT": _("DT, parole at a port or district"),
    "UHP": _("UHP, Uniting for Ukraine"),
    "OAR": _("OAR, Afghans"),
    "PAR": _("PAR, parolee"),
    "VHP": _("VHP, parole for Venezuelans"),
    "NHP": _("NHP, parole for Nicaraguans"),
    "HHP": _("HHP, parole for Haitians"),
    "CHP": _("CHP, parole for Cubans"),
    "HP": _("HP, humanitarian parole"),
    "PI": _("PI, public interest parole"),
    "PIP": _("PIP, parole in place"),
    "DA": _("DA, advance parole"),
    "DE": _("DE, deferred inspection"),
    "CH": _("CH, humanitarian parole from headquarters"),
    "CP": _("CP, public interest parole from headquarters"),
    "CC": _("CC, parole for Cubans"),
    "CM1": _("CM1, Cuban medical professional"),
    "CM2": _("CM2, family of a Cuban medical professional"),
    "WID": _("WID, visa waiver, inspection deferred"),
    "DEF": _("DEF, deferred inspection (to 1991)"),
    "IN": _("IN, paroled without an end"),
    "ML": _("ML, medical, legal or humanitarian (old)"),
    "OP": _("OP, parole from overseas"),
    "PR": _("PR, parolee"),
    "R3": _("R3, medical or legal (old)"),
    "R86": _("R86, refugee paroled before April 1980"),
    "other": _("another code"),
}
"""The codes that mean parole; a program whose code no source confirms falls under "other"."""

COURT_ORDERS: dict[str, Text] = {
    "damus": _("Damus (five ICE offices)"),
    "heredia-mons": _("Heredia Mons (New Orleans office of ICE)"),
    "sileiri-doe": _("Sileiri Doe (CBP One)"),
    "chirla": _("CHIRLA (paroled at a port of entry)"),
    "doe-v-noem-chnv": _("Doe v. Noem (Cuba, Haiti, Nicaragua, Venezuela)"),
    "doe-v-noem-frp": _("Doe v. Noem (family reunification)"),
    "ms-l": _("Ms. L. (families separated at the border)"),
    "sa-v-trump": _("S.A. v. Trump (Central American Minors)"),
    "florida": _("Florida v. United States (border releases)"),
}
