"""The pages: Django over the same library. Thin; no legal meaning stands in a view or a template."""
