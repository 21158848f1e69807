"""The use cases, in the shopper's words: search, goes with, for you, rate, import, explain."""
