"""The house stands as drawn: layers, sizes, and unit tests that need neither Qt nor torch."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "visfinder"
LONGEST_MODULE = 300
LONGEST_FUNCTION = 60


def test_imports_point_downwards() -> None:
    lint = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert lint.returncode == 0, lint.stdout + lint.stderr


def test_unit_tests_pass_where_neither_qt_nor_torch_is_installed() -> None:
    blocked = ["-p", "tests.without_qt_and_torch", "-p", "no:pytest-qt"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *blocked, "tests/unit"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=lambda m: m.stem)
def test_modules_and_functions_stay_small(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_MODULE, f"{module} is crowded: redesign it"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{module}: {node.name} has {lines} lines"
