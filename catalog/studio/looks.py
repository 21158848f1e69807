"""Rooms and outfits: what binds products across categories.

``records`` writes them to ``catalog/looks.json``.
"""

from __future__ import annotations

LOOKS: tuple[tuple[str, str, str], ...] = (
    ("room-nordic-living", "Nordic living room", "nordic"),
    ("room-mid-century", "Mid-century lounge", "mid-century"),
    ("room-industrial-loft", "Industrial loft", "industrial"),
    ("room-japandi", "Japandi calm", "japandi"),
    ("room-coastal", "Coastal house", "coastal"),
    ("room-classic", "Classic drawing room", "classic"),
    ("room-glam", "Velvet and brass", "glam"),
    ("room-boho", "Boho corner", "boho"),
    ("room-modern-soft", "Soft modern", "soft modern"),
    ("room-kitchen-dining", "Kitchen and dining", "nordic"),
    ("room-bedroom-calm", "Calm bedroom", "japandi"),
    ("room-study", "Reading room", "classic"),
    ("look-weekend", "Weekend", "casual"),
    ("look-city", "City", "smart casual"),
    ("look-summer", "Summer day", "casual"),
    ("look-outdoor", "Out of town", "outdoor"),
    ("look-evening", "Evening", "smart"),
    ("look-work", "Work day", "smart casual"),
)
"""(id, title, style)"""
