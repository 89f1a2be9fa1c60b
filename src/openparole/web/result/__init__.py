"""The result of an interview: what is found for each person, to read, print and take along."""
