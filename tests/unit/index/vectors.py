"""Seeded unit rows in clusters, as embeddings of a shop's products lie."""

import numpy as np


def clustered(items, dimension=32, seed=1):
    draw = np.random.default_rng(seed)
    centres = draw.standard_normal((max(items // 20, 3), dimension))
    rows = centres[draw.integers(0, len(centres), items)]
    return unit(rows + 0.6 * draw.standard_normal((items, dimension)))


def unit(rows):
    rows = np.atleast_2d(rows)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
