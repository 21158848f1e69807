"""What is known of an index file, so that annoy is only ever given the bytes it wrote.

Annoy's own format has no magic number, no checksum and no count of its items.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from visfinder.models import Vectors

MAGIC = "visfinder-index-1"


@dataclass(frozen=True, slots=True)
class Manifest:
    """Describes one generation of the index.

    Attributes:
        file: name of the annoy file, in the manifest's folder.
        size: of that file, in bytes.
        blake2b: its BLAKE2b-256, hex.
        state: of the catalogs (`CatalogStore.state`).
        vectors: fingerprint of the vectors it was built from.
        annoy: version of annoy that built it.
        recall: recall@10 measured against exact search when it was built, 0..1.
    """

    file: str
    dimension: int
    items: int
    trees: int
    size: int
    blake2b: str
    state: str
    vectors: str
    annoy: str
    recall: float
    metric: str = "angular"
    magic: str = MAGIC

    def describes(self, vectors: str, state: str, annoy: str) -> bool:
        """Return whether the index was built by this annoy, of these catalogs and vectors."""
        return (self.magic, self.metric) == (MAGIC, "angular") and (
            self.vectors,
            self.state,
            self.annoy,
        ) == (vectors, state, annoy)

    def matches(self, data: bytes) -> bool:
        """Return whether `data` is, byte for byte, the annoy file."""
        return len(data) == self.size and fingerprint(data) == self.blake2b

    def dump(self) -> bytes:
        """Return the manifest as JSON that carries its own digest."""
        fields = asdict(self)
        return json.dumps(fields | {"digest": _digest(fields)}, indent=1).encode()


def parse(data: bytes) -> Manifest | None:
    """Return the manifest, or None where the bytes are damaged or of another format."""
    try:
        fields: dict[str, Any] = json.loads(data)
        digest = fields.pop("digest")
        return Manifest(**fields) if digest == _digest(fields) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def fingerprint(data: bytes) -> str:
    """Return the BLAKE2b-256 of bytes, hex."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def fingerprint_vectors(vectors: Vectors) -> str:
    """Return the BLAKE2b-256 of vectors (N, D), contiguous float32, and of their shape, hex."""
    shape = hashlib.blake2b(repr(vectors.shape).encode(), digest_size=32)
    shape.update(vectors.data)
    return shape.hexdigest()


def annoy_file(folder: Path, manifest: Manifest) -> Path:
    """Return the path of the annoy file; never outside `folder`."""
    return folder / Path(manifest.file).name


def _digest(fields: dict[str, Any]) -> str:
    return fingerprint(json.dumps(fields, sort_keys=True).encode())
