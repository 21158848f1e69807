"""Half whitening, as a projection with and without an offset."""

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.training.whitening import fit_whitening  # noqa: E402


@pytest.fixture(scope="module")
def pooled() -> "torch.Tensor":
    noise = torch.randn(600, 300, generator=torch.manual_seed(0))
    return noise * torch.linspace(3, 0.5, 300) + 4


def test_the_projection_is_centred_and_half_whitened(pooled: "torch.Tensor") -> None:
    whitening = fit_whitening(pooled)
    projected = (pooled - whitening.mean) @ whitening.weight.T
    kept = torch.linalg.eigvalsh(torch.cov(pooled.T)).flip(0)[:256]
    torch.testing.assert_close(projected.mean(0), torch.zeros(256), atol=1e-3, rtol=0)
    # A variance v is divided by the square root of itself.
    torch.testing.assert_close(projected.var(0), kept.sqrt(), atol=1e-2, rtol=1e-2)


def test_the_head_ignores_the_mean_and_gives_vectors_of_length_about_one(
    pooled: "torch.Tensor",
) -> None:
    whitening = fit_whitening(pooled)
    head = whitening.head(pooled)
    torch.testing.assert_close(head @ whitening.mean, torch.zeros(256), atol=1e-3, rtol=0)
    assert (pooled @ head.T).norm(dim=1).mean().item() == pytest.approx(1, abs=1e-3)
