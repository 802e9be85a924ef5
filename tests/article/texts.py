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

TOP = [
    "Skip to content",
    "Menu",
    "Sign in",
    "Subscribe",
    "Home",
    "News",
    "Politics",
    "Sport",
    "Weather",
    "Business",
    "Arts",
    "Obituaries",
    "Classifieds",
    "Newsletters",
    "Search",
    "Northfield",
    "Lenz",
]
CREDITS = ["By Jane Doe", "4 March 2024, 9:15 am"]
BOTTOM = [
    "Most read",
    "Mayor wins third term",
    "Why the harbor is empty",
    "Ferry to Skerrow runs again",
    "Contact us",
    "About us",
    "Privacy Policy",
    "Terms of Use",
    "Advertise with us",
    "Facebook",
    "© 2024 The Northfield Gazette. All rights reserved.",
]
MORE = [
    "The depot employs 31 people, 12 of whom will move to the new rail yard in Port Anselm, the "
    "company said in a letter to the council.",
    "“It is the end of something,” said Bruno Carrow, whose grandfather built the first of the "
    "two sheds in 1924, “but it is not the end of the world.”",
]
PAGE = [*TOP, HEADLINE, *CREDITS, *BODY, *MORE, *BOTTOM]
"""A page pasted whole, with its menus."""


def paste(*lines: str) -> str:
    """Lines as they come from a page: one each."""
    return "\n".join(lines)


def article(*lines: str) -> str:
    """Paragraphs with a blank line between them."""
    return "\n\n".join(lines)
