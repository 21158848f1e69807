"""Looking: what the encoder and the colour measure see in a photo, remembered for the last few.

A rating ranks the same photo again, a moved region looks at it anew: the network runs once for each
photo and region.
"""

import time
import weakref
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from visfinder.embedding.embedder import Embedder, Seen
from visfinder.finder.photo import Photo
from visfinder.imaging.colour import palette
from visfinder.imaging.fit import crop
from visfinder.models import Region, Swatch

_KEPT = 16  # photos with regions; each is a few kilobytes


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen in a photo's region.

    Attributes:
        swatches: measured colours of the region's foreground.
        embed_ms: what it took; 0 when it was remembered.
    """

    seen: Seen
    swatches: tuple[Swatch, ...]
    embed_ms: float


class Looking:
    """Looks at photos; safe from any thread.

    Args:
        embedder: gives the encoder, which may have to be loaded first.
    """

    def __init__(self, embedder: Callable[[], Embedder]) -> None:
        self._embedder = embedder
        self._kept: OrderedDict[tuple[int, Region], tuple[weakref.ref[Photo], Look]]
        self._kept = OrderedDict()
        self._lock = Lock()

    def at(self, photo: Photo, region: Region | None) -> Look:
        """Return what is seen in a region of a photo, the whole where it is None.

        Raises:
            EncoderError: the encoder cannot be loaded.
        """
        where = (id(photo), region or Region())
        with self._lock:
            kept = self._kept.get(where)
            # Another photo may have got the number of one that is gone.
            if kept and kept[0]() is photo:
                self._kept.move_to_end(where)
                look = kept[1]
                return Look(look.seen, look.swatches, 0.0)
        start = time.perf_counter()
        pixels = photo.pixels if region is None else crop(photo.pixels, region)
        seen = self._embedder().see(pixels)
        look = Look(seen, palette(pixels), (time.perf_counter() - start) * 1000)
        with self._lock:
            self._kept[where] = (weakref.ref(photo), look)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return look
