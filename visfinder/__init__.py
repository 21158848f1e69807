"""visfinder finds products from a photo, on the shopper's own machine."""

__version__ = "0.1.0"
