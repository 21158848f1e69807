"""Progress and cancellation, in one argument.

Core work takes `report: Report` and calls it after every step.  The command line passes a
progress bar, a test passes `silent`, the window passes its job's.  Whoever is called may raise
`Cancelled`, so every tick is also the place where the work can be stopped.
"""

from collections.abc import Callable

Report = Callable[[int, int], None]  # (steps done, steps in all); all is 0 while it is not known


def silent(done: int, total: int) -> None:
    """Tell nobody."""
