"""Ways to parole, one file each; found by `law.catalog`, never listed by hand."""
