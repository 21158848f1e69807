"""The colours of a cell are shares of a palette, by distance in OKLab."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding.colour_cells import PALETTE_SIZE, ColourCells  # noqa: E402
from visfinder.imaging.oklch import to_lab  # noqa: E402

COLOURS = np.random.default_rng(0).integers(0, 230, (PALETTE_SIZE, 3)).astype(np.uint8)


@pytest.fixture(scope="module")
def cells() -> ColourCells:
    made = ColourCells()
    made.palette.copy_(torch.from_numpy(to_lab(COLOURS)))
    return made


def shown(*rows: tuple[np.ndarray, ...]) -> "torch.Tensor":
    """A picture of squares of 32 pixels, each of one colour."""
    squares = np.array(rows, np.float32).repeat(32, axis=0).repeat(32, axis=1)
    return torch.from_numpy(squares.transpose(2, 0, 1))[None] / 127.5 - 1


def test_a_cell_of_one_colour_is_mostly_that_colour(cells: ColourCells) -> None:
    found = cells(shown((COLOURS[3], COLOURS[40]), (COLOURS[11], COLOURS[3])))
    assert found.shape == (1, PALETTE_SIZE, 2, 2)
    assert found[0].argmax(dim=0).tolist() == [[3, 40], [11, 3]]


def test_shares_are_what_the_paper_says(cells: ColourCells) -> None:
    asked = np.array([[120, 40, 200]], np.uint8)
    scale = np.array([1, 2, 2])
    everything = np.concatenate([COLOURS, np.full((1, 3), 255, np.uint8)])
    apart = ((to_lab(asked) - to_lab(everything)) * scale) ** 2
    wanted = np.exp(-apart.sum(axis=1) / 0.01)
    found = cells(shown((asked[0],)))[0, :, 0, 0].numpy()
    np.testing.assert_allclose(found, (wanted / wanted.sum())[:-1], atol=1e-4)


def test_white_is_nothing(cells: ColourCells) -> None:
    assert cells(torch.ones(1, 3, 32, 32)).sum() < 0.05


def test_half_a_cell_is_half_a_share(cells: ColourCells) -> None:
    half = shown((COLOURS[3],)).clone()
    whole = cells(half)[0, 3, 0, 0]
    half[:, :, 16:] = 1.0
    torch.testing.assert_close(cells(half)[0, 3, 0, 0], whole / 2, atol=0.02, rtol=0)
