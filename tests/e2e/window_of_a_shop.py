"""The real window over a small painted shop: `python window_of_a_shop.py FOLDER [PHOTO]`.

The finder is the real one; only the encoder is the fake one, whose space is colour.
"""

import json
import sys
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fakes import FakeEmbedder
from tests.shop import COLOURS, KINDS, Item, painted
from visfinder.finder.workspace import Workspace
from visfinder.gui.app import run
from visfinder.gui.workspace_use_cases import WorkspaceUseCases
from visfinder.paths import home


def write_shop(folder: Path) -> None:
    """Write pictures, products.jsonl and looks.json as the bundled catalog has them."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    items = [Item(kind, colour) for kind in KINDS for colour in COLOURS]
    for item in items:
        Image.fromarray(painted(item.kind, item.colour, 256)).save(pictures / f"{item.id}.png")
    lines = "\n".join(json.dumps(item.record()) for item in items)
    (folder / "products.jsonl").write_text(lines + "\n", encoding="utf-8")
    (folder / "looks.json").write_text("[]", encoding="utf-8")


def main() -> int:
    folder = Path(sys.argv[1])
    write_shop(folder)
    photo = sys.argv[2] if len(sys.argv) > 2 else None
    use_cases = WorkspaceUseCases(
        home(),
        lambda where, report: Workspace.open(
            where, load_encoder=FakeEmbedder, bundled=folder, report=report
        ),
    )
    return run(home(), photo, use_cases)


if __name__ == "__main__":
    sys.exit(main())
