"""Growing reaches exactly what neighbours lead to, by any way round."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from visfinder.imaging.growing import Area, grown, seeped


def step_by_step(
    start: Area, into: Area, light: NDArray[np.float32], slope: float, rise: float | None = None
) -> Area:
    """The same, one pixel after another."""
    reached = start.copy()
    waiting = [tuple(place) for place in np.argwhere(start)]
    while waiting:
        y, x = waiting.pop()
        for at in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            inside = 0 <= at[0] < into.shape[0] and 0 <= at[1] < into.shape[1]
            if not (inside and into[at] and not reached[at]):
                continue
            if -slope < light[at] - light[y, x] < (slope if rise is None else np.float32(rise)):
                reached[at] = True
                waiting.append(at)
    return reached


@given(array_shapes(min_dims=2, max_dims=2, max_side=9), st.data(), st.sampled_from([0.3, 2.0]))
def test_it_is_what_single_steps_reach(
    shape: tuple[int, ...], data: st.DataObject, slope: float
) -> None:
    start = data.draw(arrays(bool, shape))
    into = data.draw(arrays(bool, shape))
    light = data.draw(arrays(np.float32, shape, elements=st.floats(0, 1, width=32)))
    found = grown(start, into, light=light, slope=slope)
    np.testing.assert_array_equal(found, step_by_step(start, into, light, slope))


@given(array_shapes(min_dims=2, max_dims=2, max_side=9), st.data())
def test_seeping_goes_downhill(shape: tuple[int, ...], data: st.DataObject) -> None:
    start, into = data.draw(arrays(bool, shape)), data.draw(arrays(bool, shape))
    light = data.draw(arrays(np.float32, shape, elements=st.floats(0, 1, width=32)))
    found = seeped(start, into, light=light, fall=0.5, rise=0.1)
    np.testing.assert_array_equal(found, step_by_step(start, into, light, 0.5, rise=0.1))


def test_a_maze_is_followed_to_its_end() -> None:
    into = np.ones((41, 41), bool)
    into[1::2] = False
    into[1::4, -1] = into[3::4, 0] = True  # one way, from left to right and back again
    start = np.zeros_like(into)
    start[0, 0] = True
    assert grown(start, into)[-1, -1]
    into[20, 20] = False
    assert not grown(start, into)[-1, -1]


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (7, 1)])
def test_the_smallest_pictures_grow(shape: tuple[int, int]) -> None:
    everywhere, start = np.ones(shape, bool), np.zeros(shape, bool)
    assert not grown(start, everywhere).any()
    start[0, 0] = True
    assert grown(start, everywhere).all()
