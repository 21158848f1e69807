import numpy as np
import pytest

from tests.unit.index.vectors import clustered
from visfinder.index.exact import ExactIndex


@pytest.mark.parametrize("dimension", [0, 8])
def test_no_products_give_no_answers(dimension):
    index = ExactIndex(np.empty((0, dimension), np.float32))
    rows, cosines = index.query(np.ones(8, np.float32), 5)
    assert len(rows) == len(cosines) == len(index) == 0


@pytest.mark.parametrize("items", [7, 64, 501, 1003])
def test_ties_over_the_last_place_are_decided_by_row_wherever_blas_puts_them(items):
    rows = np.repeat(clustered(1, 37), items, axis=0)
    found, cosines = ExactIndex(rows).query(rows[0], 5)
    assert found.tolist() == [0, 1, 2, 3, 4]
    assert len(set(cosines.tolist())) == 1


@pytest.mark.parametrize("bad", [np.full((2, 3), np.nan), np.ones(3), np.ones((1, 2, 3))])
def test_what_is_no_finite_matrix_is_refused(bad):
    with pytest.raises(ValueError, match="finite matrix"):
        ExactIndex(bad.astype(np.float32))


def test_the_note_says_why_it_is_exact():
    assert ExactIndex(clustered(3), "because").note == "because"
