"""A picture as PNG, for whoever cannot use an SVG; drawn by typst, which the extra `pdf` brings."""

from __future__ import annotations

from os.path import dirname, join

TEMPLATE = join(dirname(__file__), "picture.typ")
DOTS = 144
"""Dots an inch: two for each pixel of the SVG, so that it prints well."""


def png(svg: str) -> bytes:
    """The picture in its wide layout. Raises ImportError without the extra."""
    import typst

    made = typst.compile(TEMPLATE, root=dirname(TEMPLATE), format="png", ppi=DOTS, sys_inputs={"svg": svg})
    return bytes(made)
