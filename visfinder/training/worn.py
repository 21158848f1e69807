"""Fits the softmax that names garments, shoes, hats and bags (`visfinder.embedding.worn`).

The words are a shop's, and coarser than the labels: two labels that a shopper would look for in
one place share a word. Groceries stand for everything that nobody wears.
"""

import io
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from visfinder.embedding.worn import NOTHING_WORN
from visfinder.training.pictures import Picture, Source

_LABELS: Mapping[str, Sequence[str]] = {
    "T-shirts": ["T-Shirt", "Tshirts", "t-shirt"],
    "Polo shirts": ["Polo"],
    "Shirts": ["Shirt", "Shirts", "shirt"],
    "Blouses": ["Blouse", "blouse"],
    "Tops": ["Top", "Tops", "Undershirt", "Tunics", "Kurtas", "top"],
    "Jumpers": ["Longsleeve", "Sweaters", "sweater", "cardigan"],
    "Hoodies": ["Hoodie", "Sweatshirts", "hoodie", "sweatshirt"],
    "Jackets": ["Outwear", "Blazer", "Jackets", "jacket", "coat", "blazer"],
    "Dresses": ["Dress", "Dresses", "dress"],
    "Skirts": ["Skirt", "Skirts", "skirt"],
    "Trousers": ["Pants", "Jeans", "Trousers", "Track Pants", "pants", "jeans", "leggings"],
    "Shorts": ["Shorts", "shorts"],
    "Shoes": [
        *("Shoes", "Casual Shoes", "Sports Shoes", "Formal Shoes", "Heels", "Sandals", "Flats"),
        *("Flip Flops", "shoes", "boots", "heels", "sneakers", "flats", "pumps", "wedges"),
        *("sandals", "loafers"),
    ],
    "Hats": ["Hat", "Caps", "hat"],
    "Handbags": [
        *("Handbags", "Clutches", "Messenger Bag", "Laptop Bag", "Duffel Bag", "bag", "purse"),
    ],
    "Backpacks": ["Backpacks", "Rucksacks"],
    "Watches": ["Watches", "watch"],
    "Sunglasses": ["Sunglasses", "sunglasses"],
    "Belts": ["Belts", "belt"],
}
_WORD_OF = {label: word for word, labels in _LABELS.items() for label in labels}

_SCALE = 0.3  # of the standardised logits; a thousand of them then weigh as much as the bias
_DECAY = 2e-5  # of the squared weights
_STEPS = 120


def word_of(picture: Picture) -> str | None:
    """Return the word of a picture, "nothing worn", or None where the label has no word.

    Renders teach no words: what they look like must not decide what a photo is called.
    """
    if picture.source is Source.CATALOG:
        return None
    if picture.source is Source.GROCERY:
        return NOTHING_WORN
    return _WORD_OF.get(picture.kind)


def fit_worn(logits: Tensor, words: Sequence[str]) -> bytes:
    """Fit the softmax and return it as the npz that `WornWords` reads.

    Multinomial logistic regression with L2 decay by L-BFGS; a word's pictures weigh by the root of
    how rare it is, so that 17 backpacks are heard beside 2,000 T-shirts.

    Args:
        logits: (N, C) float32.
        words: N words.
    """
    names = sorted(set(words))
    targets = torch.tensor([names.index(word) for word in words])
    mean, deviation = logits.mean(dim=0), logits.std(dim=0) + 1e-6
    inputs = (logits - mean) / deviation * _SCALE
    counts = torch.bincount(targets, minlength=len(names))
    rarity = (len(targets) / counts / len(names)).sqrt()
    weight = torch.zeros(logits.shape[1], len(names), requires_grad=True)
    bias = torch.zeros(len(names), requires_grad=True)
    optimiser = torch.optim.LBFGS([weight, bias], max_iter=_STEPS, history_size=10)

    def loss() -> Tensor:
        optimiser.zero_grad()
        value = functional.cross_entropy(inputs @ weight + bias, targets, weight=rarity)
        value = value + _DECAY * weight.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    with torch.no_grad():  # the standardisation goes into the weights
        plain = weight * (_SCALE / deviation)[:, None]
        offset = bias - mean @ plain
    packed = io.BytesIO()
    np.savez(
        packed,
        words=np.array(names),
        weight=plain.numpy(),
        bias=offset.numpy(),
        familiarity=_familiarity(logits, targets, names).numpy(),
    )
    return packed.getvalue()


def _familiarity(logits: Tensor, targets: Tensor, names: Sequence[str]) -> Tensor:
    """Return (C,): how much of a class's probability goes to worn things, each word alike.

    A class that none of the pictures are answered with counts as often as chance elsewhere, so
    that what was never met is strange.
    """
    shares = logits.softmax(dim=1)
    worn: list[Tensor] = []
    others = [torch.full((logits.shape[1],), 1 / logits.shape[1])]
    for number, name in enumerate(names):
        means = others if name == NOTHING_WORN else worn
        means.append(shares[targets == number].mean(dim=0))
    often = torch.stack(worn).mean(dim=0)
    return often / (often + torch.stack(others).sum(dim=0))
