"""catalog/embeddings.npz: what is known of the bundled pictures before the encoder is loaded.

Written by `packaging/embed_catalog.py`.  It saves the first start half a minute on a slow
machine; where it is missing, damaged or of another encoder, the pictures are looked at again.
"""

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from visfinder.embedding.embedder import Embedder
from visfinder.finder.ahead import LONGEST
from visfinder.imaging.colour import palette
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import Swatch, Vector
from visfinder.pairing.palettes import Palettes, pack
from visfinder.progress import Report, silent

FILE = "embeddings.npz"

# What a zip archive of arrays raises when any byte of it is wrong, tried out byte by byte.
_DAMAGE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the file holds, by picture hash; empty where it cannot be used.

    Attributes:
        vectors: (D,) float32, unit length, made by `encoder_hash`.
        swatches: measured colours.
    """

    encoder_hash: str = ""
    vectors: Mapping[str, Vector] = field(default_factory=dict)
    swatches: Mapping[str, tuple[Swatch, ...]] = field(default_factory=dict)


def read_shipped(folder: Path) -> Shipped:
    """Read the file of a bundled catalog; nothing in it is believed that does not look right."""
    try:
        with (folder / FILE).open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            made_by = str(arrays["encoder_hash"])
            hashes = [str(name) for name in arrays["picture_hashes"]]
            vectors = np.asarray(arrays["vectors"], np.float32)
            palettes = np.asarray(arrays["palettes"], np.float32)
    except _DAMAGE:
        return Shipped()
    if vectors.ndim != 2 or not len(hashes) == len(vectors) == len(palettes):
        return Shipped()
    if not np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3):
        return Shipped()
    return Shipped(
        made_by,
        dict(zip(hashes, vectors, strict=True)),
        {name: _swatches(row) for name, row in zip(hashes, palettes, strict=True)},
    )


def looked_at(embedder: Embedder, pictures: Sequence[Path], report: Report = silent) -> Shipped:
    """Measure and embed pictures just as an import does.

    Raises:
        PhotoError: one of them cannot be read.
        Cancelled: `report` raised it.
    """
    vectors: dict[str, Vector] = {}
    swatches: dict[str, tuple[Swatch, ...]] = {}
    for done, picture in enumerate(pictures, start=1):
        data = read_bytes(picture)
        pixels = load(data, name=picture.name, bound=LONGEST)
        name = content_hash(data)
        vectors[name], swatches[name] = embedder.embed([pixels])[0], palette(pixels)
        report(done, len(pictures))
    return Shipped(embedder.encoder_hash, vectors, swatches)


def write_shipped(folder: Path, shipped: Shipped) -> None:
    """Write the file, sorted by picture hash, so that the same pictures give the same file."""
    hashes = sorted(shipped.vectors)
    np.savez_compressed(
        folder / FILE,
        encoder_hash=np.array(shipped.encoder_hash),
        picture_hashes=np.array(hashes),
        vectors=np.stack([shipped.vectors[name] for name in hashes]),
        palettes=pack([shipped.swatches[name] for name in hashes]),
    )


def _swatches(palette: Palettes) -> tuple[Swatch, ...]:
    """Return the swatches of one packed palette, (5, 4); rounded as they were measured."""
    return tuple(
        Swatch(round(lightness, 4), round(chroma, 4), round(hue, 1), round(share, 4))
        for lightness, chroma, hue, share in palette.tolist()
        if share > 0
    )
