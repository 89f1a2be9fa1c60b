"""A removal case, an order, or an earlier removal: what moves a request from USCIS to ICE. G-1.34, G-1.44."""

from __future__ import annotations

from openparole.law.facts.custody import in_proceedings, removal_order_on, removed_on
from openparole.logic.propositions import any_of

REMOVAL_CASE = any_of(in_proceedings, removal_order_on.happened(), removed_on.happened())
