"""Where products come from: folders, tables, the bundled catalog, links."""
