"""Pages pasted whole, each in the manner of a kind of site: its frame is no part of the article.

All of it is invented.
"""

from __future__ import annotations

import pytest

import newsum

from .test_front_lines import BODY, HEADLINE

PAGES = {
    "a local paper": ("Skip to main content\nThe Holm Courier\nHome News Sport Islands Opinion\nSubscribe\nLog in\n#\nSigrid Moe\nNovember 16, 2026\n2 min read\nShare this story\n\n","\n\nMore in Islands\n\nBridge to Holm would cost 900 million\n\nIslanders march on county hall\n\nMost Popular\n\n1. Bakery reopens\n\n2. Snow closes pass\n\n© 2026 Holm Media","Sigrid Moe","2026-11-16"),
    "a chain of papers": ("Menu\nSearch\nE-Edition\nISLANDS\n#\nBy SIGRID MOE smoe@courier.example\nNov 16, 2026 Updated 2 hrs ago\n 0\nFacebook Twitter Email\n1 of 3\nThe ferry Havgull at Skarn quay on Sunday.\nJon Vik, Courier\n\n","\n\nTags\nIslands\nFerry\n\nYou may also like\n\nSnow closes pass","SIGRID MOE","2026-11-16"),
    "a broadcaster": ("#\n5 hours ago\nShare\nSave\nSigrid Moe\nIslands reporter, Northshire\nGetty-style Images A ferry at a quay\n\n","\n\nRelated topics\nFerries\nIslands\n\nMore on this story\nIslanders march on county hall\n2 days ago","Sigrid Moe",None),
    "an agency": ("ADVERTISEMENT\n\nWorld\n#\n\nNorthern Press\nNovember 16, 20266:40 PM GMT+1Updated 3 hours ago\n\nAa\n\nSummary\nOperator needs 2.1 million\nCounty to decide on 9 December\n\nHOLM, Nov 16 (NP) - ","\n\nReporting by Sigrid Moe; Editing by Ola Brandt\n\nOur Standards: The NP Principles., opens new tab","Sigrid Moe","2026-11-16"),
    "scholars": ("Cookies\nWe use cookies to improve your experience.\nAccept all\nReject\n\n#\nPublished: November 16, 2026 6.40pm CET\n\nAuthor\nSigrid Moe\nProfessor of Transport, University of Holm\n\nDisclosure statement\nSigrid Moe does not work for or own shares in any company that would benefit from this article.\n\n","\n\nBefore you go...\nWe need your help. Donate now.","Sigrid Moe","2026-11-16"),
    "a station": ("LIVE NOW\nWATCH\nWeather\nTraffic\n#\nby Sigrid Moe\nMon, November 16th 2026 at 6:40 PM\nUpdated Mon, November 16th 2026 at 7:05 PM\nHOLM (WNRT) — ","\n\nLoading ...","Sigrid Moe","2026-11-16"),
    "a metropolitan paper": ("Sections\n#\nOperator says every crossing loses money; county to decide next month\nBy Sigrid Moe\nNovember 16, 2026 at 6:40 p.m. EST\n\nThe ferry Havgull at Skarn quay. (Jon Vik/The Holm Courier)\nListen\n3 min\n\nAdd to your saved stories\nSave\n\n","\n\nGift this article\n\nShare\nComments","Sigrid Moe","2026-11-16"),
    "a paper with a skip link": ("Advertisement\n\nSKIP ADVERTISEMENT\n\n#\n\nThe operator says it loses money on every crossing.\n\nListen to this article · 2:14 min Learn more\nShare full article\n48\nThe ferry Havgull at Skarn.Credit...Jon Vik for The Holm Courier\nSigrid Moe\nBy Sigrid Moe\nNov. 16, 2026\n\n","\n\nSigrid Moe writes about islands for The Courier.\n\nSee more on: Ferries, Islands","Sigrid Moe","2026-11-16"),
    "a weblog": ("You are here: Home / News / #\n#\nNovember 16, 2026 by Sigrid Moe Leave a Comment\n\n","\n\nFiled Under: News Tagged With: ferry, Skarn\n\nReader Interactions\n\nLeave a Reply\nYour email address will not be published. Required fields are marked *","Sigrid Moe","2026-11-16"),
    "a board": ("Reddit-style | Holm\n#\nholmcourier.example\nSubmitted 5 hours ago by islander22\n\n","",None,None),
}  # fmt: skip
"""What is above the body, with `HEADLINE` for ``#``, and below it; byline and day."""


@pytest.mark.parametrize("site", PAGES)
def test_a_site_s_frame_is_told_from_the_article(site: str) -> None:
    above, below, byline, date = PAGES[site]
    read = newsum.read(f"{above.replace('#', HEADLINE)}{BODY}{below}")
    assert (read.headline, read.byline, read.date) == (HEADLINE, byline, date)
    assert read.body == tuple(BODY.split("\n\n"))
