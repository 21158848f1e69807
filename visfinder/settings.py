"""What the shopper chose, in `settings.json` of the config folder: a small file, read at a start.

Entries that this version does not know are kept, so that a newer visfinder finds them again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_ENCODER = "encoder"
_OURS = (_ENCODER,)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; make them with `read_settings`.

    Attributes:
        encoder: the name of the encoder to search with; empty for the one that ships.
        unknown: entries of other versions.
        problem: why the file could not be read, in words; the rest is then as in a new one.
    """

    encoder: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""

    def dump(self) -> bytes:
        """Return the content of the file."""
        content = {**self.unknown, _ENCODER: self.encoder}
        return (json.dumps(content, indent=2) + "\n").encode()


def read_settings(path: Path) -> Settings:
    """Return the settings in a file; a missing or damaged one is no error."""
    try:
        content = json.loads(path.read_bytes())
        encoder = content.get(_ENCODER, "")
        if not isinstance(encoder, str):
            raise TypeError(f"{_ENCODER} is not a name")
        unknown = {key: value for key, value in content.items() if key not in _OURS}
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        return Settings(problem=f"{path} cannot be read ({error.strerror})")
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        return Settings(problem=f"{path} is damaged ({error})")
    return Settings(encoder, unknown)
