from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import USUAL, Item, write_shop
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shipped import looked_at, write_shipped
from visfinder.finder.workspace import Workspace
from visfinder.paths import Home

Open = Callable[..., Workspace]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data", tmp_path / "cache", tmp_path / "config")


@pytest.fixture
def embedder() -> FakeEmbedder:
    return FakeEmbedder()


@pytest.fixture(scope="session")
def usual_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundled catalog of the usual items with shipped vectors: made once, opened in no time."""
    folder = write_shop(tmp_path_factory.mktemp("usual"))
    products = read_bundled(folder).products
    write_shipped(folder, looked_at(FakeEmbedder(), [product.picture for product in products]))
    return folder


@pytest.fixture
def open_shop(tmp_path: Path, home: Home, embedder: FakeEmbedder) -> Iterator[Open]:
    """Opens a workspace whose bundled catalog holds the items given; closes it at the end."""
    with ExitStack() as opened:

        def opening(items: Sequence[Item] = USUAL) -> Workspace:
            folder = write_shop(tmp_path / "bundled", items)
            workspace = Workspace.open(home, load_encoder=lambda: embedder, bundled=folder)
            return opened.enter_context(workspace)

        yield opening


@pytest.fixture
def shop(home: Home, embedder: FakeEmbedder, usual_folder: Path) -> Iterator[Workspace]:
    """The usual items; fast to open, and not to be changed on the disk."""
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=usual_folder) as workspace:
        yield workspace
