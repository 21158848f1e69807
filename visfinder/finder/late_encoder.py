"""The encoder, loaded when it is first needed; its hash is known before."""

from collections.abc import Callable
from functools import cached_property
from threading import Lock

from visfinder.embedding.embedder import Embedder, encoder_hash, load_embedder
from visfinder.errors import EncoderError


class LateEncoder:
    """Loads the encoder once; safe from any thread.

    Args:
        load: makes the encoder; called at once, since its hash is needed.  None: the shipped one,
            loaded late.
    """

    def __init__(self, load: Callable[[], Embedder] | None = None) -> None:
        self._loaded = None if load is None else load()
        self._lock = Lock()

    @cached_property
    def hash(self) -> str:
        """What vectors are kept under; "" where the encoder is missing, which no vector has."""
        if self._loaded is not None:
            return self._loaded.encoder_hash
        try:
            return encoder_hash()
        except EncoderError:
            return ""

    def loaded(self) -> Embedder:
        """Return the encoder.

        Raises:
            EncoderError: it cannot be loaded.
        """
        with self._lock:
            if self._loaded is None:
                self._loaded = load_embedder()
            return self._loaded
