"""A small table of what goes with what, over branches of the Google product taxonomy.

It stands in where the catalogs have no looks, and gives way to them where they have.  A product's
role is read from its product type and category path, the rightmost word that is known deciding,
because English puts the noun last: a "lamp table" is a table.
"""

from visfinder.pairing.kinds import Kind, singular

# Words (singular) that give a product its role.
_WORDS = {
    "seat": "sofa couch loveseat sectional armchair chair stool ottoman pouf footstool bench "
    "recliner seating",
    "table": "table desk nightstand console",
    "storage": "shelf bookshelf bookcase cabinet dresser sideboard wardrobe chest drawer rack "
    "cupboard basket shelving",
    "bed": "bed mattress headboard daybed",
    "light": "lamp light lighting lantern chandelier pendant sconce",
    "floor": "rug carpet doormat runner",
    "cloth": "cushion pillow throw blanket curtain drape bedding duvet quilt linen tablecloth",
    "decor": "vase mirror art print frame candle candleholder clock sculpture figurine decor pot "
    "planter plant bowl tray",
    "tableware": "mug cup plate dinnerware tableware glass carafe pitcher teapot cutlery flatware "
    "drinkware jug saucer",
    "kitchen": "pan cookware kettle toaster blender knife kitchen pantry jar",
    "bath": "towel bath bathroom soap",
    "top": "shirt t-shirt tshirt tee top blouse sweater jumper hoodie sweatshirt cardigan polo "
    "longsleeve undershirt tunic kurta",
    "bottom": "trouser pant jean skirt short legging chino",
    "dress": "dress gown jumpsuit saree",
    "outer": "coat jacket blazer parka vest outerwear",
    "shoe": "shoe boot sneaker sandal heel loafer slipper footwear flat flip-flop",
    "bag": "bag handbag backpack tote wallet purse clutch luggage suitcase",
    "accessory": "hat cap beanie scarf belt tie glove sock sunglass sunglasses watch accessory",
    "jewel": "earring necklace ring bracelet jewelry jewellery pendant bangle",
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}

_TOGETHER = (  # roles that meet in one room or one outfit
    {"seat", "table", "storage", "bed", "light", "floor", "cloth", "decor"},
    {"tableware", "kitchen", "table", "cloth", "decor"},
    {"bath", "cloth", "storage", "decor"},
    {"top", "bottom", "dress", "outer", "shoe", "bag", "accessory", "jewel"},
)
_TOGETHER_WORTH = 0.5
_SAME_ROLE_WORTH = 0.3  # a lamp beside a pendant: neither asked for nor wrong
_HOUSE = {*_TOGETHER[0], *_TOGETHER[1], *_TOGETHER[2]}
_HOUSE_WORTH = 0.1  # a mug beside a sofa: in one house, if not in one view
STRANGERS = 0.02  # a boot beside a kettle: not wanted at all
_UNKNOWN_WORTH = 0.2  # at least one word that this table does not know: no opinion

# The pairs that stylists name first, and those that are used instead of each other.
_FIRST = (
    "seat table, seat light, seat cloth, seat floor, table light, bed cloth, bed light, bed table, "
    "top bottom, top shoe, bottom shoe, dress shoe, dress bag, top outer, bottom outer"
)
_SECOND = (
    "table decor, storage decor, storage light, floor table, bed floor, tableware table, "
    "tableware kitchen, tableware cloth, dress jewel, dress outer, shoe bag, outer shoe, "
    "outer accessory, top bag, top accessory, top jewel, bath cloth"
)
_INSTEAD = "bed seat, dress top, dress bottom"
_NAMED = {
    frozenset(pair.split()): worth
    for pairs, worth in ((_FIRST, 1.0), (_SECOND, 0.8), (_INSTEAD, 0.15))
    for pair in pairs.split(", ")
}


def role(kind: Kind) -> str:
    """Return the role that the words of a kind give it, or "" where none is known."""
    for name in (kind.product_type, *reversed(kind.parts)):
        for word in reversed(singular(name).split()):
            if found := _ROLES.get(word):
                return found
    return ""


def together(one: str, other: str) -> float:
    """Return how often two roles are wanted together, 0..1, by the table."""
    if not one or not other:
        return _UNKNOWN_WORTH
    if one == other:
        return _SAME_ROLE_WORTH
    if named := _NAMED.get(frozenset((one, other))):
        return named
    if any(one in group and other in group for group in _TOGETHER):
        return _TOGETHER_WORTH
    if one in _HOUSE and other in _HOUSE:
        return _HOUSE_WORTH
    return STRANGERS
