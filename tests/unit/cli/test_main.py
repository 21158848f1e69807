"""Exit codes and the one line on stderr; the commands themselves are tested as processes."""

import os
import signal
from collections.abc import Callable

import click
import pytest

from visfinder.cli import commands
from visfinder.cli.main import run
from visfinder.errors import Cancelled, EncoderError, PhotoError, StorageError


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], int]:
    """Run a command that raises the given error; gives the exit code."""

    def fail(error: BaseException) -> int:
        @click.command()
        def doctor() -> None:
            raise error

        monkeypatch.setattr(commands, "_command", lambda module: doctor)
        return run(["doctor"])

    return fail


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (PhotoError("“a.jpg” is empty"), 1, "visfinder: “a.jpg” is empty\n"),
        (PhotoError("two\nlines\x1b[31m"), 1, "visfinder: two lines[31m\n"),
        (EncoderError("the encoder is damaged"), 3, "visfinder: the encoder is damaged\n"),
        (StorageError("no room"), 3, "visfinder: no room\n"),
        (
            OSError(28, "No space left on device", "/x"),
            3,
            "visfinder: /x: No space left on device\n",
        ),
        (
            MemoryError(),
            3,
            "visfinder: there is not enough memory; close other programs and try again\n",
        ),
        (Cancelled(), 130, "visfinder: stopped; nothing is lost\n"),
        (KeyboardInterrupt(), 130, "visfinder: stopped; nothing is lost\n"),
        (
            click.UsageError("no such thing."),
            2,
            "visfinder: no such thing; see visfinder doctor --help\n",
        ),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_every_error_is_one_line_and_its_code(
    error: BaseException,
    code: int,
    says: str,
    failing: Callable[[BaseException], int],
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert failing(error) == code
    assert capfd.readouterr() == ("", says)


def test_our_own_mistake_is_reported_with_its_traceback(
    failing: Callable[[BaseException], int], capfd: pytest.CaptureFixture[str]
) -> None:
    assert failing(RuntimeError("oh")) == 3
    err = capfd.readouterr().err
    assert "Traceback" in err
    assert err.endswith("this is a mistake in visfinder, please report it: RuntimeError('oh')\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["search"],
        ["search", "a.jpg", "--limit", "0"],
        ["search", "a.jpg", "--limit", "many"],
        ["search", "a.jpg", "--region", "0,0,2,1"],
        ["search", "a.jpg", "--region", "0,0,nan,1"],
        ["search", "a.jpg", "--region", "left"],
        ["search", "a.jpg", "--min-price", "9", "--max-price", "3"],
        ["search", "a.jpg", "--min-price", "nan"],
        ["search", "a.jpg", "--max-price", "-1"],
        ["search", "a.jpg", "b.jpg"],
        ["rate"],
        ["rate", "sofa", "6"],
        ["rate", "sofa"],
        ["rate", "sofa", "5", "--undo"],
        ["embed", "--out", "x.npz"],
        ["embed", "a.jpg"],
        ["embed", "a.jpg", "--out", "/no/such/folder/x.npz"],
        ["catalog", "frobnicate"],
        ["model", "frobnicate"],
        ["model", "add", "x"],
        ["model", "add", "x", "--onnx", "n.onnx", "--torchvision", "resnet50"],
        ["model", "add", "x", "--onnx", "n.onnx"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "2"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--mean", "a"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--mean", "1,2"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--mean", "0.485"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--deviation", "0"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--deviation", "nan"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--shorter", "80"],
        ["model", "add", "x", "--onnx", "n.onnx", "--side", "64", "--fit", "stretch"],
        ["model", "add", "x", "--torchvision", "resnet50", "--side", "64"],
        ["model", "use"],
        ["model", "remove"],
        ["serch"],
        ["a.jpg", "b.jpg"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_code_2_and_one_line(
    arguments: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("visfinder: ")
    assert err.count("\n") == 1
    assert "--help" in err


def test_a_mistyped_command_is_suggested(capfd: pytest.CaptureFixture[str]) -> None:
    run(["serch"])
    assert "did you mean “search”?" in capfd.readouterr().err


@pytest.mark.parametrize("name", ["", *commands.names()])
def test_every_command_has_help(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"] if name else ["--help"]) == 0
    assert "Usage: visfinder" in capfd.readouterr().out


def test_the_version_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capfd.readouterr().out.startswith("visfinder ")


def test_an_unreadable_photo_touches_no_database(
    capfd: pytest.CaptureFixture[str], shopper_home: object
) -> None:
    assert run(["search", "/no/such/photo.jpg"]) == 1
    assert "photo.jpg" in capfd.readouterr().err
    assert not os.path.exists(os.environ["VISFINDER_HOME"])  # noqa: PTH110


def test_sigint_is_left_as_it_was() -> None:
    before = signal.getsignal(signal.SIGINT)
    run(["--help"])
    assert signal.getsignal(signal.SIGINT) is before
