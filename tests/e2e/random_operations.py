"""A process that does random things to profiles until it is killed: `DATA SEED FIRST LAST`.

What is done at each step depends on the seed and the step's number alone.  After each, one line
says which event is the newest of which profile: what was read there was promised.
"""

import os
import random
import sys
from contextlib import suppress
from pathlib import Path

from visfinder.errors import ProfileError
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore
from visfinder.storage.profiles import Profiles

PRODUCTS = [ProductKey(f"shop {n % 2}", f"product-{n}") for n in range(60)]
BOARDS = ("Gifts", "Living room", "Kids’ room ✓")
NAMES = ("Anna", "小明", "Con", "R2/D2")
MOST_PROFILES = 4


def everything(store: ProfileStore) -> dict[str, object]:
    """What stands, in the form in which order does not matter."""
    return {
        "ratings": {key: (rating.stars, rating.at) for key, rating in store.ratings().items()},
        "hidden": dict(store.hidden()),
        "boards": {name: dict(on) for name, on in store.boards().items()},
        "edits": {key: (e.name, e.muted, e.deleted) for key, e in store.taste_edits().items()},
        "quiz": sorted((a.preferred, a.other, a.at, a.weight) for a in store.quiz()),
        "signs": sorted((s.key, s.kind, s.at, s.weight) for s in store.signs()),
    }


class Shopper:
    """Does one thing after the other; each method is one."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.profiles = Profiles(data)
        self.profiles.drop_expired()
        self.profile = self.profiles.current()
        self.store = ProfileStore(self.profile.path)
        self.draw = random.Random()

    def rate(self) -> None:
        self.store.rate(self.product(), self.draw.choice((None, 1, 2, 3, 4, 5)))

    def undo(self) -> None:
        for _ in range(self.draw.randint(1, 3)):
            self.store.undo()

    def redo(self) -> None:
        self.store.redo()

    def undo_one(self) -> None:
        if events := self.store.events():
            self.store.undo(self.draw.choice(events).digest)

    def hide(self) -> None:
        self.store.record(self.draw.choice(("hide", "unhide")), self.product())

    def board(self) -> None:
        kind = self.draw.choice(("board", "board", "unboard"))
        self.store.record(kind, self.product(), name=self.draw.choice(BOARDS))

    def look(self) -> None:
        weight = self.draw.choice((None, None, 0.5))
        self.store.record(self.draw.choice(("open", "more-like")), self.product(), weight=weight)

    def edit_taste(self) -> None:
        kinds = ("taste-rename", "taste-mute", "taste-unmute", "taste-delete", "taste-keep")
        kind = self.draw.choice(kinds)
        name = self.draw.choice(("", "Calm", "Bold")) if kind == "taste-rename" else ""
        self.store.record(kind, self.product(), name=name)

    def answer(self) -> None:
        preferred, other = self.draw.sample(PRODUCTS, 2)
        self.store.record("quiz", preferred, other=other)

    def switch(self) -> None:
        names = [profile.name for profile in self.profiles.all()] + ["guest"]
        self.open(self.draw.choice(names))

    def open_again(self) -> None:
        self.open(self.profile.name)

    def export(self) -> None:
        """Write a file, and see that it brings the same into an empty profile."""
        path = self.file()
        self.store.export_to(path)
        with ProfileStore(None) as guest:
            guest.import_from(path, replacing=True)
            assert everything(guest) == everything(self.store), "an export loses something"

    def import_(self) -> None:
        path = self.file()
        if path.exists():
            self.store.import_from(path, replacing=self.draw.random() < 0.4)

    def reset(self) -> None:
        self.store.reset(for_good=self.draw.random() < 0.3)

    def restore(self) -> None:
        self.store.restore()

    def change_profiles(self) -> None:
        """Add, rename, remove or bring back a profile; what cannot be is refused."""
        name, new = self.draw.choice(NAMES), self.draw.choice(NAMES)
        what = self.draw.choice(("add", "rename", "remove", "bring back"))
        with suppress(ProfileError):
            if what in ("add", "bring back") and len(self.profiles.all()) < MOST_PROFILES:
                (self.profiles.add if what == "add" else self.profiles.bring_back)(name)
            elif what == "rename":
                self.profiles.rename(name, new)
            elif what == "remove":
                self.profiles.remove(name)
        self.open(self.profiles.current().name)

    def open(self, name: str) -> None:
        self.store.close()
        self.profile = self.profiles.use(name)
        self.store = ProfileStore(self.profile.path)
        assert self.store.notice == "", self.store.notice

    def product(self) -> ProductKey:
        return self.draw.choice(PRODUCTS)

    def file(self) -> Path:
        return self.data.parent / f"export-{self.draw.randrange(4)}.json"

    def do(self, seed: str, step: int) -> None:
        """Do what comes at a step, and promise that it is done."""
        self.draw.seed(f"{seed}-{step}")
        (what,) = self.draw.choices(list(OFTEN), list(OFTEN.values()))
        what(self)
        newest = self.store.events()[-1:] if self.profile.folder else ()
        said = f"{newest[0].digest} {newest[0].seq}" if newest else "- 0"
        os.write(1, f"{step} {said} {what.__name__}\n".encode())


OFTEN = {
    Shopper.rate: 350,
    Shopper.undo: 80,
    Shopper.redo: 30,
    Shopper.undo_one: 20,
    Shopper.hide: 130,
    Shopper.board: 80,
    Shopper.look: 90,
    Shopper.edit_taste: 40,
    Shopper.answer: 30,
    Shopper.switch: 60,
    Shopper.open_again: 10,
    Shopper.export: 30,
    Shopper.import_: 25,
    Shopper.reset: 4,
    Shopper.restore: 3,
    Shopper.change_profiles: 18,
}

if __name__ == "__main__":
    shopper = Shopper(Path(sys.argv[1]))
    os.write(1, b"ready\n")
    for number in range(int(sys.argv[3]), int(sys.argv[4])):
        shopper.do(sys.argv[2], number)
    shopper.store.close()
