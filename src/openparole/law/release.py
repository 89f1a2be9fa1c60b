"""Which law this is: the release that reports name, and the day its sources were last read."""

from __future__ import annotations

RELEASE = "2026.11.24.1"
VERIFIED_ON = "2026-11-24"
