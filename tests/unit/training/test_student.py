"""The student begins as the start network, and what is shipped lies between the two."""

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.training.student import Student, finished  # noqa: E402
from visfinder.training.view_cache import FROZEN_CHILDREN  # noqa: E402


@pytest.fixture(scope="module")
def start() -> VisualEncoder:
    torch.manual_seed(0)
    encoder = VisualEncoder().eval()
    encoder.attention.score.weight.data.normal_()
    return encoder


def pixels() -> "torch.Tensor":
    return torch.rand(2, 3, 64, 64, generator=torch.manual_seed(1)) * 2 - 1


def test_the_student_begins_where_the_start_network_is(start: VisualEncoder) -> None:
    student = Student(start, {"fashion": 3}).eval()
    with torch.no_grad():
        lower = start.body[:FROZEN_CHILDREN](pixels())
        seen, wanted = student(lower, start.colours(pixels())), start(pixels())
    # The student computes in bfloat16, which keeps eight bits.
    assert (seen.vectors * wanted.embedding).sum(dim=1).min() > 0.999
    assert student.prototypes["fashion"].shape == (3, 256)


def test_an_untrained_student_finishes_as_the_start(start: VisualEncoder) -> None:
    encoder = finished(Student(start, {}), start)
    with torch.no_grad():
        given, wanted = encoder(pixels()), start(pixels())
    torch.testing.assert_close(given.embedding, wanted.embedding, atol=1e-5, rtol=0)


def test_share_goes_from_the_start_to_the_student(start: VisualEncoder) -> None:
    student = Student(start, {})
    with torch.no_grad():
        for parameter in student.parameters():
            parameter.mul_(1.5)
    before = start.head.weight
    assert torch.equal(finished(student, start, 0.0).head.weight, before)
    torch.testing.assert_close(finished(student, start, 0.5).head.weight, before * 1.25)
    score = start.attention.score.weight
    torch.testing.assert_close(finished(student, start, 0.5).attention.score.weight, score * 1.25)
    kernel = start.body[-1].conv.weight
    # Gain and direction both grew by half.
    grown = finished(student, start, 1.0).body[-1].conv.weight
    torch.testing.assert_close(grown, kernel * 2.25)
    assert torch.equal(finished(student, start).body[0].conv.weight, start.body[0].conv.weight)
