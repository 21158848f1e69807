"""catalog.db and profile.db; the only package that knows SQLite."""
