"""The words that a photo can be told in, and which labels of the data name which of them.

Categories are the bundled catalog's product types, and what the labels of real photos name beyond
those. A label may be wider than the words (a phone photo's "Shoes"): then it names all that it may
be, and a fit is told only that one of them is right.
"""

from collections.abc import Mapping

from visfinder.embedding.heads import NONE
from visfinder.training.pictures import Picture, Source

_SHOES = ("Trainers", "Heels", "Sandals", "Loafers", "Boots", "Flats", "Flip flops")
_BAGS = ("Handbags", "Tote bags", "Backpacks", "Suitcases", "Messenger bags")

# Labels of the clothing, fashion and street data, and what each may be.
_CATEGORIES: Mapping[str, tuple[str, ...]] = {
    label: words
    for words, labels in (
        (("T-shirts",), ("T-Shirt", "Tshirts", "t-shirt")),
        (("Polo shirts",), ("Polo",)),
        (("Shirts",), ("Shirt", "Shirts", "shirt")),
        (("Blouses",), ("Blouse", "blouse")),
        (("Tops",), ("Top", "Tops", "top", "Tunics", "Undershirt", "Innerwear Vests")),
        (("Kurtas",), ("Kurtas", "Kurtis")),
        (("Jumpers",), ("Sweaters", "sweater", "cardigan", "jumper", "Longsleeve")),
        (("Hoodies",), ("Hoodie", "Sweatshirts", "hoodie", "sweatshirt")),
        (("Jackets",), ("Jackets", "jacket")),
        (("Blazers",), ("Blazer", "blazer")),
        (("Coats",), ("coat",)),
        (("Jackets", "Coats"), ("Outwear",)),
        (("Dresses",), ("Dress", "Dresses", "dress")),
        (("Skirts",), ("Skirt", "Skirts", "skirt")),
        (("Jeans",), ("Jeans", "jeans")),
        (("Trousers",), ("Trousers", "Track Pants", "leggings", "Leggings")),
        (("Trousers", "Jeans"), ("Pants", "pants")),
        (("Shorts",), ("Shorts", "shorts", "Lounge Shorts")),
        (("Trainers",), ("Casual Shoes", "Sports Shoes", "sneakers")),
        (("Heels",), ("Heels", "heels", "pumps", "wedges")),
        (("Sandals",), ("Sandals", "Sports Sandals", "sandals")),
        (("Loafers",), ("Formal Shoes", "loafers")),
        (("Boots",), ("boots",)),
        (("Flats",), ("Flats", "flats")),
        (("Flip flops",), ("Flip Flops",)),
        (_SHOES, ("Shoes", "shoes")),
        (("Hats", "Caps", "Beanies"), ("Hat", "hat")),
        (("Caps",), ("Caps",)),
        (("Scarves",), ("Scarves", "Mufflers", "Stoles", "scarf")),
        (("Handbags",), ("Handbags", "Clutches", "purse")),
        (_BAGS, ("bag",)),
        (("Messenger bags",), ("Messenger Bag", "Laptop Bag")),
        (("Backpacks",), ("Backpacks", "Rucksacks")),
        (("Wallets",), ("Wallets", "wallet")),
        (("Watches",), ("Watches", "watch")),
        (("Sunglasses",), ("Sunglasses", "sunglasses")),
        (("Belts",), ("Belts", "belt")),
        (("Ties",), ("Ties", "tie")),
        (("Socks",), ("Socks", "socks")),
        (("Underwear",), ("Briefs", "Trunk", "Boxers", "Bra")),
        (("Umbrellas",), ("Umbrellas",)),
        (("Necklaces",), ("Necklace and Chains", "necklace")),
    )
    for label in labels
}


def category_words(picture: Picture) -> tuple[str, ...]:
    """Return the words of which one is right for a picture; none where its label has no word."""
    if picture.source is Source.CATALOG:
        return (picture.kind,)
    if picture.source is Source.GROCERY:
        return (NONE,)
    return _CATEGORIES.get(picture.kind, ())
