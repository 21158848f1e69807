"""Narrowing: which products the shopper's filters leave."""

from visfinder.models import Filters

EVERYTHING = Filters()
