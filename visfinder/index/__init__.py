"""Nearest neighbours: annoy behind a manifest, exact search beside it."""
