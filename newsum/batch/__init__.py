"""Many sources, one outcome each, in order: a bad article costs itself and nothing else.

``work`` is a small picklable function, so that a pool of processes (`newsum.batch.pool`, loaded
when one is wanted) does the same as `one_by_one`: whatever finishes first, outcomes come in the
order of the sources, and sources are asked for only a little ahead of them.
"""

from .outcomes import Found, Outcome, Results, one_by_one

__all__ = ["Found", "Outcome", "Results", "one_by_one"]
