"""Whatever the attention is, cells add up to the vector; those that count less give less."""

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding.network import (  # noqa: E402
    Attention,
    VisualEncoder,
    pooled,
)


@pytest.fixture(scope="module")
def encoder() -> VisualEncoder:
    torch.manual_seed(0)
    made = VisualEncoder().eval()
    made.attention.score.weight.data.normal_()
    made.colours.palette.uniform_(-0.3, 0.8)
    return made


def test_cells_sum_to_a_vector_of_length_one(encoder: VisualEncoder) -> None:
    pixels = torch.rand(2, 3, 64, 96, generator=torch.manual_seed(1)) * 2 - 1
    with torch.no_grad():
        found = encoder(pixels)
    assert found.cells.shape == (2, 6, 256)
    torch.testing.assert_close(found.cells.sum(dim=1), found.embedding, atol=1e-5, rtol=0)
    torch.testing.assert_close(found.embedding.norm(dim=1), torch.ones(2))


def test_without_training_every_cell_counts_alike() -> None:
    weights = Attention()(torch.rand(2, 1280, 3, 4))
    torch.testing.assert_close(weights, torch.full((2, 12), 1 / 12))
    features = torch.rand(2, 5, 3, 4)
    torch.testing.assert_close(pooled(features, weights), features.mean(dim=(2, 3)))


def test_a_cell_that_scores_higher_counts_more() -> None:
    attention = Attention()
    attention.score.weight.data[0, 7] = 1.0
    features = torch.zeros(1, 1280, 1, 2)
    features[0, 7, 0, 1] = 2.0
    weights = attention(features)
    torch.testing.assert_close(weights[0, 1] / weights[0, 0], torch.tensor(2.0).exp())
