"""Which labels of different data sets name one kind of product.

The words are the bundled catalog's own. A photo of a shirt and the catalog's shirts then train
side by side, which is what a shopper's search is. Labels that hold several kinds (a phone photo's
"Shoes", its "Pants", which are jeans as often) have no word.
"""

from collections.abc import Mapping, Sequence

from visfinder.training.pictures import Picture, Source

_LABELS: Mapping[str, Sequence[str]] = {
    "T-shirts": ["T-Shirt", "Tshirts", "t-shirt"],
    "Shirts": ["Shirt", "Shirts", "shirt"],
    "Blouses": ["Blouse", "blouse"],
    "Tops": ["Top", "Tops", "Tunics", "top"],
    "Jumpers": ["Sweaters", "sweater", "cardigan", "jumper"],
    "Hoodies": ["Hoodie", "Sweatshirts", "hoodie", "sweatshirt"],
    "Jackets": ["Jackets", "jacket"],
    "Blazers": ["Blazer", "blazer"],
    "Coats": ["coat"],
    "Dresses": ["Dress", "Dresses", "dress"],
    "Skirts": ["Skirt", "Skirts", "skirt"],
    "Jeans": ["Jeans", "jeans"],
    "Trousers": ["Trousers", "Track Pants"],
    "Shorts": ["Shorts", "shorts"],
    "Trainers": ["Casual Shoes", "Sports Shoes", "sneakers"],
    "Heels": ["Heels", "heels", "pumps", "wedges"],
    "Sandals": ["Sandals", "Sports Sandals", "sandals"],
    "Loafers": ["Formal Shoes", "loafers"],
    "Boots": ["boots"],
    "Hats": ["Hat", "hat"],
    "Caps": ["Caps"],
    "Scarves": ["Scarves", "Mufflers", "Stoles", "scarf"],
    "Handbags": ["Handbags", "Clutches", "bag", "purse"],
    "Backpacks": ["Backpacks", "Rucksacks"],
    "Watches": ["Watches", "watch"],
    "Sunglasses": ["Sunglasses", "sunglasses"],
    "Belts": ["Belts", "belt"],
    "Umbrellas": ["Umbrellas"],
    "Necklaces": ["Necklace and Chains", "necklace"],
}
_WORD_OF = {label: word for word, labels in _LABELS.items() for label in labels}


def shared_kind(picture: Picture) -> str:
    """Return the catalog's word for what a picture shows, or "" where its label has none."""
    if picture.source is Source.CATALOG:
        return picture.kind
    return "" if picture.source is Source.GROCERY else _WORD_OF.get(picture.kind, "")
