"""The keys of this server: one for all its workers."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings

from openparole.web.keys import Keys


@lru_cache(maxsize=1)
def keys() -> Keys:
    """The keys in the folder of the settings."""
    return Keys(settings.STATE / "sealing.keys")
