"""How a picture becomes what a network reads: fitted into a square, centred, scaled, laid out."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

import numpy as np

from visfinder.embedding.runtime import Floats
from visfinder.imaging.exposure import brightened
from visfinder.imaging.fit import letterbox, middle, shrink
from visfinder.models import Pixels, Region

Fit = Literal["letterbox", "crop"]
Order = Literal["rgb", "bgr"]
Layout = Literal["nchw", "nhwc"]
Resampling = Literal["bicubic", "bilinear"]

SMALLEST_SIDE, LARGEST_SIDE = 16, 1024  # pixels
_LARGEST_VALUE = 1e6  # of means and deviations: beyond it, float32 keeps no picture
_LEFT_OUT: Mapping[str, Any] = {
    "fit": "letterbox",
    "shorter": 0,
    "order": "rgb",
    "layout": "nchw",
    "resampling": "bicubic",
    "brightened": False,
}


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a picture becomes what the network reads; it travels with the weights.

    Attributes:
        side: Pixels of the square that the network reads.
        mean: Subtracted from each 0..255 value; one for all channels, or one for each in the
            order that the network reads them.
        deviation: What is left is divided by this; as `mean`.
        fit: The whole picture on white, or the square in its middle.
        shorter: Pixels of the shorter side before that square is cut out; 0 for `side`.
        order: Of the channels.
        layout: "nchw" for (3, side, side), "nhwc" for (side, side, 3).
        resampling: Of a cut out picture; a letter-boxed one is always resampled bicubically.
        brightened: Whether a dark picture is made brighter first (`visfinder.imaging.exposure`);
            only one that is letter-boxed.

    Raises:
        ValueError: What is stated makes no sense.
    """

    side: int
    mean: float | tuple[float, ...]
    deviation: float | tuple[float, ...]
    fit: Fit = "letterbox"
    shorter: int = 0
    order: Order = "rgb"
    layout: Layout = "nchw"
    resampling: Resampling = "bicubic"
    brightened: bool = False

    def __post_init__(self) -> None:
        if not SMALLEST_SIDE <= self.side <= LARGEST_SIDE:
            limits = f"{SMALLEST_SIDE} to {LARGEST_SIDE}"
            raise ValueError(f"the side is {limits} pixels, not {self.side}")
        if self.shorter and not self.side <= self.shorter <= 4 * LARGEST_SIDE:
            raise ValueError(
                f"the shorter side before the crop is {self.side} (the side) to "
                f"{4 * LARGEST_SIDE} pixels, not {self.shorter}"
            )
        for name, value in (("mean", self.mean), ("deviation", self.deviation)):
            _check_numbers(name, value)
        if min(_numbers(self.deviation)) <= 0:
            raise ValueError(f"the deviation is above 0, not {self.deviation}")
        for kind, word in (
            (Fit, self.fit),
            (Order, self.order),
            (Layout, self.layout),
            (Resampling, self.resampling),
        ):
            if word not in get_args(kind):
                raise ValueError(f"“{word}” is none of {', '.join(get_args(kind))}")

    def written(self) -> dict[str, Any]:
        """Return it for a manifest and for its hash.

        What is as it was before there was a choice is left out, so that encoders of that time keep
        their hash, and with it every vector that was made by them.
        """
        said = asdict(self)
        return {name: value for name, value in said.items() if _LEFT_OUT.get(name) != value}

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> "Preprocessing":
        """Return what `written` gave, also after a way through JSON.

        Raises:
            ValueError, TypeError: It is not that.
        """
        lists = {name: tuple(value) for name, value in written.items() if isinstance(value, list)}
        return cls(**{**written, **lists})

    def window(self, picture: Pixels) -> Region:
        """Return the part of the letter-boxed picture (H, W, 3) that the network looks at."""
        if self.fit == "letterbox":
            return Region()
        height, width = picture.shape[:2]
        reach = min(height, width) / max(height, width) * self.side / (self.shorter or self.side)
        return Region((1 - reach) / 2, (1 - reach) / 2, reach, reach)


def prepare(picture: Pixels, made: Preprocessing) -> Floats:
    """Return float32 (3, side, side), or (side, side, 3) for "nhwc", of a picture (H, W, 3)."""
    if made.fit == "letterbox":
        # Brightened when small and before there is white around it.
        fitted = shrink(picture, made.side)
        square = letterbox(brightened(fitted) if made.brightened else fitted, made.side)
    else:
        bilinear = made.resampling == "bilinear"
        square = middle(picture, made.side, made.shorter or made.side, bilinear=bilinear)
    if made.order == "bgr":
        square = square[:, :, ::-1]
    scaled: Floats = square.astype(np.float32)
    scaled -= np.asarray(made.mean, np.float32)
    scaled /= np.asarray(made.deviation, np.float32)
    return np.ascontiguousarray(scaled if made.layout == "nhwc" else scaled.transpose(2, 0, 1))


def fitted_ahead(picture: Pixels, made: Preprocessing) -> Pixels:
    """Return a picture (H, W, 3), as much of the work of `prepare` done as may be done twice.

    What is cut out of a picture that was cut out already is another part, so crops stay to do; and
    a picture with white around it would no longer look dark.
    """
    return shrink(picture, made.side) if made.fit == "letterbox" else picture


def _numbers(value: float | tuple[float, ...]) -> tuple[float, ...]:
    return value if isinstance(value, tuple) else (value,)


def _check_numbers(name: str, value: float | tuple[float, ...]) -> None:
    numbers = _numbers(value)
    if isinstance(value, tuple) and len(value) != 3:
        raise ValueError(f"the {name} is one number or three, not {len(value)}")
    if not all(math.isfinite(number) and abs(number) <= _LARGEST_VALUE for number in numbers):
        raise ValueError(f"the {name} is finite and within ±{_LARGEST_VALUE:,.0f}, not {value}")
