"""Find an encoder on disk, verify it and read it.

An encoder is a folder:

    encoder.json           the manifest: preprocessing, dimension, SHA-256 of every other file
    encoder.safetensors    the weights, for torch
    encoder.onnx           the same network, for ONNX Runtime
    concepts.json          which ImageNet classes are which products (`concepts`)
    worn.npz               which garments, shoes and bags the logits mean (`worn`)

Nothing of a folder is used before its bytes match the manifest, and the manifest matches itself,
so a damaged file is an error that says so and never a wrong answer.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from visfinder.errors import EncoderError
from visfinder.paths import resources

MANIFEST = "encoder.json"
TORCH_WEIGHTS = "encoder.safetensors"
ONNX_NETWORK = "encoder.onnx"
CONCEPTS = "concepts.json"
WORN = "worn.npz"
FILES = (TORCH_WEIGHTS, ONNX_NETWORK, CONCEPTS, WORN)
# What decides about vectors; words may be improved without embedding a catalog again.
_VECTOR_FILES = (TORCH_WEIGHTS, ONNX_NETWORK)

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a picture becomes what the network reads; it travels with the weights.

    Attributes:
        side: Pixels; the picture is letter-boxed on white to side x side.
        mean: Subtracted from each 0..255 value.
        deviation: What is left is divided by this.
    """

    side: int
    mean: float
    deviation: float


@dataclass(frozen=True, slots=True)
class EncoderFiles:
    """An encoder's manifest, already checked against itself.

    Attributes:
        folder: Where the files lie.
        name: What the encoder is called.
        dimension: Of its vectors.
        preprocessing: What happens before the network.
        digests: SHA-256 (hex) by file name.
    """

    folder: Path
    name: str
    dimension: int
    preprocessing: Preprocessing
    digests: Mapping[str, str]

    @property
    def encoder_hash(self) -> str:
        """What names the space of the vectors: weights and preprocessing, 32 hex digits."""
        parts = {name: self.digests[name] for name in _VECTOR_FILES}
        return _digest_of({"preprocessing": asdict(self.preprocessing), "files": parts})[:32]

    def verified(self, name: str) -> bytes:
        """Return the bytes of one file.

        Raises:
            EncoderError: The file is missing or differs from what the manifest promises.
        """
        path = self.folder / name
        data = _read(path)
        if hashlib.sha256(data).hexdigest() != self.digests[name]:
            raise _damaged(path, "its SHA-256 is not the one in encoder.json")
        return data


def default_folder() -> Path:
    """Return the folder of the encoder in use: VISFINDER_ENCODER, or the one that ships."""
    if chosen := os.environ.get("VISFINDER_ENCODER"):
        return Path(chosen).expanduser()
    return resources() / "encoder"


def read_manifest(folder: Path) -> EncoderFiles:
    """Return the manifest of an encoder folder.

    Raises:
        EncoderError: It is missing, damaged, or of a format this version does not know.
    """
    path = folder / MANIFEST
    try:
        content = json.loads(_read(path))
        promised = content.pop("sha256")
        if _digest_of(content) != promised:
            raise _damaged(path, "its content does not match its own SHA-256")
        if content["format"] != FORMAT:
            message = f"{path} has format {content['format']}; this visfinder reads {FORMAT}"
            raise EncoderError(message)
        return EncoderFiles(
            folder=folder,
            name=str(content["name"]),
            dimension=int(content["dimension"]),
            preprocessing=Preprocessing(**content["preprocessing"]),
            digests={name: str(content["files"][name]) for name in FILES},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path, f"it cannot be read ({error})") from error


def write_manifest(folder: Path, *, name: str, dimension: int, made: Preprocessing) -> EncoderFiles:
    """Write the manifest of the files that lie in a folder, and return it."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "name": name,
        "dimension": dimension,
        "preprocessing": asdict(made),
        "files": {file: hashlib.sha256(_read(folder / file)).hexdigest() for file in FILES},
    }
    content["sha256"] = _digest_of(content)
    text = json.dumps(content, indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    return read_manifest(folder)


def _digest_of(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a JSON value in one canonical spelling."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"the encoder needs {path}, which cannot be read: {error.strerror}"
        raise EncoderError(f"{message}; reinstall visfinder to get it back") from error


def _damaged(path: Path, why: str) -> EncoderError:
    return EncoderError(f"{path} is damaged: {why}; reinstall visfinder to get it back")
