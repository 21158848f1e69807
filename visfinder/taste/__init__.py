"""From ratings to a model of what the shopper likes."""
