"""Where things are: the shopper's folders, and what the program carries.

`VISFINDER_HOME`, when set, holds everything that visfinder writes; otherwise the platform's user
folders do.  `resources/` and `catalog/` lie beside the package in a checkout, inside it in a wheel.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Home:
    """The folders that visfinder writes.

    Attributes:
        data: ratings and catalogs; worth a backup.
        cache: what can be deleted at any time and comes back.
        config: settings.
        profile: name of the profile that was asked for; empty for the current one.
    """

    data: Path
    cache: Path
    config: Path
    profile: str = ""

    @property
    def profile_db(self) -> Path:
        """Ratings of the first profile: irreplaceable. `storage.profiles` finds the others."""
        return self.data / "profile.db"

    @property
    def catalog_db(self) -> Path:
        """Products and embeddings: can be rebuilt from their sources."""
        return self.data / "catalog.db"

    @property
    def encoders(self) -> Path:
        """Folder of the encoders that the shopper added, one folder each."""
        return self.data / "encoders"

    @property
    def pair_weights(self) -> Path:
        """What goes-with learned from the looks of a catalog of the shopper's."""
        return self.data / "pairs.npz"

    @property
    def settings(self) -> Path:
        """What the shopper chose, such as the encoder."""
        return self.config / "settings.json"

    @property
    def index(self) -> Path:
        """Folder of the nearest-neighbour index."""
        return self.cache / "index"

    @property
    def thumbnails(self) -> Path:
        """Folder of small pictures."""
        return self.cache / "thumbnails"


def home(environ: Mapping[str, str] = os.environ) -> Home:
    """Return the shopper's folders; none is created here.

    `VISFINDER_PROFILE`, when set, asks for a profile by its name.
    """
    profile = environ.get("VISFINDER_PROFILE", "")
    if root := environ.get("VISFINDER_HOME"):
        base = Path(root).expanduser().absolute()
        return Home(base / "data", base / "cache", base / "config", profile)
    import platformdirs  # late: 10 ms that a set VISFINDER_HOME need not pay

    dirs = platformdirs.PlatformDirs("visfinder", appauthor=False)
    return Home(dirs.user_data_path, dirs.user_cache_path, dirs.user_config_path, profile)


def resources() -> Path:
    """Return the folder of what the program carries: weights, style, icons."""
    return _carried("resources")


def bundled_catalog() -> Path:
    """Return the folder of the bundled catalog: records and pictures."""
    return _carried("catalog")


def _carried(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
