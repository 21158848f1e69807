"""The losses, against what their definitions say."""

import math

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from torch.nn import functional  # noqa: E402

from visfinder.training.losses import (  # noqa: E402
    classification,
    contrastive,
    relational,
    retention,
)


def unit(*rows: tuple[float, ...]) -> "torch.Tensor":
    return functional.normalize(torch.tensor(rows), dim=1)


def test_contrastive_is_the_log_share_of_the_partner() -> None:
    vectors = unit((1.0, 0.0), (1.0, 0.0), (0.0, 1.0))
    loss = contrastive(vectors, torch.tensor([5, 5, 6]), 1.0)
    # Each of the first two sees its partner at cosine 1 and the third at cosine 0.
    assert loss.item() == pytest.approx(-math.log(math.e / (math.e + 1)), abs=1e-5)


def test_contrastive_is_nothing_without_partners() -> None:
    vectors = unit((1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
    assert contrastive(vectors, torch.tensor([-1, -1, 2]), 0.1).item() == 0


def test_contrastive_falls_when_partners_come_together() -> None:
    apart = unit((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0))
    near = unit((1.0, 0.0), (1.0, 0.1), (-1.0, 0.0))
    labels = torch.tensor([0, 0, 1])
    assert contrastive(near, labels, 0.1) < contrastive(apart, labels, 0.1)


def test_relational_is_nothing_for_a_rotated_teacher() -> None:
    teacher = functional.normalize(torch.randn(6, 3, generator=torch.manual_seed(0)), dim=1)
    turned = teacher @ torch.linalg.qr(torch.randn(3, 3)).Q
    assert relational(turned, teacher, 0.1).item() == pytest.approx(0, abs=1e-5)
    assert relational(teacher.flip(1).roll(1, 0), teacher, 0.1).item() > 0.01


def test_retention_is_nothing_for_equal_logits_up_to_a_constant() -> None:
    logits = torch.tensor([[1.0, 2.0, 3.0]])
    assert retention(logits + 7, logits, 2.0).item() == pytest.approx(0, abs=1e-6)
    assert retention(-logits, logits, 2.0).item() > 0.1


def test_classification_ignores_rows_without_a_label() -> None:
    prototypes = torch.tensor([[2.0, 0.0], [0.0, 3.0]])
    vectors = unit((1.0, 0.0), (0.0, 1.0))
    loss = classification(vectors, prototypes, torch.tensor([0, -1]), 16.0)
    assert loss.item() == pytest.approx(math.log(1 + math.exp(-16)), abs=1e-5)
    nobody = classification(vectors, prototypes, torch.tensor([-1, -1]), 16.0)
    assert nobody.item() == 0
