"""One matter read under the law of a day: a report of findings, with reasons."""

from __future__ import annotations

from openparole.screening.screen import screen

__all__ = ["screen"]
