"""Each data set asks for what its labels can tell, and the teachers are always heard."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")

from torch import Tensor  # noqa: E402
from torch.nn import functional  # noqa: E402

from visfinder.training.batches import MIXED, SHARED_KINDS, Batch  # noqa: E402
from visfinder.training.objective import Teacher, Weights, losses_of  # noqa: E402
from visfinder.training.pictures import Source  # noqa: E402
from visfinder.training.student import Seen  # noqa: E402

TAUGHT = {"teacher", "concepts", "earlier"}


def batch(source: str) -> Batch:
    ids = np.arange(8)
    return Batch(source, ids, ids, ids // 2, ids // 4, ids // 2)


def unit(seed: int) -> "Tensor":
    drawn = torch.randn(8, 256, generator=torch.manual_seed(seed))
    return functional.normalize(drawn, dim=1)


def parts(source: str, vectors: "Tensor", earlier: "Tensor") -> dict[str, float]:
    logits = torch.zeros(8, 1001)
    teacher = Teacher(unit(1), logits, earlier)
    prototypes = {
        str(source): torch.eye(2, 256),
        "fashion colours": torch.eye(4, 256),
        "catalog colours": torch.eye(4, 256),
    }
    found = losses_of(batch(source), Seen(vectors, logits), teacher, prototypes, Weights())
    return {name: float(part) for name, part in found.items()}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (Source.FASHION, {"same thing", "same look", "kind", "colour"}),
        (Source.CATALOG, {"same thing", "same look", "kind", "colour"}),
        (Source.GROCERY, {"same thing"}),
        (Source.CLOTHING, {"same kind", "kind"}),
        (Source.STREET, {"same kind", "kind"}),
        (SHARED_KINDS, {"same kind"}),
        (MIXED, set()),
    ],
)
def test_a_data_set_is_asked_what_it_knows(source: str, wanted: set[str]) -> None:
    assert set(parts(source, unit(0), unit(2))) == TAUGHT | wanted


def test_without_an_earlier_encoder_the_start_teaches_alone() -> None:
    assert set(parts(MIXED, unit(0), torch.zeros(8, 0))) == TAUGHT - {"earlier"}


def test_things_of_one_kind_and_colour_are_pulled_together() -> None:
    alike = unit(0)
    alike[1::2] = alike[::2]  # both of each look
    apart, together = (
        parts(Source.FASHION, vectors, unit(2))["same look"] for vectors in (unit(0), alike)
    )
    assert together < apart / 2
