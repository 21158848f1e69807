"""Which kernel explains a shopper's ratings best: type II maximum likelihood with a prior.

The log marginal likelihood of ratings y (Rasmussen & Williams 2006, equation 2.30)

    -1/2 y' (K + S)^-1 y - 1/2 log |K + S| - n/2 log 2 pi

is climbed together with a normal prior on the logarithms of the weights, which keeps ten ratings
from arguing for much.  A weight at a time goes up or down a step while that helps; some 30 kernels
are tried, and the ratings' agreements are worked out once.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from visfinder.taste.items import Items
from visfinder.taste.kernel import Kernel

LEAST = 8  # ratings; fewer say nothing of how they are to be weighed
HEARD = 100  # the newest: more would take longer than a shopper may notice, and change little
_STEP = 2.0  # each weight is doubled or halved ...
_ROUNDS = 2
_SPREAD = np.log(1.5)  # ratios of this are one standard deviation of the prior


def tuned(
    items: Items,
    liking: NDArray[np.float64],
    roughness: NDArray[np.float64],
    ages_days: NDArray[np.float64],
    start: Kernel,
) -> Kernel:
    """Return the kernel that explains ratings best; `start` where they are too few.

    Args:
        items: the rated products, newest first.
        liking: (n,) -1..1.
        roughness: (n,) how many times the noise variance of a rating each one's was when given.
        ages_days: (n,) how long ago.
        start: what the prior is centred on.
    """
    if len(items) < LEAST:
        return start
    items, liking = items.take(slice(HEARD)), liking[:HEARD]
    roughness, ages_days = roughness[:HEARD], ages_days[:HEARD]
    agreements = items.agreements(items)

    def worth(kernel: Kernel) -> float:
        covariance = kernel.of(agreements, items, items) + np.diag(
            kernel.noise_of(roughness, ages_days)
        )
        return _log_likelihood(covariance, liking) - _oddity(kernel, start)

    best, most = start, worth(start)
    for _ in range(_ROUNDS):
        before = best
        for turn in range(len(list(_moves(best)))):
            for kernel in list(_moves(best))[turn]:
                if (found := worth(kernel)) > most:
                    best, most = kernel, found
        if best == before:
            break
    return best


def _log_likelihood(covariance: NDArray[np.float64], liking: NDArray[np.float64]) -> float:
    factor = np.linalg.cholesky(covariance)
    white = np.linalg.solve(factor, liking)
    return float(-white @ white / 2 - np.log(np.diag(factor)).sum())


def _oddity(kernel: Kernel, start: Kernel) -> float:
    """Return minus the log prior, up to a constant."""
    ratios = np.log(_weights(kernel) / _weights(start)) / _SPREAD
    return float(ratios @ ratios / 2) + (kernel.squarings != start.squarings)


def _weights(kernel: Kernel) -> NDArray[np.float64]:
    """Return all that the prior knows of, relative to what it is a share of."""
    picture, *others = kernel.aspects
    shares = [each / picture for each in others]
    parts = [kernel.level / kernel.near, kernel.broad / kernel.near]
    return np.array([*shares, *parts, kernel.noise, kernel.half_life_days])


def _moves(kernel: Kernel) -> Iterator[list[Kernel]]:
    """Yield a step up and a step down of each weight."""
    ways = (_STEP, 1 / _STEP)
    for at in range(1, len(kernel.aspects)):
        weighed = [_scaled(kernel.aspects, at, way) for way in ways]
        yield [
            replace(kernel, aspects=(one, two, three, four)) for one, two, three, four in weighed
        ]
    for at in (0, 1):
        parts = [_scaled((kernel.level, kernel.broad, kernel.near), at, way) for way in ways]
        yield [replace(kernel, level=one, broad=two, near=three) for one, two, three in parts]
    yield [replace(kernel, noise=kernel.noise * way) for way in ways]
    yield [replace(kernel, half_life_days=kernel.half_life_days * way) for way in ways]
    yield [replace(kernel, squarings=7 - kernel.squarings)]  # 3 or 4


def _scaled(weights: tuple[float, ...], at: int, way: float) -> tuple[float, ...]:
    """Return weights with one of them scaled, adding up to 1 again."""
    scaled = [each * way if place == at else each for place, each in enumerate(weights)]
    return tuple(each / sum(scaled) for each in scaled)
