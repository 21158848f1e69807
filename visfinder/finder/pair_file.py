"""Which fitted weights goes-with is ranked with: the shopper's own, or those that ship."""

from visfinder.pairing.weights import PairWeights, read_weights, shipped_weights
from visfinder.paths import Home


def weights_for(home: Home, encoder_hash: str) -> PairWeights:
    """Return the weights for vectors of an encoder.

    What `visfinder train --pairs NAME` fitted to a catalog of the shopper's is used where its head
    belongs to this encoder; another encoder's was fitted beside other vectors, as a whole.
    """
    own = read_weights(home.pair_weights)
    if own is not None and own.for_encoder(encoder_hash).head is not None:
        return own
    return shipped_weights().for_encoder(encoder_hash)
