"""The addresses of the law. Those of pathways, instruments and worksheets are made of their ids and last."""

from __future__ import annotations

from django.urls import path

from openparole.web.law import documents, views

urlpatterns = [
    path("", views.index, name="law"),
    path("law.json", documents.whole, name="law-json"),
    path("instruments/", views.instruments, name="instruments"),
    path("instruments/<path:id>.json", documents.instrument, name="instrument-json"),
    path("instruments/<path:id>/", views.instrument, name="instrument"),
    path("timeline/", views.timeline, name="timeline"),
    path("timeline.json", documents.timeline, name="timeline-json"),
    path("worksheets/<path:id>.json", documents.worksheet, name="worksheet-json"),
    path("worksheets/<path:id>/", views.worksheet, name="worksheet"),
    path("facts/", views.facts, name="facts"),
    path("facts.json", documents.facts, name="facts-json"),
    path("numbers/", views.numbers, name="numbers"),
    path("numbers.json", documents.numbers, name="numbers-json"),
    path("routing/", views.routing, name="routing"),
    path("routing.json", documents.routing, name="routing-json"),
    path("consequences/", views.consequences, name="consequences"),
    path("consequences.json", documents.consequences, name="consequences-json"),
    path("not-encoded/", views.not_encoded, name="not-encoded"),
    path("diff/", views.diff, name="law-diff"),
    path("diff.json", documents.diff, name="law-diff-json"),
    path("search/", views.search, name="law-search"),
    path("<slug:id>.json", documents.pathway, name="pathway-json"),
    path("<slug:id>/", views.pathway, name="pathway"),
]
