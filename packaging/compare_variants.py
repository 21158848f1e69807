"""Says what other forms of an encoder's ONNX network would cost and save (MODEL_CARD.md).

python packaging/compare_variants.py ENCODER DATA OUT.json

ENCODER is an encoder folder as training wrote it, DATA what `visfinder train` reads. The ranges of
int8 are taken of training pictures; the test part, and the photos of the catalog, are what is
looked for. It takes minutes, and one core.
"""

import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from visfinder.embedding.preprocessing import prepare
from visfinder.embedding.weights import read_manifest
from visfinder.imaging.load import load
from visfinder.paths import bundled_catalog
from visfinder.training.catalog_questions import catalog_questions
from visfinder.training.earlier import load_earlier
from visfinder.training.export import onnx_network
from visfinder.training.pictures import Part, read_pictures
from visfinder.training.questions import data_questions
from visfinder.training.variant_trial import lines, measured, record
from visfinder.training.variants import variants

CALIBRATION = 128  # training pictures
CATALOG = ("catalog photo",)  # of its questions; the second pictures would double the time


def main(encoder: Path, data: Path, out: Path) -> None:
    """Make the forms, measure them, print the figures and write them down."""
    files = read_manifest(encoder)
    whole = [p for p in read_pictures(data) if p.part is Part.TRAIN and p.box is None]
    few = [whole[round(at)] for at in np.linspace(0, len(whole) - 1, CALIBRATION)]
    pixels = np.stack([prepare(load(picture.path), files.preprocessing) for picture in few])
    forms = variants(onnx_network(load_earlier(encoder)), pixels)
    asked = [q for q in catalog_questions(bundled_catalog()) if q.name in CATALOG]
    trials = measured(
        forms,
        files.preprocessing,
        [*data_questions([data]), *asked],
        lambda done, of: print(f"\r{done} of {of}", end="", file=sys.stderr),
    )
    print("", *lines(trials), sep="\n")
    named = {"encoder": files.encoder_hash, "forms": record(trials)}
    out.write_text(json.dumps(named, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
