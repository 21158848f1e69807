"""Forms of a network: what each of them computes with, and that a trial tells them apart."""

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
for package in ("onnxruntime", "onnx", "onnxscript"):
    pytest.importorskip(package, exc_type=ImportError)

import onnx  # noqa: E402

from tests.shop import COLOURS, KINDS, painted, save  # noqa: E402
from tests.unit.embedding.untrained import untrained  # noqa: E402
from visfinder.embedding.preprocessing import prepare  # noqa: E402
from visfinder.progress import silent  # noqa: E402
from visfinder.training.export import PREPROCESSING, onnx_network  # noqa: E402
from visfinder.training.questions import Entry, Query, Question, Shot  # noqa: E402
from visfinder.training.variant_trial import Trial, lines, measured, record  # noqa: E402
from visfinder.training.variants import PLAIN, Variant, body_nodes, variants  # noqa: E402

# torch's exporter and onnxruntime's tools warn about themselves.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def network() -> onnx.ModelProto:
    return onnx_network(untrained())


@pytest.fixture(scope="module")
def forms(network: onnx.ModelProto) -> dict[str, Variant]:
    shown = [painted(kind, "navy") for kind in KINDS]
    pixels = np.stack([prepare(picture, PREPROCESSING) for picture in shown])
    return {form.name: form for form in variants(network, pixels)}


def kinds(form: Variant) -> dict[str, str]:
    """Return the kind of each node by what it makes."""
    nodes = onnx.load_from_string(form.network).graph.node
    return {name: node.op_type for node in nodes for name in node.output}


def test_the_body_is_all_convolutions_above_the_first_block(network: onnx.ModelProto) -> None:
    body = set(body_nodes(network))
    convolutions = [node for node in network.graph.node if node.op_type == "Conv"]
    inside = [node.input[1] for node in convolutions if node.name in body]
    outside = [node.input[1] for node in convolutions if node.name not in body]
    assert len(inside) == 49
    assert {name.rpartition(".conv")[0] for name in outside if name.startswith("body.")} == {
        "body.0",
        "body.1.layers.0",
        "body.1.layers.1",
    }


def test_only_int8_is_quantised_and_what_makes_vectors_is_not(forms: dict[str, Variant]) -> None:
    quantised = [name for name, form in forms.items() if "QuantizeLinear" in kinds(form).values()]
    assert quantised == ["int8", "int8, 7-bit weights"]
    kind = kinds(forms["int8"])
    for node in onnx.load_from_string(forms["int8"].network).graph.node:
        if node.op_type in ("Gemm", "MatMul", "Softmax", "ReduceMean"):
            # The features that they read are the quantised body's; their weights are not.
            assert "DequantizeLinear" not in {kind.get(name) for name in node.input[1:]}, node.name


def test_all_forms_but_the_first_are_smaller(forms: dict[str, Variant]) -> None:
    sizes = {name: len(form.network) for name, form in forms.items()}
    assert next(iter(sizes)) == PLAIN
    assert max(sizes, key=lambda name: sizes[name]) == PLAIN
    assert sizes["int8"] < sizes["half floats in the file"] < 0.55 * sizes[PLAIN]


def test_weights_of_seven_bits_leave_room_in_a_byte(forms: dict[str, Variant]) -> None:
    most = {}
    for name in ("int8", "int8, 7-bit weights"):
        stored = onnx.load_from_string(forms[name].network).graph.initializer
        weights = [onnx.numpy_helper.to_array(one) for one in stored if one.dims]
        most[name] = max(abs(w.astype(int)).max() for w in weights if w.dtype == np.int8)
    assert most["int8"] > 64 >= most["int8, 7-bit weights"]


@pytest.fixture(scope="module")
def trials(forms: dict[str, Variant], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Trial]:
    """A mug or a sofa in each colour looks for itself in another size."""
    folder = tmp_path_factory.mktemp("things")

    def shown(side: int) -> list[tuple[Shot, str]]:
        things = [(kind, colour) for kind in ("mug", "sofa") for colour in COLOURS]
        pictures = {f"{kind} {colour}": painted(kind, colour, side) for kind, colour in things}
        return [
            (Shot(save(pixels, folder / f"{name} {side}.png")), name)
            for name, pixels in pictures.items()
        ]

    queries = tuple(Query(shot, name, name, "") for shot, name in shown(96))
    gallery = tuple(Entry(shot, name) for shot, name in shown(64))
    asked = Question("things", "itself", queries, gallery, ("R@1", "R@5", "R@10"))
    broad = Question("broad", "not asked for", queries, gallery, ("P@10",))
    tried = [forms[PLAIN], forms["half floats in the file"], forms["int8"]]
    return {t.name: t for t in measured(tried, PREPROCESSING, [asked, broad], silent)}


def test_the_first_form_is_its_own_measure(trials: dict[str, Trial]) -> None:
    plain = trials[PLAIN]
    assert plain.cosine == pytest.approx((1, 1))
    assert plain.kept == 1
    assert {pace.ratio for pace in plain.pace.values()} == {(1, 1, 1)}
    assert plain.gap < 1e-5


def test_a_trial_tells_forms_apart(trials: dict[str, Trial]) -> None:
    halves, int8 = trials["half floats in the file"], trials["int8"]
    assert halves.cosine[0] >= 0.9999
    assert int8.cosine[0] < halves.cosine[0]
    assert int8.megabytes < halves.megabytes < trials[PLAIN].megabytes
    assert int8.gap < 1e-5, "the head is linear still"


def test_what_was_measured_can_be_read_and_written_down(trials: dict[str, Trial]) -> None:
    told = list(lines(list(trials.values())))
    assert sum("keeps" in line for line in told) == 3
    written = json.loads(json.dumps(record(list(trials.values()))))
    assert [one["name"] for one in written] == list(trials)
    assert all(
        one["recall_kept"] == pytest.approx(t.kept)
        for one, t in zip(written, trials.values(), strict=True)
    )


def test_the_smallest_share_of_recall_at_ten_decides() -> None:
    figures = {"a R@1": (0.1, 0.2), "a R@10": (0.5, 0.99), "b R@10": (0.5, 0.97)}
    trial = Trial("form", 1.0, (1.0, 1.0), 0.0, figures, {})
    assert trial.kept == 0.97
    assert "too little to ship" in next(lines([trial]))
