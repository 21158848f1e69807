"""How near vectors come to those in single precision when the body computes with shorter numbers.

Measured on the processor, where half precision is slow, with pictures of the catalog and of its
shopper photos. The goal is a cosine of at least 0.999; `VISFINDER_BENCH_PICTURES=200` takes more,
`VISFINDER_BENCH_ENCODER=FOLDER` another encoder.
"""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding import torch_runtime  # noqa: E402
from visfinder.embedding.preprocessing import prepare  # noqa: E402
from visfinder.embedding.runtime import Floats  # noqa: E402
from visfinder.embedding.torch_runtime import DELICATE, TorchRuntime  # noqa: E402
from visfinder.embedding.weights import EncoderFiles, read_manifest, shipped_folder  # noqa: E402
from visfinder.imaging.load import load  # noqa: E402
from visfinder.paths import bundled_catalog  # noqa: E402

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3600)]

PICTURES = int(os.environ.get("VISFINDER_BENCH_PICTURES", "48"))
ENCODER = Path(os.environ.get("VISFINDER_BENCH_ENCODER", shipped_folder()))


def in_halves(files: EncoderFiles, delicate: int, patch: pytest.MonkeyPatch) -> TorchRuntime:
    patch.setattr(torch_runtime, "DELICATE", delicate)
    return TorchRuntime(files, "cpu", half=True)


def in_bfloat16(files: EncoderFiles) -> TorchRuntime:
    runtime = TorchRuntime(files, "cpu")
    body = runtime._network.body
    whole: Callable[[torch.Tensor], torch.Tensor] = body.forward

    def forward(pixels: "torch.Tensor") -> "torch.Tensor":
        with torch.autocast("cpu", torch.bfloat16):
            return whole(pixels).float()

    body.forward = forward
    return runtime


def test_cosines_with_single_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    files = read_manifest(ENCODER)
    kinds = ("pictures/*.webp", "photos/*.jpg")
    every = [sorted(bundled_catalog().glob(kind)) for kind in kinds]
    chosen = [few[round(at)] for few in every for at in np.linspace(0, len(few) - 1, PICTURES // 2)]
    pixels = [prepare(load(path), files.preprocessing)[None] for path in chosen]

    def vectors(runtime: TorchRuntime) -> Floats:
        return np.concatenate([runtime.run(picture).vectors for picture in pixels])

    single = vectors(TorchRuntime(files, "cpu"))
    forms = {
        f"half, {DELICATE} children in single": in_halves(files, DELICATE, monkeypatch),
        "half": in_halves(files, 0, monkeypatch),
        "bfloat16": in_bfloat16(files),
    }
    print()
    for name, runtime in forms.items():
        cosines = (vectors(runtime) * single).sum(axis=1)
        print(f"{name}: cosine at least {cosines.min():.6f}, mean {cosines.mean():.6f}")
