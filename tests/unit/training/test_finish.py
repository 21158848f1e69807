"""The head that ships keeps what training turned it away from."""

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxruntime", exc_type=ImportError)

from torch.nn import functional  # noqa: E402

from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.training.finish import (  # noqa: E402
    CATALOG_SAMPLE,
    coloured_head,
    sight_of_catalog,
    widened_head,
)

DIMENSIONS = 1328


def cosines(head: "torch.Tensor", pooled: "torch.Tensor") -> "torch.Tensor":
    vectors = functional.normalize(pooled @ head.T, dim=1)
    return vectors @ vectors.T


def gap(head: "torch.Tensor", pooled: "torch.Tensor") -> float:
    """How much nearer the even rows are to each other than to the odd ones."""
    found = cosines(head, pooled)
    return float(found[::2, ::2].mean() - found[::2, 1::2].mean())


@pytest.fixture(scope="module")
def pooled() -> "torch.Tensor":
    return torch.randn(600, DIMENSIONS, generator=torch.manual_seed(0)).abs()


@pytest.fixture(scope="module")
def head() -> "torch.Tensor":
    return torch.randn(256, DIMENSIONS, generator=torch.manual_seed(1))


def test_without_a_share_the_cosines_stay(head: "torch.Tensor", pooled: "torch.Tensor") -> None:
    widened = widened_head(head, pooled[:500], pooled[500:], 0.0)
    assert widened.shape == (256, DIMENSIONS)
    torch.testing.assert_close(cosines(widened, pooled), cosines(head, pooled), atol=1e-4, rtol=0)


def test_what_the_head_cannot_see_is_seen_again(pooled: "torch.Tensor") -> None:
    blind = torch.zeros(256, DIMENSIONS)
    blind[:, :256] = torch.eye(256)
    moved = pooled.clone()
    moved[:, 1000] += torch.arange(600) % 2 * 40  # a difference outside what the head reads
    widened = widened_head(blind, moved, moved[:0], 0.8)
    assert abs(gap(blind, moved)) < 0.005
    assert gap(widened, moved) > 0.02


def test_a_head_that_saw_no_colours_sees_some(pooled: "torch.Tensor") -> None:
    blind = torch.zeros(256, DIMENSIONS)
    blind[:, :256] = torch.eye(256)
    moved = pooled.clone()
    moved[:, -1] += torch.arange(600) % 2 * 20  # every other one has more of the last colour
    assert abs(gap(blind, moved)) < 0.005
    assert gap(coloured_head(blind, moved, 0.3), moved) > 0.02
    torch.testing.assert_close(
        cosines(coloured_head(blind, moved, 0.0), moved), cosines(blind, moved), atol=1e-4, rtol=0
    )


def test_as_many_pictures_of_the_bundled_catalog_are_looked_at_as_its_share_was_chosen_for() -> (
    None
):
    torch.manual_seed(0)
    sight = sight_of_catalog(VisualEncoder().eval())
    assert sight.pooled.shape[0] == sight.logits.shape[0] == CATALOG_SAMPLE
