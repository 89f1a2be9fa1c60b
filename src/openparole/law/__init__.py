"""The law as data: facts, pathways, instruments, numbers. Knows no matter, no day."""
