"""What an encoder can be called: its name is a folder's name, on every platform."""

from visfinder.errors import ModelError

SHIPPED = "visfinder"  # the name of the encoder that ships
LONGEST_NAME = 40  # characters
_NOT_IN_NAMES = '/\\:*?"<>|'  # what one platform or another does not take in a folder's name
# Windows keeps these names for devices, whatever comes after a dot.
_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_DEVICES = {"con", "prn", "aux", "nul"} | _PORTS


def check_name(name: str) -> str:
    """Return a name without white space around it.

    Raises:
        ModelError: it cannot be the name of an added encoder.
    """
    name = name.strip()
    stem = name.partition(".")[0].strip().casefold()
    unfit = (
        not name
        or len(name) > LONGEST_NAME
        or not name.isprintable()
        or any(character in _NOT_IN_NAMES for character in name)
        or name[0] == "."
        or name[-1] == "."
        or stem in _DEVICES
    )
    if unfit:
        raise ModelError(
            f"“{name[:LONGEST_NAME]}” cannot be an encoder's name: 1 to {LONGEST_NAME} printable "
            f"characters, none of {' '.join(_NOT_IN_NAMES)}, no dot at either end, and no name of "
            "a device; choose another name"
        )
    if name.casefold() == SHIPPED:
        raise ModelError(f"“{SHIPPED}” is the encoder that ships; choose another name")
    return name
