"""Adding encoders to the registry: an ONNX file with its preprocessing, a torchvision model.

Neither ONNX Runtime nor torch is imported with this module.
"""

from collections.abc import Callable
from pathlib import Path

from visfinder.embedding import registry, weights
from visfinder.embedding.encoder_names import check_name
from visfinder.embedding.preprocessing import Preprocessing
from visfinder.embedding.registry import Entry
from visfinder.errors import ModelError
from visfinder.paths import Home
from visfinder.progress import Report, silent

_MOST_BYTES = 2**31 - 1  # a protobuf message, which an ONNX file is, cannot be larger


def add_onnx(home: Home, name: str, path: Path, made: Preprocessing, output: str = "") -> Entry:
    """Add an ONNX file after trying it out; the file itself stays where it is.

    Args:
        home: the shopper's folders.
        name: what to call the encoder.
        path: of the file.
        made: how pictures are prepared for the network.
        output: the name of the output that becomes the vector; the first one when empty.

    Raises:
        ModelError: the file or the name cannot be used; the message says why.
        StorageError: it cannot be kept.
    """
    network = _read(path)

    def fill(folder: Path) -> None:
        _write(folder, name, network, made, output, f"the ONNX file {path.name}")

    return registry.install(home, name, _naming(path.name, fill))


def add_torchvision(home: Home, name: str, model: str, report: Report = silent) -> Entry:
    """Add a classification model of torchvision: its weights are fetched, unless torch has them.

    Args:
        home: the shopper's folders.
        name: what to call the encoder.
        model: as torchvision names it: "resnet50".
        report: told of three steps: weights, export, trial.

    Raises:
        ModelError: there is no such model, its weights or the exporter are missing, or it cannot
            be exported.
        StorageError: it cannot be kept.
        Cancelled: `report` raised it; nothing was added.
    """

    def fill(folder: Path) -> None:
        try:
            from visfinder.embedding.zoo import exported
        except ImportError as error:
            raise ModelError(f"torchvision cannot be used here: {error}") from error
        made = exported(model, folder / weights.ONNX_NETWORK, report)
        network = (folder / weights.ONNX_NETWORK).read_bytes()
        _write(folder, name, network, made.preprocessing, "", made.origin)
        report(3, 3)

    return registry.install(home, name, fill)


def _write(
    folder: Path, name: str, network: bytes, made: Preprocessing, output: str, origin: str
) -> None:
    from visfinder.embedding.trial import try_network

    tried = try_network(network, made, output)
    (folder / weights.ONNX_NETWORK).write_bytes(network)
    weights.write_manifest(
        folder,
        name=check_name(name),
        dimension=tried.dimension,
        made=made,
        graph=tried.graph,
        origin=origin,
    )


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ModelError(f"“{path.name}” is larger than 2 GB, which no ONNX file can be")
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"“{path.name}” cannot be read: {error.strerror}") from error


def _naming(what: str, fill: Callable[[Path], None]) -> Callable[[Path], None]:
    """Return `fill` with the file's name in front of what is wrong with it."""

    def filling(folder: Path) -> None:
        try:
            fill(folder)
        except ModelError as error:
            raise ModelError(f"“{what}” cannot be added: {error}") from error

    return filling
