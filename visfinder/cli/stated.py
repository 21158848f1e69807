"""What `visfinder model add --onnx` is told of a network: how its pictures are prepared."""

from typing import TYPE_CHECKING, Any, Final

import click

from visfinder.cli.options import Decorated

if TYPE_CHECKING:
    from visfinder.embedding.preprocessing import Preprocessing

_OPTIONS: Final = (
    click.option("--side", type=int, metavar="N", help="ONNX: pixels of the square it reads."),
    click.option(
        "--mean",
        default="0",
        metavar="X[,Y,Z]",
        show_default=True,
        help="ONNX: subtracted from each value; one number, or three in the order of --order.",
    ),
    click.option(
        "--deviation",
        default="1",
        metavar="X[,Y,Z]",
        show_default=True,
        help="ONNX: what is left is divided by this.",
    ),
    click.option(
        "--white",
        type=click.Choice(["255", "1"]),
        default="255",
        show_default=True,
        help="ONNX: what white is before that; 1 for means such as 0.485.",
    ),
    click.option(
        "--fit",
        type=click.Choice(["letterbox", "crop"]),
        default="letterbox",
        show_default=True,
        help="ONNX: the whole picture on white, or the square in its middle.",
    ),
    click.option(
        "--shorter",
        type=int,
        default=0,
        metavar="N",
        help="ONNX: pixels of the shorter side before --fit crop; --side by default.",
    ),
    click.option(
        "--order",
        type=click.Choice(["rgb", "bgr"]),
        default="rgb",
        show_default=True,
        help="ONNX: of the colours.",
    ),
    click.option(
        "--layout",
        type=click.Choice(["nchw", "nhwc"]),
        default="nchw",
        show_default=True,
        help="ONNX: colours before rows and columns, or after.",
    ),
    click.option(
        "--output",
        default="",
        metavar="NAME",
        help="ONNX: the output to use; the first by default.",
    ),
)


def stated(command: Decorated) -> Decorated:
    """Add the options; the command hands all but --output to `preprocessing`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def preprocessing(
    side: int | None, mean: str, deviation: str, white: str, **rest: Any
) -> "Preprocessing":
    """Return what the options state; means and deviations in values of 0 to 255."""
    from visfinder.embedding.preprocessing import Preprocessing

    if side is None:
        raise click.UsageError("--onnx needs --side N, the pixels of the square it reads")
    scale = 255 / float(white)
    means, deviations = _numbers("--mean", mean), _numbers("--deviation", deviation)
    if scale == 1 and any(0 < value <= 1 for value in means):
        raise click.UsageError(
            f"--mean {mean} is next to nothing where white is 255; where white is 1, say --white 1"
        )
    if rest["shorter"] and rest["fit"] != "crop":
        raise click.UsageError("--shorter goes with --fit crop")
    try:
        return Preprocessing(
            side=side, mean=_scaled(means, scale), deviation=_scaled(deviations, scale), **rest
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _numbers(option: str, text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError:
        raise click.UsageError(f"{option} is one number or three, as in 0.5 or 1,2,3") from None


def _scaled(numbers: tuple[float, ...], scale: float) -> float | tuple[float, ...]:
    """Return one number for all channels where they are the same."""
    scaled = tuple(round(number * scale, 6) for number in numbers)
    return scaled[0] if len(scaled) in (1, 3) and len(set(scaled)) == 1 else scaled


def refuse_stated() -> None:
    """Refuse what torchvision's weights state themselves."""
    context = click.get_current_context()
    for parameter in context.command.params:
        said = context.get_parameter_source(parameter.name or "")
        of_onnx = isinstance(parameter, click.Option) and (parameter.help or "").startswith("ONNX:")
        if of_onnx and said is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{parameter.opts[0]} goes with --onnx, not with --torchvision")
