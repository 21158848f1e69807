"""The occasions: what an outfit or a room consists of, and in which styles it is put together."""

from __future__ import annotations

from catalog.studio.brands import HOME_STYLES
from catalog.studio.recipe import SEASONS
from catalog.studio.styling.look import Template

WARM, COOL = ("spring", "summer"), ("autumn", "winter")


def _outfit(
    key: str,
    title: str,
    title_zh: str,
    seasons: tuple[str, ...],
    styles: tuple[str, ...],
    formality: tuple[int, int],
    optional: int,
    *roles: str,
) -> Template:
    """Roles are written "Jeans|Trousers"."""
    types = tuple(tuple(role.split("|")) for role in roles)
    return Template(key, title, title_zh, "outfit", seasons, styles, types, optional, formality)


def _room(key: str, title: str, title_zh: str, place: str, optional: int, *roles: str) -> Template:
    types = tuple(tuple(role.split("|")) for role in roles)
    return Template(key, title, title_zh, "room", (place,), HOME_STYLES, types, optional)


TEMPLATES: tuple[Template, ...] = (
    _outfit(
        "weekend", "{style} weekend, {occasion}", "周末", SEASONS,
        ("casual", "retro", "minimal", "preppy"), (1, 3), 3,
        "T-shirts|Shirts|Jumpers|Hoodies", "Jeans|Trousers|Shorts", "Trainers|Boots|Sandals",
        "Tote bags|Backpacks|Handbags", "Caps|Beanies|Sunglasses|Hats", "Jackets|Scarves",
        "Watches|Belts",
    ),
    _outfit(
        "work", "{style} work day, {occasion}", "上班", SEASONS,
        ("smart casual", "formal", "preppy", "minimal"), (2, 4), 3,
        "Shirts|Blouses|Jumpers", "Trousers|Skirts|Jeans", "Loafers|Heels|Boots",
        "Handbags|Tote bags|Backpacks", "Blazers|Coats", "Watches|Belts", "Earrings|Scarves",
    ),
    _outfit(
        "summer-day", "{style} summer day", "夏日", ("summer",),
        ("casual", "boho", "romantic", "retro", "sporty", "minimal"), (1, 2), 2,
        "T-shirts|Blouses|Shirts", "Shorts|Skirts", "Sandals|Trainers", "Hats|Sunglasses|Caps",
        "Tote bags|Handbags|Backpacks", "Necklaces|Earrings|Watches",
    ),
    _outfit(
        "dress-day", "{style} day in a dress, {occasion}", "连衣裙出行", SEASONS,
        ("romantic", "boho", "casual", "minimal", "retro", "smart casual"), (1, 3), 2,
        "Dresses", "Sandals|Heels|Trainers|Boots|Loafers", "Handbags|Tote bags",
        "Earrings|Necklaces|Sunglasses", "Jackets|Blazers|Coats|Hats", "Scarves|Belts|Watches",
    ),
    _outfit(
        "evening", "{style} evening, {occasion}", "晚间", ("spring", "summer", "autumn", "winter"),
        ("evening", "romantic", "minimal", "formal"), (3, 5), 2,
        "Dresses|Skirts", "Heels|Loafers", "Handbags", "Earrings", "Necklaces|Watches",
        "Blouses|Coats|Blazers",
    ),
    _outfit(
        "cold-day", "{style} {occasion} day", "寒冷天气", COOL,
        ("casual", "preppy", "outdoor", "retro", "minimal", "smart casual"), (1, 3), 3,
        "Coats|Jackets", "Jumpers|Hoodies", "Jeans|Trousers|Skirts", "Boots|Trainers",
        "Scarves|Beanies", "Beanies|Hats|Caps", "Handbags|Backpacks|Tote bags",
    ),
    _outfit(
        "out-of-town", "Out of town, {occasion}", "郊游", SEASONS,
        ("outdoor", "sporty", "casual"), (1, 2), 2,
        "Jackets|Hoodies", "T-shirts|Jumpers|Shirts", "Trousers|Shorts|Jeans",
        "Boots|Trainers|Sandals", "Backpacks", "Caps|Beanies|Hats",
    ),
    _outfit(
        "street", "{style} on the street, {occasion}", "街头", SEASONS,
        ("streetwear", "sporty", "retro"), (1, 2), 2,
        "Hoodies|T-shirts|Jackets", "Jeans|Trousers|Shorts", "Trainers", "Caps|Beanies",
        "Backpacks|Tote bags", "Sunglasses|Watches",
    ),
    _outfit(
        "suit", "{style} in a blazer, {occasion}", "西装", SEASONS,
        ("formal", "smart casual", "preppy", "minimal"), (3, 5), 2,
        "Blazers", "Shirts|Blouses", "Trousers|Skirts", "Loafers|Heels", "Belts|Watches",
        "Watches|Handbags|Earrings",
    ),
    _room(
        "living", "{style} living room", "客厅", "living room", 3,
        "Sofas", "Coffee tables", "Rugs", "Floor lamps|Table lamps", "Cushions",
        "Armchairs|Sideboards|Poufs", "Side tables|Vases", "Plant pots|Throws|Picture frames",
    ),
    _room(
        "reading", "{style} reading corner", "阅读角", "living room", 2,
        "Armchairs", "Floor lamps", "Bookcases", "Side tables|Poufs", "Throws|Cushions",
        "Rugs|Plant pots",
    ),
    _room(
        "bedroom", "{style} bedroom", "卧室", "bedroom", 3,
        "Beds", "Nightstands|Side tables", "Table lamps", "Rugs", "Throws|Cushions",
        "Chests of drawers|Mirrors", "Curtains|Plant pots",
    ),
    _room(
        "dining", "{style} dining room", "餐厅", "dining room", 2,
        "Dining tables", "Dining chairs", "Pendant lamps", "Vases|Bowls|Candle holders",
        "Sideboards|Rugs", "Plates|Glasses",
    ),
    _room(
        "office", "{style} home office", "书房", "home office", 2,
        "Desks", "Dining chairs|Armchairs", "Table lamps|Floor lamps", "Bookcases|Baskets",
        "Wall clocks|Picture frames|Table clocks", "Plant pots|Rugs",
    ),
    _room(
        "table", "{style} table", "餐桌布置", "kitchen", 2,
        "Plates", "Bowls", "Mugs|Glasses", "Teapots|Jugs", "Trays|Cutting boards|Storage jars",
        "Vases|Candle holders",
    ),
    _room(
        "hall", "{style} hallway", "玄关", "hallway", 2,
        "Benches|Stools|Chests of drawers", "Mirrors", "Baskets", "Rugs|Plant pots",
        "Pendant lamps|Table lamps", "Picture frames|Wall clocks|Vases",
    ),
)  # fmt: skip
