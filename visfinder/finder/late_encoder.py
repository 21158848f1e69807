"""The encoder, loaded when it is first needed; its hash is known before."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import Lock

from visfinder.embedding.choosing import Choice
from visfinder.embedding.embedder import Embedder, encoder_hash, load_embedder
from visfinder.embedding.encoder_names import SHIPPED
from visfinder.errors import EncoderError


class LateEncoder:
    """Loads the encoder once; safe from any thread.

    Args:
        load: makes the encoder; called at once, since its hash is needed.  None: the chosen one,
            loaded late.
        chosen: the encoder to search with; the shipped one, or VISFINDER_ENCODER's, when None.
    """

    def __init__(
        self, load: Callable[[], Embedder] | None = None, chosen: Choice | None = None
    ) -> None:
        self._loaded = None if load is None else load()
        self._chosen = chosen
        self._lock = Lock()

    @cached_property
    def hash(self) -> str:
        """What vectors are kept under; "" where the encoder is missing, which no vector has."""
        if self._loaded is not None:
            return self._loaded.encoder_hash
        try:
            return encoder_hash(self._folder)
        except EncoderError:
            return ""

    @property
    def index_name(self) -> str:
        """The folder of its index among those of others; "" for the one that ships."""
        added = self._chosen is not None and self._chosen.name not in ("", SHIPPED)
        return index_name(self.hash) if added else ""

    @property
    def _folder(self) -> Path | None:
        return None if self._chosen is None else self._chosen.folder

    def loaded(self) -> Embedder:
        """Return the encoder.

        Raises:
            EncoderError: it cannot be loaded.
        """
        with self._lock:
            if self._loaded is None:
                self._loaded = load_embedder(self._folder)
            return self._loaded


def index_name(encoder_hash: str) -> str:
    """Return the name of the folder that the index of an added encoder is kept in.

    One for each, so that searches with the present one and the making of the next one's index do
    not take turns in throwing each other's files away.
    """
    return f"encoder-{encoder_hash[:16]}"
