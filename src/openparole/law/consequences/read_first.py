"""What is to be read before a request, a trip or a request for more time: what can go wrong, by id.

The warnings of a way come before these; they are said of every way that they reach.
"""

from __future__ import annotations

READ_FIRST = (
    "D-DENIAL-01", "G-2.13", "G-8.11", "G-10.9", "G-10.10", "G-10.26", "G-10.26/wide", "G-10.30",
)  # fmt: skip
"""Consequences: a denial, leaving, custody and removal once parole has ended, the days that count from then
on, bars on a return.
"""
