"""The law, to read: pages written from its declarations, each with its JSON beside it.

What a page says is chosen here and put in words by the law itself; views and templates know no rule.
"""
