"""In place of SciPy in the processes that tests start.

NLTK imports it where it is installed, as scikit-learn has it, and rouge-score imports NLTK; that
takes longer than all that newsum does, and newsum needs it nowhere.
"""

raise ImportError("not for newsum")
