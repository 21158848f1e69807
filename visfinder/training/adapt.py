"""Adapts the encoder that ships to a shopper's own catalog, and keeps the better of the two.

    own_catalog--> what the encoder makes of the catalog, in parts --adapted_map--> a map
    --measured on the part that was held back--> only if it finds more: a new encoder folder

Minutes on a processor: the network itself stays as it is, only its last layer is another one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import safetensors.torch
import torch

from visfinder.embedding import weights
from visfinder.embedding.embedder import Embedder
from visfinder.embedding.network import VisualEncoder
from visfinder.embedding.weights import EncoderFiles
from visfinder.models import Product
from visfinder.progress import Report
from visfinder.training.adapted_map import Map, fit_map, mapped
from visfinder.training.export import export_encoder
from visfinder.training.measures import FIGURES, STRANGER, Labels, Right, Rows, answered
from visfinder.training.own_catalog import Sights, sights_of
from visfinder.training.pictures import Part
from visfinder.training.word_tables import without_sameness

SHARES = (0.5, 1.0)  # of the way to the fitted map, tried on the selection part
LEAST_GAIN = 0.01  # in the mean of the figures; less is chance


@dataclass(frozen=True, slots=True)
class Adapted:
    """What came of it.

    Attributes:
        before: Figures 0..1 of the encoder as it was, on the designs held back, by name.
        after: The same with the map after it.
        by: The map, (256, 256) float32; None where it finds no more than before.
        unread: Pictures that could not be read.
    """

    before: Mapping[str, float]
    after: Mapping[str, float]
    by: Map | None
    unread: int


def adapt(
    products: Sequence[Product],
    embedder: Embedder,
    seed: int,
    looked: Report,
    fitted: Report,
) -> Adapted:
    """Fit a map to the products of one catalog, and measure it on designs that it never saw.

    Args:
        products: Of one catalog.
        embedder: What the map is to come after.
        seed: Of everything that is drawn.
        looked: Told how many products have been looked at.
        fitted: Told steps of the fit done and in all.

    Raises:
        UserError: The catalog has too few products with a picture.
        Cancelled: `looked` or `fitted` raised it.
    """
    sights, unread = sights_of(products, embedder, seed, looked)
    whole = fit_map(sights.of(Part.TRAIN), seed, fitted)
    identity = np.eye(len(whole), dtype=np.float32)
    tried = [identity + share * (whole - identity) for share in SHARES]
    best = max(tried, key=lambda by: _mean(measured(sights, by, Part.SELECTION)))
    before, after = (measured(sights, by, Part.TEST) for by in (identity, best))
    better = _mean(after) > _mean(before) + LEAST_GAIN
    return Adapted(before, after, best if better else None, unread)


def export_adapted(base: EncoderFiles, by: Map, folder: Path, name: str) -> EncoderFiles:
    """Write the encoder with a map folded into its last layer, and return its manifest.

    Raises:
        EncoderError: The encoder cannot be read.
    """
    encoder = VisualEncoder()
    encoder.load_state_dict(safetensors.torch.load(base.verified(weights.TORCH_WEIGHTS)))
    with torch.no_grad():
        encoder.head.weight.copy_(torch.from_numpy(by) @ encoder.head.weight)
    if base.knows_words:  # they are of the logits, which no map changes
        folder.mkdir(parents=True, exist_ok=True)
        (folder / weights.CONCEPTS).write_bytes(base.verified(weights.CONCEPTS))
        (folder / weights.HEADS).write_bytes(without_sameness(base.verified(weights.HEADS)))
    return export_encoder(encoder, folder, name=name)


def measured(sights: Sights, by: Map, part: Part) -> dict[str, float]:
    """Measure the encoder followed by a map on the designs of one part, among all products.

    Returns:
        "product R@1", "product R@10" and "design R@1" of a view of a product, "category P@10" of
        its picture as it is.
    """
    plain, anew = mapped(sights.plain, by), mapped(sights.anew, by)
    held = np.flatnonzero([picture.part is part for picture in sights.pictures])
    names, kinds = (
        np.array([getattr(picture, field) for picture in sights.pictures], dtype=np.str_)
        for field in ("instance", "kind")
    )
    views = anew[held].reshape(-1, anew.shape[2])
    rows = np.repeat(held, anew.shape[1])

    def found(labels: Labels) -> Right:
        nobody: Rows = np.full(len(rows), STRANGER)
        return answered(views, plain, labels[rows], labels, nobody)

    products, designs = found(names), found(sights.designs.astype(np.str_))
    alike = answered(plain[held], plain, kinds[held], kinds, held)
    asked = {
        "product R@1": products, "product R@10": products, "design R@1": designs,
        "category P@10": alike,
    }  # fmt: skip
    return {
        name: float(FIGURES[name.rpartition(" ")[2]](right).mean()) for name, right in asked.items()
    }


def _mean(figures: Mapping[str, float]) -> float:
    return float(np.mean(list(figures.values())))
