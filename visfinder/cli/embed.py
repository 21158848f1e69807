"""`visfinder embed`: vectors of photos, for other programs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from visfinder.cli.options import as_json

if TYPE_CHECKING:
    from visfinder.finder.embed import Embedded


@click.command(short_help="Write the vectors of photos to a file.")
@click.argument("photos", nargs=-1, required=True, metavar="PHOTO…")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE.npz",
    help="Written whole.",
)
@as_json
def embed(photos: tuple[str, ...], out: Path, as_json: bool) -> int:
    """Embed photos into FILE.npz: arrays `paths` (N,) and `vectors` float32 (N, D), unit rows.

    Photos that cannot be read are named and left out; the exit code is then 1.
    """
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import complain, say, say_json, tell
    from visfinder.embedding.choosing import choice
    from visfinder.embedding.embedder import load_embedder
    from visfinder.finder.embed import embed_photos
    from visfinder.paths import home

    if out.is_dir() or not out.absolute().parent.is_dir():
        raise click.UsageError(f"--out “{out}” is not a file in a folder that is there")
    chosen = choice(home())
    if chosen.notice:
        tell(chosen.notice)
    with Progress("Embedding") as report:
        made = embed_photos(load_embedder(chosen.folder), [Path(photo) for photo in photos], report)
    for _, message in made.failed:
        complain(message)
    _write(out, made)
    if as_json:
        failed = [{"path": str(path), "reason": message} for path, message in made.failed]
        width = made.vectors.shape[1]
        say_json(
            {"file": str(out), "photos": len(made.paths), "dimension": width, "failed": failed}
        )
    else:
        say(f"{out}: {len(made.paths)} of {len(photos)} photos")
    return 1 if made.failed else 0


def _write(out: Path, made: "Embedded") -> None:
    import numpy as np

    from visfinder.cli.whole_file import write_whole

    paths = np.array([str(path) for path in made.paths], dtype=np.str_)
    write_whole(out, lambda file: np.savez(file, paths=paths, vectors=made.vectors))
