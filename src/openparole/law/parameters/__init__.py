"""Dated numbers of the law: fees, poverty guidelines, thresholds."""
