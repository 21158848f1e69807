"""Compression leaves a photo its shape and takes some of its detail."""

import numpy as np

from visfinder.imaging.compress import recompressed


def test_worse_quality_is_further_from_the_photo() -> None:
    photo = np.random.default_rng(0).integers(0, 256, (33, 47, 3)).astype(np.uint8)
    good, bad = (recompressed(photo, quality).astype(int) for quality in (95, 20))
    assert good.shape == bad.shape == photo.shape
    assert 0 < np.abs(good - photo).mean() < np.abs(bad - photo).mean()
