"""Pictures of days, as SVG: what the command, the pages and the documentation draw alike.

A picture needs no color, no script and no font. Its words come as `Text`, and the language as a function that
translates a message. Nothing here knows who looks at it; its classes are styled by whoever shows it.
"""
