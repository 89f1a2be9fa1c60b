"""The HTTP interface: what the commands print as JSON, asked for by other programs."""
