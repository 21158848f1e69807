"""Find an encoder on disk, verify it and read it.

An encoder is a folder. The one that ships has format 1:

    encoder.json           the manifest: preprocessing, dimension, SHA-256 of every other file
    encoder.safetensors    the weights, for torch; large ones as half floats, widened when read
    encoder.onnx           the same network of the same weights, for ONNX Runtime
    concepts.json          which ImageNet classes are which products (`concepts`)
    heads.npz              which category, pattern and material the logits mean (`heads`)

Without the last two, as a training leaves it before its words are fitted, it recognises nothing.

One that the shopper added (`registry`) has format 2: the manifest, which also says how the network
is asked (`Graph`), and encoder.onnx. It knows no words, so it recognises no category.

Nothing of a folder is used before its bytes match the manifest, and the manifest matches itself,
so a damaged file is an error that says so and never a wrong answer.
"""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from visfinder.embedding.preprocessing import Preprocessing
from visfinder.errors import EncoderError
from visfinder.paths import resources

MANIFEST = "encoder.json"
TORCH_WEIGHTS = "encoder.safetensors"
ONNX_NETWORK = "encoder.onnx"
CONCEPTS = "concepts.json"
HEADS = "heads.npz"
WORDS = (CONCEPTS, HEADS)
FILES = (TORCH_WEIGHTS, ONNX_NETWORK, *WORDS)
# What decides about vectors; words may be improved without embedding a catalog again.
_VECTOR_FILES = (TORCH_WEIGHTS, ONNX_NETWORK)

FORMAT, ADDED_FORMAT = 1, 2
_FILES_OF = {FORMAT: _VECTOR_FILES, ADDED_FORMAT: (ONNX_NETWORK,)}
REINSTALL = "reinstall visfinder to get it back"


@dataclass(frozen=True, slots=True)
class Graph:
    """How the ONNX network of an added encoder is asked.

    Attributes:
        input: The name of its only input.
        output: The name of the output that becomes the vector.
        grid: Rows and columns of the feature map that the output is; (0, 0) where it is (N, D)
            already, and nothing is known of the cells.
        one_by_one: Whether it takes one picture in a run.
    """

    input: str
    output: str
    grid: tuple[int, int] = (0, 0)
    one_by_one: bool = False


@dataclass(frozen=True, slots=True)
class EncoderFiles:
    """An encoder's manifest, already checked against itself.

    Attributes:
        folder: Where the files lie.
        name: What the encoder is called.
        dimension: Of its vectors.
        preprocessing: What happens before the network.
        digests: SHA-256 (hex) by file name.
        graph: How the network is asked; None for visfinder's own network.
        origin: Where an added encoder is from, in words.
        remedy: What to do where a file is damaged.
    """

    folder: Path
    name: str
    dimension: int
    preprocessing: Preprocessing
    digests: Mapping[str, str]
    graph: Graph | None = None
    origin: str = ""
    remedy: str = REINSTALL

    @property
    def encoder_hash(self) -> str:
        """What names the space of the vectors: weights and preprocessing, 32 hex digits."""
        parts = {name: self.digests[name] for name in _VECTOR_FILES if name in self.digests}
        named: dict[str, Any] = {"preprocessing": self.preprocessing.written(), "files": parts}
        if self.graph is not None:  # one file may have several outputs, each with its own space
            named["output"] = self.graph.output
        return _digest_of(named)[:32]

    @property
    def knows_words(self) -> bool:
        """Whether it can say what a photo shows."""
        return all(name in self.digests for name in WORDS)

    @property
    def explains(self) -> bool:
        """Whether it is known what each cell of a picture adds to a vector."""
        return self.graph is None or self.graph.grid != (0, 0)

    def verified(self, name: str) -> bytes:
        """Return the bytes of one file.

        Raises:
            EncoderError: The file is missing or differs from what the manifest promises.
        """
        path = self.folder / name
        data = _read(path, self.remedy)
        if hashlib.sha256(data).hexdigest() != self.digests[name]:
            raise _damaged(path, "its SHA-256 is not the one in encoder.json", self.remedy)
        return data


def shipped_folder() -> Path:
    """Return the folder of the encoder that ships."""
    return resources() / "encoder"


def folder_of_environment() -> Path | None:
    """Return the folder that VISFINDER_ENCODER names; None where it is not set."""
    chosen = os.environ.get("VISFINDER_ENCODER")
    return Path(chosen).expanduser() if chosen else None


def default_folder() -> Path:
    """Return the folder that VISFINDER_ENCODER names, or the one that ships."""
    return folder_of_environment() or shipped_folder()


def read_manifest(folder: Path, remedy: str = REINSTALL) -> EncoderFiles:
    """Return the manifest of an encoder folder.

    Args:
        folder: Where it lies.
        remedy: What to do where something of it is damaged.

    Raises:
        EncoderError: It is missing, damaged, or of a format this version does not know.
    """
    path = folder / MANIFEST
    try:
        content = json.loads(_read(path, remedy))
        promised = content.pop("sha256")
        if _digest_of(content) != promised:
            raise _damaged(path, "its content does not match its own SHA-256", remedy)
        if content["format"] not in _FILES_OF:
            known = " and ".join(map(str, _FILES_OF))
            message = f"{path} has format {content['format']}; this visfinder reads {known}"
            raise EncoderError(message)
        return EncoderFiles(
            folder=folder,
            name=str(content["name"]),
            dimension=int(content["dimension"]),
            preprocessing=Preprocessing.read(content["preprocessing"]),
            digests=_digests(content["files"], content["format"]),
            graph=_graph(content["graph"]) if content["format"] == ADDED_FORMAT else None,
            origin=str(content.get("origin", "")),
            remedy=remedy,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path, f"it cannot be read ({error})", remedy) from error


def write_manifest(
    folder: Path,
    *,
    name: str,
    dimension: int,
    made: Preprocessing,
    graph: Graph | None = None,
    origin: str = "",
) -> EncoderFiles:
    """Write the manifest of the files that lie in a folder, and return it.

    Args:
        folder: Holds the files of format 1, with or without words, or encoder.onnx alone where
            `graph` is given.
        name: What the encoder is called.
        dimension: Of its vectors.
        made: What happens before the network.
        graph: How an added network is asked.
        origin: Where an added network is from, in words.
    """
    form = FORMAT if graph is None else ADDED_FORMAT
    content: dict[str, Any] = {
        "format": form,
        "name": name,
        "dimension": dimension,
        "preprocessing": made.written(),
        "files": {
            file: hashlib.sha256(_read(folder / file, REINSTALL)).hexdigest()
            for file in (*_FILES_OF[form], *_words_in(folder, form))
        },
    }
    if graph is not None:
        content |= {"graph": asdict(graph), "origin": origin}
    content["sha256"] = _digest_of(content)
    text = json.dumps(content, indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    return read_manifest(folder)


def _graph(content: Mapping[str, Any]) -> Graph:
    rows, columns = content["grid"]
    return Graph(
        str(content["input"]),
        str(content["output"]),
        (int(rows), int(columns)),
        bool(content["one_by_one"]),
    )


def _digests(files: Mapping[str, Any], form: int) -> Mapping[str, str]:
    """Return the digests of the files that a format needs, and of the words if they are there."""
    words = [name for name in WORDS if form == FORMAT and name in files]
    return {name: str(files[name]) for name in (*_FILES_OF[form], *words)}


def _words_in(folder: Path, form: int) -> Sequence[str]:
    """Return the files of words of a folder: both or none."""
    there = form == FORMAT and all((folder / name).is_file() for name in WORDS)
    return WORDS if there else ()


def _digest_of(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a JSON value in one canonical spelling."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path, remedy: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"the encoder needs {path}, which cannot be read: {error.strerror}"
        raise EncoderError(f"{message}; {remedy}") from error


def _damaged(path: Path, why: str, remedy: str) -> EncoderError:
    return EncoderError(f"{path} is damaged: {why}; {remedy}")
