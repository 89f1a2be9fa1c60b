"""A row of the routing table: a situation, the agency that takes it, and how to ask it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text


class Route:
    """Where `when` holds, `agency` takes the request through `channel`; rows are read top to bottom.

    `overrides`: a row of ICE that takes the case away from the rows of USCIS below it.
    """

    __slots__ = ("agency", "channel", "id", "overrides", "situation", "source", "when")

    def __init__(
        self,
        id: str,
        situation: Text,
        *,
        agency: str,
        channel: Text,
        when: Proposition,
        source: Source,
        overrides: bool = False,
    ) -> None:
        self.id = id
        self.situation = situation
        self.agency = agency
        self.channel = channel
        self.when = when
        self.source = source
        self.overrides = overrides
