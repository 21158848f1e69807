"""How close `visfinder embed` comes to the slower of its two halves, and one photo to a ResNet-50.

The goals: at least 85 % of the slower of (decoding alone, the network alone), and at most an eighth
of torchvision's ResNet-50 in eager torch.  `VISFINDER_BENCH_PHOTOS=64` takes fewer photos,
`VISFINDER_BENCH_QUALITY=95` larger files, `VISFINDER_BENCH_ROUNDS=5` more rounds.

All parts take turns in every round.  Processor seconds are printed beside the clock's: on a machine
that has other work, only their ratio means much.
"""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from PIL import Image

from visfinder.cli.main import run
from visfinder.embedding.embedder import NetworkEmbedder, load_embedder, prepare
from visfinder.embedding.runtime import PROCESSOR_BATCH
from visfinder.errors import EncoderError
from visfinder.finder.ahead import LONGEST, cores
from visfinder.imaging.load import load

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3600)]

PHOTOS = int(os.environ.get("VISFINDER_BENCH_PHOTOS", "256"))
QUALITY = int(os.environ.get("VISFINDER_BENCH_QUALITY", "90"))
ROUNDS = int(os.environ.get("VISFINDER_BENCH_ROUNDS", "3"))
WIDTH, HEIGHT, SPARE = 4000, 3000, 600
Took = tuple[float, float]  # seconds: the clock's and the processor's


def took(work: Callable[[], object]) -> Took:
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processor


def scene(seed: int) -> np.ndarray:
    """Return noise whose detail falls with its size as in photos, and a sensor's grain."""
    draw = np.random.default_rng(seed)
    size = (WIDTH + SPARE, HEIGHT + SPARE)
    made = np.full((size[1], size[0], 3), 128, np.float32)
    for cells, strength in ((6, 60), (24, 30), (96, 14), (400, 8), (1600, 5)):
        coarse = draw.standard_normal((cells * 3 // 4, cells, 3), np.float32)
        coarse = coarse.mean(axis=2, keepdims=True) * 1.3 + coarse * 0.3
        for band in range(3):
            wide = Image.fromarray(coarse[..., band]).resize(size, Image.Resampling.BICUBIC)
            made[..., band] += strength * np.asarray(wide)
    made += 4 * draw.standard_normal((size[1], size[0], 1), np.float32)
    return np.clip(made, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """JPEG files of 12 megapixels: parts of two scenes, shifted, mirrored, in other colours."""
    folder, draw = tmp_path_factory.mktemp("photos"), np.random.default_rng(9)
    scenes, paths = [scene(0), scene(1)], []
    for at in range(PHOTOS):
        left, top = draw.integers(0, SPARE, 2)
        part = scenes[at % 2][top : top + HEIGHT, left : left + WIDTH, draw.permutation(3)]
        paths.append(folder / f"{at:04}.jpg")
        Image.fromarray(np.ascontiguousarray(part[:: draw.choice([1, -1])])).save(
            paths[-1], quality=QUALITY
        )
    return paths


@pytest.fixture(scope="module")
def embedder() -> NetworkEmbedder:
    try:
        return load_embedder(device="cpu")
    except EncoderError as error:
        pytest.skip(f"needs the encoder: {error}")


def test_a_batch_beside_its_halves(
    photos: list[Path], embedder: NetworkEmbedder, tmp_path: Path
) -> None:
    made = embedder.files.preprocessing
    pictures = np.stack([prepare(load(path), made) for path in photos[:PROCESSOR_BATCH]])
    out = tmp_path / "vectors.npz"

    def decode() -> None:
        with ThreadPoolExecutor(cores()) as pool:
            for picture in pool.map(lambda path: load(path, bound=LONGEST).shape, photos):
                assert max(picture) == LONGEST

    def look() -> None:
        for _ in range(0, len(photos), PROCESSOR_BATCH):
            embedder._runtime.run(pictures)

    def embed() -> None:
        assert run(["embed", *map(str, photos), "--out", str(out)]) == 0

    parts = {"decode": decode, "network": look, "embed": embed}
    rounds = [{name: took(part) for name, part in parts.items()} for _ in range(ROUNDS)]
    size = sum(path.stat().st_size for path in photos) / len(photos) / 2**20
    print(f"\n{len(photos)} photos of 12 megapixels, {size:.1f} MB each, {cores()} cores")
    for name in parts:
        clock, processor = (1000 * median(r[name][at] for r in rounds) / PHOTOS for at in (0, 1))
        print(f"{name}: {clock:.1f} ms a photo, processor {processor:.1f} ms")
    for at, which in enumerate(("clock", "processor")):
        shares = [max(r["decode"][at], r["network"][at]) / r["embed"][at] for r in rounds]
        print(f"embed against the slower half, {which}: {', '.join(f'{s:.2f}' for s in shares)}")


@contextmanager
def on_cores(count: int) -> Iterator[None]:
    if not hasattr(os, "sched_setaffinity"):
        pytest.skip("cores can be chosen on Linux only")
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@pytest.mark.parametrize("count", sorted({1, cores()}))
def test_one_photo_beside_a_resnet_50(embedder: NetworkEmbedder, count: int) -> None:
    torch, torchvision = pytest.importorskip("torch"), pytest.importorskip("torchvision")
    picture = Image.fromarray(scene(2)[:HEIGHT, :WIDTH]).resize((512, 384))
    pixels = np.array(picture)
    threads = torch.get_num_threads()
    with on_cores(count), torch.inference_mode():
        torch.set_num_threads(count)
        ours = load_embedder(device="cpu")  # with as many threads as there are cores now
        network = torchvision.models.resnet50(weights=None).eval()
        prepared = torch.from_numpy(prepare(pixels, embedder.files.preprocessing)[None])
        parts = {"ours": lambda: ours.embed([pixels]), "resnet": lambda: network(prepared)}
        rounds = [{name: took(part) for name, part in parts.items()} for _ in range(4 + 3 * ROUNDS)]
    torch.set_num_threads(threads)
    for at, which in enumerate(("clock", "processor")):
        one, other = (1000 * median(r[name][at] for r in rounds[2:]) for name in parts)
        print(
            f"\n{count} cores, {which}: one photo {one:.1f} ms, ResNet-50 {other:.1f} ms, "
            f"1/{other / one:.1f}"
        )
