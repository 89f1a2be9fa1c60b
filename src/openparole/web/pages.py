"""Pages that ask nothing: what this is, and who helps free of charge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def about(request: HttpRequest) -> HttpResponse:
    """What these pages are, and what they keep."""
    return render(request, "about.html")


def free_help(request: HttpRequest) -> HttpResponse:
    """Where free legal help is found, and how to tell a fraud."""
    return render(request, "help.html")
