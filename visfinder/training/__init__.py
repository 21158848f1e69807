"""How the network was made; only `visfinder train` and `visfinder eval` reach it."""
