"""Addresses without the secrets in them."""

from __future__ import annotations

import pytest

from newsum.sources.schemes import without_credentials


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://ines:secret@alder.example/a", "https://alder.example/a"),
        ("https://ines:se@cret@alder.example/@storm", "https://alder.example/@storm"),
        ("https://alder.example/of/http://ines@holm.example/a", None),
        ("https://ana:pw@://ana:pw@alder.example", "https://://ana:pw@alder.example"),
        ("ines@alder.example", None),
    ],
    ids=["both", "marks in the password", "an address in the path", "no host", "mail"],
)
def test_credentials_go_once_and_for_all(address: str, shown: str | None) -> None:
    assert without_credentials(address) == (shown or address)
    assert without_credentials(without_credentials(address)) == (shown or address)
