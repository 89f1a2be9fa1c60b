"""How answers look: trees in a terminal, plain indents elsewhere; nothing depends on color."""
