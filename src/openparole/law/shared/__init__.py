"""Rules that several ways to parole have in common, one module a subject; each is declared here once."""
