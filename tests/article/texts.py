"""Words for invented articles."""

LEDE = (
    "The council of Northfield voted late on Tuesday to close its last coal depot by the end of "
    "the year, a step that the mayor called overdue."
)
SECOND = (
    "Residents near the depot had complained about dust for two decades, and 1,400 of them signed "
    "a petition in the spring."
)
THIRD = (
    "“We are tired of washing our windows,” said Ilsa Brandt, who lives across the road. The "
    "owner of the depot, Carrow Fuels, said that it would appeal against the decision."
)
BODY = [LEDE, SECOND, THIRD]
HEADLINE = "Northfield closes its last coal depot"


def paste(*lines: str) -> str:
    """Lines as they come from a page: one each."""
    return "\n".join(lines)


def article(*lines: str) -> str:
    """Paragraphs with a blank line between them."""
    return "\n\n".join(lines)
