"""What the product panel says of photo and product: all that is known, and nothing else."""

from pathlib import Path

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import painted, save
from tests.unit.finder.test_search import RED_SOFA, key
from visfinder.errors import ProductError
from visfinder.finder.catalogs import add_catalog
from visfinder.finder.measuring import measured
from visfinder.finder.photo import Photo
from visfinder.finder.workspace import Workspace
from visfinder.models import Region


def test_colour_and_shape_are_told(shop: Workspace) -> None:
    colour, shape = measured(shop, RED_SOFA, None, key("sofa-red"))
    assert colour.startswith("Colour: red in both")
    assert shape == "Shape: both wide and low, outlines overlap by 100 %"


def test_the_part_that_is_searched_is_compared(shop: Workspace) -> None:
    both = Photo("both", np.concatenate([painted("sofa", "red"), painted("mug", "navy")], axis=1))
    colour, shape = measured(shop, both, Region(left=0.5, width=0.5), key("mug-navy"))
    assert colour.startswith("Colour: navy in both")
    assert shape == "Shape: both about as tall as wide, outlines overlap by 100 %"


def test_what_a_reason_says_is_not_said_again(
    shop: Workspace, embedder: FakeEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = embedder.see(RED_SOFA.pixels)
    for probability, told in ((0.9, []), (0.5, ["Material: cloth here, perhaps in the photo too"])):
        seen = plain._replace(materials={"cloth": probability}, patterns={"checked": 0.9})
        monkeypatch.setattr(embedder, "see", lambda picture, seen=seen: seen)
        texts = measured(shop, Photo("anew", RED_SOFA.pixels), None, key("sofa-red"))
        assert [text for text in texts if text.startswith("Material")] == told
        assert not [text for text in texts if text.startswith("Pattern")], "the record has none"


def test_no_shape_is_told_without_a_plain_background_or_a_picture(
    shop: Workspace, tmp_path: Path
) -> None:
    stripes = painted("sofa", "red")
    stripes[::4] = 90
    texts = measured(shop, Photo("on a striped rug", stripes), None, key("sofa-red"))
    assert not [text for text in texts if text.startswith("Shape")]
    picture = save(painted("sofa", "red"), tmp_path / "mine" / "gone.png")
    add_catalog(shop, tmp_path / "mine", "Mine")
    (gone,) = [product.key for product in shop.products if product.key.catalog == "Mine"]
    picture.unlink()
    (colour,) = measured(shop, RED_SOFA, None, gone)
    assert colour.startswith("Colour: red in both")
    with pytest.raises(ProductError):
        measured(shop, RED_SOFA, None, gone._replace(id="nothing"))
