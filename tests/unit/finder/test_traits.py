"""Pattern and material: said of both only where both are known, and with "perhaps" where unsure."""

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import painted
from visfinder.finder.photo import Photo
from visfinder.finder.search import search
from visfinder.finder.traits import PERHAPS, SURE, trait
from visfinder.finder.workspace import Workspace

UNSURE = (SURE + PERHAPS) / 2


@pytest.mark.parametrize(
    ("ours", "theirs", "text"),
    [
        ({"striped": SURE}, "striped", "Pattern: striped in both"),
        (
            {"striped": SURE},
            "Stripes, floral",
            "Pattern: striped in the photo, Stripes, floral here",
        ),
        ({"striped": UNSURE}, "striped", "Pattern: striped here, perhaps in the photo too"),
        ({"checked": UNSURE}, "plain", "Pattern: perhaps checked in the photo, plain here"),
        ({"checked": SURE}, "plain", "Pattern: checked in the photo, plain here"),
        ({"plain": 0.5, "dotted": 0.3}, "dotted", "Pattern: dotted here, perhaps in the photo too"),
        ({"dotted": PERHAPS / 2}, "dotted", "Pattern: not known in the photo, dotted here"),
        ({}, "dotted", "Pattern: not known in the photo, dotted here"),
        ({"dotted": 0.9}, "", "Pattern: dotted in the photo, not told here"),
    ],
)
def test_what_is_said(ours: dict[str, float], theirs: str, text: str) -> None:
    found = trait("Pattern", ours, theirs)
    assert found is not None
    assert found.text == text


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert trait("Pattern", {}, "") is None
    assert trait("Pattern", {"striped": PERHAPS / 2}, "") is None


@pytest.mark.parametrize(
    ("theirs", "shared"),
    [
        ("wood", True),
        ("painted wood", True),
        ("60 % cotton, 40% Wood", True),
        ("metal and wood", True),
        ("100% wood", True),
        ("wood grain", False),
        ("woodchip", False),
        ("", False),
    ],
)
def test_a_record_says_a_material_in_many_ways(theirs: str, shared: bool) -> None:
    found = trait("Material", {"wood": 0.9}, theirs)
    assert found is not None
    assert found.shared is shared
    assert found.reason == ("Same material: wood" if shared else "")


def test_what_both_surely_are_is_a_reason_that_ranks_nothing(
    shop: Workspace, embedder: FakeEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    sofa = Photo("a sofa", painted("sofa", "red"))
    plain = search(shop, sofa)
    assert {"pattern", "material"}.isdisjoint(r.kind for m in plain.matches for r in m.reasons)
    seen = embedder.see(sofa.pixels)._replace(materials={"cloth": SURE}, patterns={"plain": SURE})
    monkeypatch.setattr(embedder, "see", lambda picture: seen)
    told = search(shop, Photo("the same", sofa.pixels))
    assert [m.product.key for m in told.matches] == [m.product.key for m in plain.matches]
    for match in told.matches:
        found = [r for r in match.reasons if r.kind in ("pattern", "material")]
        assert [(r.kind, r.text, r.share) for r in found] == [
            ("material", "Same material: cloth", 0.0)
        ]
