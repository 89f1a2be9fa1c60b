"""Statutes, rules, notices, memos and court orders that opened, paused, held or closed a way to parole."""
