"""Shop words for the ImageNet classes that a shopper might photograph.

A word gathers classes that a shop would shelve together; a class may stand under several words,
since ImageNet knows "dining table" and a shop has coffee tables too. Classes that are no product
have no word, and what ImageNet does not know (rugs without fringes, side tables) borrows from what
it takes them for.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

SHOP_WORDS: Mapping[str, Sequence[str]] = {
    "Sofas": ["studio couch"],
    "Armchairs": ["rocking chair", "throne", "barber chair", "studio couch"],
    "Dining chairs": ["folding chair", "rocking chair"],
    "Stools": ["barber chair", "drum"],
    "Benches": ["park bench"],
    "Coffee tables": ["dining table", "desk"],
    "Side tables": ["dining table", "desk"],
    "Dining tables": ["dining table"],
    "Desks": ["desk"],
    "Bookcases": ["bookcase", "china cabinet"],
    "Shelves": ["bookcase"],
    "Cabinets": ["chiffonier", "china cabinet", "file", "medicine chest", "wardrobe"],
    "Nightstands": ["chiffonier", "desk"],
    "Chests of drawers": ["chiffonier", "file"],
    "Sideboards": ["chiffonier", "entertainment center", "china cabinet"],
    "Wardrobes": ["wardrobe"],
    "Beds": ["four-poster", "quilt"],
    "Cots": ["crib", "cradle", "bassinet"],
    "Table lamps": ["table lamp"],
    "Floor lamps": ["table lamp", "lampshade"],
    "Pendant lamps": ["lampshade", "spotlight"],
    "Candles": ["candle"],
    "Candle holders": ["candle"],
    "Cushions": ["pillow"],
    "Throws": ["quilt", "stole"],
    "Rugs": ["doormat", "prayer rug"],
    "Curtains": ["shower curtain", "theater curtain", "window shade"],
    "Towels": ["bath towel"],
    "Mirrors": ["medicine chest"],
    "Table clocks": ["analog clock", "digital clock"],
    "Wall clocks": ["wall clock", "analog clock"],
    "Mugs": ["coffee mug", "cup"],
    "Cups": ["cup", "espresso"],
    "Glasses": ["goblet", "beer glass"],
    "Bowls": ["mixing bowl", "soup bowl"],
    "Plates": ["plate", "tray"],
    "Trays": ["tray"],
    "Teapots": ["teapot", "coffeepot"],
    "Jugs": ["pitcher", "water jug"],
    "Vases": ["vase"],
    "Plant pots": ["pot"],
    "Baskets": ["hamper", "shopping basket"],
    "Pots and pans": ["Dutch oven", "frying pan", "wok", "caldron"],
    "Bottles": ["water bottle", "wine bottle", "beer bottle", "pop bottle"],
    "T-shirts": ["jersey"],
    "Shirts": ["lab coat", "pajama"],
    "Sweatshirts": ["sweatshirt"],
    "Hoodies": ["sweatshirt"],
    "Jumpers": ["cardigan", "sweatshirt", "wool"],
    "Cardigans": ["cardigan"],
    "Jackets": ["trench coat", "suit", "sweatshirt"],
    "Coats": ["trench coat", "fur coat"],
    "Suits": ["suit"],
    "Dresses": ["gown", "overskirt", "hoopskirt"],
    "Skirts": ["miniskirt", "overskirt", "hoopskirt", "sarong"],
    "Jeans": ["jean"],
    "Trousers": ["jean", "pajama"],
    "Shorts": ["swimming trunks"],
    "Swimwear": ["bikini", "maillot", "swimming trunks"],
    "Pyjamas": ["pajama"],
    "Socks": ["sock", "Christmas stocking"],
    "Scarves": ["stole", "wool"],
    "Ties": ["Windsor tie", "bow tie", "bolo tie"],
    "Gloves": ["mitten"],
    "Hats": ["cowboy hat", "sombrero", "bonnet", "bearskin"],
    "Caps": ["baseball", "bathing cap"],
    "Shoes": ["running shoe", "Loafer", "clog", "sandal"],
    "Trainers": ["running shoe"],
    "Boots": ["cowboy boot"],
    "Sandals": ["sandal", "clog"],
    "Loafers": ["Loafer"],
    "Sunglasses": ["sunglass", "sunglasses"],
    "Watches": ["digital watch", "analog clock", "stopwatch"],
    "Necklaces": ["necklace"],
    "Handbags": ["purse"],
    "Tote bags": ["shopping basket", "purse", "mailbag", "plastic bag"],
    "Backpacks": ["backpack"],
    "Wallets": ["wallet"],
    "Umbrellas": ["umbrella"],
}


def concept_classes(labels: Path) -> dict[str, list[int]]:
    """Return the class numbers of each shop word.

    Args:
        labels: Text file with the names of one class a line, in the network's order; names of
            one class are separated by commas and the first one is its name here.

    Raises:
        ValueError: A class of the table is not in the file.
    """
    numbers: dict[str, list[int]] = {}
    for number, line in enumerate(labels.read_text(encoding="utf-8").splitlines()):
        numbers.setdefault(line.split(",")[0].strip(), []).append(number)
    missing = {name for names in SHOP_WORDS.values() for name in names} - numbers.keys()
    if missing:
        raise ValueError(f"{labels} lacks the classes {', '.join(sorted(missing))}")
    return {
        word: sorted({number for name in names for number in numbers[name]})
        for word, names in SHOP_WORDS.items()
    }
