"""Ask the CUDA driver for devices without importing torch.

Importing torch takes one to two seconds, which a machine without a CUDA device would pay at each
start for the answer "no". The driver library itself answers in a millisecond.
"""

import ctypes
import sys

_LIBRARY = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_SUCCESS = 0  # CUDA_SUCCESS


def has_cuda_device() -> bool:
    """Say whether a CUDA driver is installed and reports at least one device."""
    try:
        driver = ctypes.CDLL(_LIBRARY)
        count = ctypes.c_int(0)
        ready = driver.cuInit(0) == _SUCCESS
        found = ready and driver.cuDeviceGetCount(ctypes.byref(count)) == _SUCCESS
    except (OSError, AttributeError):  # no driver, or a library of that name which is none
        return False
    return found and count.value > 0
