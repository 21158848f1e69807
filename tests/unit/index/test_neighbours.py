"""What every index promises, asked of both; a plain float64 sort is the judge."""

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.index.vectors import clustered, unit
from visfinder.index.annoy_index import AnnoyIndex, build_file
from visfinder.index.exact import ExactIndex

ITEMS, DIMENSION = 600, 32


def make_exact(vectors, folder):
    return ExactIndex(vectors)


def make_annoy(vectors, folder):
    pytest.importorskip("annoy")
    build_file(vectors, folder / "index.ann")
    return AnnoyIndex(vectors, (folder / "index.ann").read_bytes())


@pytest.fixture(scope="module", params=[make_exact, make_annoy], ids=["exact", "annoy"])
def make(request):
    return request.param


@pytest.fixture(scope="module")
def vectors():
    rows = clustered(ITEMS, DIMENSION)
    rows[50] = rows[40] = rows[30]  # three products with the same picture
    return rows


@pytest.fixture(scope="module")
def index(make, vectors, tmp_path_factory):
    index = make(vectors, tmp_path_factory.mktemp("index"))
    yield index
    index.close()


def judged(vectors, query, k, rows=None):
    rows = np.arange(len(vectors)) if rows is None else np.unique(rows)
    cosines = (vectors[rows].astype(np.float64) * query).sum(axis=1)
    order = np.lexsort((rows, -cosines.astype(np.float32)))[:k]
    return rows[order], cosines[order]


def queries(count, seed=5):
    return unit(np.random.default_rng(seed).standard_normal((count, DIMENSION)))


def test_it_knows_its_length_and_kind(index, make):
    assert len(index) == ITEMS
    assert index.kind == make.__name__.removeprefix("make_")
    assert index.note == ""


def test_the_types_and_shapes_are_those_of_the_contract(index, vectors):
    rows, cosines = index.query(vectors[0], 7)
    assert (rows.dtype, rows.shape) == (np.int64, (7,))
    assert (cosines.dtype, cosines.shape) == (np.float32, (7,))


def test_a_product_finds_itself_first(index, vectors):
    for row in (0, 7, ITEMS - 1):
        rows, cosines = index.query(vectors[row], 3)
        assert rows[0] == row
        assert cosines[0] == pytest.approx(1, abs=1e-6)


def test_cosines_are_exact_and_fall(index, vectors):
    for query in queries(20):
        rows, cosines = index.query(query, 12)
        np.testing.assert_allclose(cosines, vectors[rows].astype(float) @ query, atol=1e-6)
        assert (np.diff(cosines) <= 0).all()


def test_nearly_all_of_what_is_nearest_is_found(index, vectors):
    found = total = 0
    for query in queries(50):
        wanted, _ = judged(vectors, query, 10)
        found += len(np.intersect1d(wanted, index.query(query, 10)[0]))
        total += 10
    assert found / total >= (1.0 if index.kind == "exact" else 0.95)


def test_equal_products_come_in_the_order_of_their_rows(index, vectors):
    for _ in range(3):
        assert index.query(vectors[40], 3)[0].tolist() == [30, 40, 50]


@pytest.mark.parametrize("k", [1, 24, 99, 100, 101, ITEMS - 1, ITEMS, ITEMS + 1, 10 * ITEMS])
def test_as_many_come_back_as_exist(index, k):
    rows, _ = index.query(queries(1)[0], k)
    assert len(rows) == len(set(rows.tolist())) == min(k, ITEMS)


@pytest.mark.parametrize("k", [0, -1])
def test_none_asked_is_none_found(index, k):
    rows, cosines = index.query(queries(1)[0], k)
    assert len(rows) == len(cosines) == 0


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_restricted_query_is_answered_exactly(index, vectors, data):
    rows = np.array(data.draw(st.lists(st.integers(0, ITEMS - 1), max_size=80)), np.int64)
    k = data.draw(st.integers(0, 100))
    query = queries(1, data.draw(st.integers(0, 99)))[0]
    wanted, cosines = judged(vectors, query, k, rows)
    found, found_cosines = index.query(query, k, rows)
    assert found.tolist() == wanted.tolist()
    np.testing.assert_allclose(found_cosines, cosines, atol=1e-6)


@pytest.mark.parametrize("rows", [[-1], [ITEMS], [3, ITEMS + 7]])
def test_a_row_outside_the_index_is_refused(index, rows):
    with pytest.raises(ValueError, match="outside"):
        index.query(queries(1)[0], 3, np.array(rows, np.int64))


@pytest.mark.parametrize(
    "query", [np.ones(DIMENSION + 1), np.ones((1, DIMENSION)), np.full(DIMENSION, np.nan)]
)
def test_a_query_of_another_space_is_refused(index, query):
    with pytest.raises(ValueError, match="shape"):
        index.query(query.astype(np.float32), 3)


def test_the_zero_vector_is_equally_far_from_all(index):
    rows, cosines = index.query(np.zeros(DIMENSION, np.float32), 5)
    assert len(rows) == 5
    assert not cosines.any()


def test_threads_get_the_answers_that_one_alone_gets(index):
    asked = queries(40)
    wanted = [index.query(query, 10)[0].tolist() for query in asked]
    wrong = []

    def ask():
        for query, rows in zip(asked, wanted, strict=True):
            if index.query(query, 10)[0].tolist() != rows:
                wrong.append(rows)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_closing_while_others_ask_harms_nobody(make, vectors, tmp_path):
    index = make(vectors, tmp_path)
    lengths = []

    def ask():
        for query in queries(100):
            lengths.append(len(index.query(query, 10)[0]))

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    index.close()
    index.close()
    for thread in threads:
        thread.join()
    assert lengths == [10] * 300


@pytest.mark.parametrize("items", [1, 2, 3])
def test_a_handful_of_products_is_enough(make, items, tmp_path):
    rows = clustered(items, DIMENSION)
    index = make(rows, tmp_path)
    assert sorted(index.query(rows[0], 5)[0].tolist()) == list(range(items))
    index.close()
