"""What cannot be asked for."""

from __future__ import annotations

from functools import cached_property, reduce
from operator import or_

from openparole.interview.answers import place_at
from openparole.interview.cells import bit


class Barred(frozenset[str]):
    """Addresses that cannot be asked for, with the bits of their facts."""

    @cached_property
    def bits(self) -> int:
        """The facts, as bits."""
        return reduce(or_, (bit(place_at(it).whole) for it in self), 0)

    @cached_property
    def _parts(self) -> dict[int, Barred]:
        return {}

    def within(self, bits: int) -> Barred:
        """Those whose facts are among the bits."""
        both = bits & self.bits
        if not both:
            return NONE
        if both == self.bits:
            return self
        found = self._parts.get(both)
        if found is None:
            found = self._parts[both] = Barred(it for it in self if both & bit(place_at(it).whole))
        return found


NONE = Barred()
