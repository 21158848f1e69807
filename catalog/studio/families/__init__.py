"""One product family a file; each ends in ``FAMILY = Family(...)``.

Adding a family means adding a file here.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence

from catalog.studio.recipe import Family


def load(names: Sequence[str] = ()) -> list[Family]:
    """The families of the named files, or of all files, in alphabetical order."""
    found = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
    )
    return [
        importlib.import_module(f"{__name__}.{name}").FAMILY
        for name in found
        if not names or name in names
    ]
