"""Builds wiregraph's graph on Spark: every rule runs in `wiregraph`, Spark groups, joins and counts."""
