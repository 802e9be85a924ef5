"""In place of SciPy in the processes that tests start.

NLTK imports it where it is installed, as scikit-learn has it, which takes longer than all that newsum
does; newsum needs it nowhere.
"""

raise ImportError("not for newsum")
