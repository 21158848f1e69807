"""Looks: outfits and rooms put together from the records by written rules."""
