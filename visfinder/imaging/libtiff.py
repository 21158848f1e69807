"""Keeping libtiff from writing on the terminal by itself.

Pillow leaves libtiff's own error printer in place: a damaged TIFF file puts lines such as
"TIFFFillStrip: Read error on strip 0" on stderr, between what visfinder says.  What is wrong
reaches us as an exception anyway.
"""

import contextlib
import ctypes
from functools import cache
from pathlib import Path

import PIL

# Where Pillow's wheels carry their libraries: Linux, macOS.  Elsewhere libtiff keeps talking.
_PLACES = ("../pillow.libs/libtiff*", ".dylibs/libtiff*")


@cache
def silence_libtiff() -> None:
    """Take libtiff's error and warning printers away, once for the process; if it can be done."""
    package = Path(PIL.__file__).parent
    for place in _PLACES:
        for library in package.glob(place):
            with contextlib.suppress(OSError, AttributeError):
                loaded = ctypes.CDLL(str(library))
                for name in ("TIFFSetErrorHandler", "TIFFSetWarningHandler"):
                    set_handler = getattr(loaded, name)
                    set_handler.argtypes = [ctypes.c_void_p]
                    set_handler.restype = ctypes.c_void_p
                    set_handler(None)
