"""Escales beside Hugo and stock Pelican: the same words, the same pages, whole processes.  `python -m tests.bench --help`."""
