import sys
from pathlib import Path

import click
import pytest

from visfinder.cli import commands
from visfinder.cli.commands import visfinder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """Every command only notes that it was called, with what."""
    calls: list[tuple[str, object]] = []

    def stand_in(module: str) -> click.Command:
        @click.command(module)
        @click.argument("photo", required=False)
        def command(photo: str | None) -> None:
            calls.append((module, photo))

        return command

    monkeypatch.setattr(commands, "_command", stand_in)
    return calls


def call(*arguments: str) -> None:
    with visfinder.make_context("visfinder", list(arguments)) as context:
        visfinder.invoke(context)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ("window", None)),
        (["sofa.jpg"], ("window", "sofa.jpg")),
        (["https://shop.example/a.jpg"], ("window", "https://shop.example/a.jpg")),
        (["./search"], ("window", "./search")),
        (["--", "-odd.jpg"], ("window", "-odd.jpg")),
        (["search"], ("search", None)),
        (["search", "sofa.jpg"], ("search", "sofa.jpg")),
        (["search", "search"], ("search", "search")),
        (["eval", "data"], ("evaluate", "data")),
        (["goes-with", "x"], ("goes_with", "x")),
    ],
)
def test_the_first_word_is_a_command_or_a_photo(
    arguments: list[str], expected: tuple[str, str | None], opened: list[tuple[str, object]]
) -> None:
    call(*arguments)
    assert opened == [expected]


def test_only_the_called_commands_module_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("visfinder.cli.")]:
        if Path(name).suffix[1:] not in ("commands", "main", "terminal", "options"):
            monkeypatch.delitem(sys.modules, name)
    context = click.Context(visfinder)
    assert visfinder.get_command(context, "rate") is not None
    assert "visfinder.cli.rate" in sys.modules
    assert "visfinder.cli.search" not in sys.modules
