import pytest

from visfinder.feeds.seasons import SEASONS, season_names


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Fall", ("autumn",)),
        ("SS24", ("spring", "summer")),
        ("winter, autumn", ("autumn", "winter")),
        ("All seasons", SEASONS),
        ("Spring/Summer 2024", ("spring", "summer")),
        ("classic", ()),
        ("", ()),
    ],
)
def test_shops_write_seasons_in_many_ways(written: str, read: tuple[str, ...]) -> None:
    assert season_names(written) == read
