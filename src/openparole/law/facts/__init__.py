"""What can be asked, one module a subject; `catalog` gathers them. Knows no rule that reads a fact."""
