"""Values that are partly known, propositions over them, and their readings. Knows no law."""
