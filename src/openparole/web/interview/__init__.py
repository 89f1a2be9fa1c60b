"""The interview on pages: answers come sealed with each page, and nothing of them stays here."""
