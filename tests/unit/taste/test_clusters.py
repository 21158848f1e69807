import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import pdist, squareform

from tests.unit.taste.test_model import near, unit
from visfinder.taste.clusters import _cuts, grouped, medoid
from visfinder.taste.groups import HEARD, taste_groups
from visfinder.taste.items import Items


def apart(points: np.ndarray) -> np.ndarray:
    return squareform(pdist(points)) ** 2


@pytest.mark.parametrize("seed", range(5))
def test_it_joins_as_scipy_does(seed: int) -> None:
    points = np.random.default_rng(seed).standard_normal((25, 4))
    tree = linkage(points, "ward")
    cuts = list(_cuts(apart(points)))
    assert [groups.max() + 1 for groups in cuts] == list(range(1, len(cuts) + 1))
    assert len(cuts) > 3
    for groups in cuts:
        theirs = fcluster(tree, groups.max() + 1, "maxclust")
        assert len({*zip(groups.tolist(), theirs.tolist(), strict=True)}) == groups.max() + 1


def test_three_clouds_are_three_groups_the_largest_first() -> None:
    draw = np.random.default_rng(0)
    clouds = [draw.normal(centre, 0.3, (size, 2)) for centre, size in ((0, 4), (5, 9), (10, 6))]
    groups = grouped(apart(np.concatenate(clouds)))
    assert groups.tolist() == [2] * 4 + [0] * 9 + [1] * 6


def test_one_cloud_is_one_group_and_so_is_one_thing() -> None:
    assert set(grouped(apart(unit(30, 40))).tolist()) == {0}
    assert grouped(np.zeros((1, 1))).tolist() == [0]
    assert grouped(np.zeros((0, 0))).tolist() == []
    assert grouped(np.zeros((6, 6))).tolist() == [0] * 6


def test_the_medoid_is_the_one_in_the_middle() -> None:
    points = np.array([[0.0], [1.0], [2.0], [50.0]])
    assert medoid(apart(points), np.array([0, 1, 2])) == 1


def test_many_liked_things_are_grouped_too() -> None:
    one, other = unit(2, 16)
    many = [near(one if n % 2 else other, 0.95, seed=n) for n in range(HEARD + 40)]
    groups, distances = taste_groups(Items.pictures(np.stack(many)))
    assert (groups[0::2] == groups[0]).all()
    assert (groups[1::2] == groups[1]).all()
    assert groups[0] != groups[1]
    assert distances.shape == (HEARD + 40, HEARD + 40)
