"""The law, to read: pages written from its declarations, each with its JSON beside it."""
