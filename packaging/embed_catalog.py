"""Writes catalog/embeddings.npz: the bundled pictures as the shipped encoder sees them.

Run it after the pictures or the encoder have changed: python packaging/embed_catalog.py
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from visfinder.embedding.embedder import load_embedder
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shipped import FILE, looked_at, write_shipped
from visfinder.paths import bundled_catalog


def main() -> None:
    """Embed every picture on the processor, so that the file is the same on every machine."""
    folder = bundled_catalog()
    pictures = [product.picture for product in read_bundled(folder).products]
    embedder = load_embedder(device="cpu")
    shipped = looked_at(embedder, pictures, lambda done, of: print(f"\r{done} of {of}", end=""))
    write_shipped(folder, shipped)
    print(f"\n{folder / FILE}: {len(shipped.vectors)} pictures, encoder {shipped.encoder_hash}")


if __name__ == "__main__":
    main()
