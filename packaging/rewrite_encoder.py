"""Writes an encoder folder anew, in the form that this version of visfinder writes.

Run it on a folder that an earlier version trained: python packaging/rewrite_encoder.py OLD NEW
The vectors' hash changes with the files; `packaging/embed_catalog.py` comes after it.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from visfinder.embedding import weights
from visfinder.training.earlier import load_earlier
from visfinder.training.export import PREPROCESSING, Words, export_encoder


def main(old: Path, new: Path) -> None:
    """Read one folder, write the other, and say what became of the sizes."""
    files = weights.read_manifest(old)
    if files.preprocessing != PREPROCESSING:
        sys.exit(f"{old} prepares pictures in another way than this version trains with")
    words = Words(json.loads(files.verified(weights.CONCEPTS)), files.verified(weights.WORN))
    made = export_encoder(load_earlier(old), new, name=files.name, words=words)
    for name in weights.FILES:
        before, after = ((folder / name).stat().st_size / 1e6 for folder in (old, new))
        print(f"{name}: {before:.1f} MB -> {after:.1f} MB")
    print(f"encoder {files.encoder_hash} -> {made.encoder_hash}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
