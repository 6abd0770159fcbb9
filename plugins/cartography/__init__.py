"""Draws the two sheets of map that the site shows."""
