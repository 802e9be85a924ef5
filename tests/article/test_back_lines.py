"""The lines below an article, as papers, agencies and sites end one: none of them is its body."""

from __future__ import annotations

import pytest

import newsum

ABOVE = "Skarn ferry faces closure in April\n\nBy Sigrid Moe\n16 November 2026\n\n"

BODY = """The ferry to Skarn Island will stop running in April unless the county finds 2.1 million crowns, the operator said on Monday.

Some 340 people live on the island, which has a school, two shops and a doctor who comes on Wednesdays. The nearest bridge is an hour away.

"We cannot go on losing money on every crossing," said Petra Holm, the company's managing director. "Somebody has to say what an island is worth."

The county council is to discuss the matter on 9 December. Its leader, Rolf Aas, said he was confident that a solution would be found."""

LAST = "The next ferry leaves at six in the morning, as it has done since 1921."

BELOW = [
    "This story was originally published November 16, 2026 at 6:40 PM.",
    "Contact the writer: smoe@courier.example, 555-0142",
    "Reach Sigrid Moe at smoe@courier.example or on X at @sigridmoe.",
    "Sigrid Moe is the Courier's islands reporter. Email her at smoe@courier.example.",
    "Sigrid Moe covers islands for the Courier.",
    "- Sigrid Moe, Northshire Courier",
    "— With files from Ola Brandt and The Northern Press",
    "With files from the Northern Press",
    "The Northern Press contributed to this story.",
    "Ola Brandt contributed reporting.",
    "Editing by Kari Lie. Photos by Jon Vik.",
    "Correction: An earlier version of this article misstated the number of islanders.",
    "Updated at 7.15pm to add the council's response.",
    "Editor's note: The Courier's owner holds shares in the ferry company.",
    "Got a story? Email newsdesk@courier.example",
    "Do you live on Skarn? We would like to hear from you. Email us at newsdesk@courier.example.",
    "Read next: Why the bridge to Holm was never built",
    "READ MORE: Bridge to Holm would cost 900 million",
    "More on this story\n\nBridge to Holm would cost 900 million\n\nIslanders march on county hall",
    "RELATED STORIES\n\nBridge to Holm would cost 900 million\nIslanders march on county hall",
    "Sign up for our morning newsletter to get the day's stories in your inbox.",
    "Subscribe to the Courier for unlimited access to local journalism.",
    "Support local journalism. Become a member today.",
    "© 2026 Northshire Courier. All rights reserved.",
    "Copyright © 2026 The Northern Press. This material may not be published, broadcast, rewritten or redistributed.",
    "Topics: Islands, Ferries, County council",
    "Filed under: islands | ferries",
    "#skarn #ferry #islands",
    "Share this article\n\nFacebook Twitter Email",
    "0 Comments",
    "Comments are closed.",
    "Advertisement",
    "Article continues below",
    "First published: 16 Nov 2026, 18:40 CET",
    "Last Updated: November 16, 2026, 18:40 IST",
    "(This story has not been edited by Courier staff and is published from a syndicated feed.)",
    "Disclaimer: The views expressed are the author's own.",
    "The views expressed in this column are those of the author and do not reflect the Courier's.",
    "Picture: Jon Vik",
    "Image: The ferry Havgull at Skarn quay (Jon Vik)",
    "The Havgull at Skarn quay. Photograph: Jon Vik/Northern Images",
    "Watch: Islanders talk about life without the ferry",
    "Listen to the Courier podcast: The last boat",
    "Follow the Courier on Facebook and Instagram.",
    "Have you got a comment on this story? Write to letters@courier.example.",
    "-30-",
    "ENDS",
    "###",
    "Notes to editors\n\nSkarn Ferries AS was founded in 1921 and runs four routes.",
    "For more news from Northshire, visit courier.example",
    "Click here to read more stories from Northshire.",
    "Republish this article for free under a Creative Commons licence.",
    "This article is republished from The Islander under a Creative Commons license. Read the original article.",
    "This article first appeared in the Islander.",
    "This piece originally ran in the Islander.",
    "This interview was originally published by the Islander in May.",
    "A version of this article appears in print on Nov. 17, 2026, Section A, Page 4 with the headline: Last boat.",
    "• Sigrid Moe is our islands correspondent",
    "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email, click here.",
    "If you have been affected by the issues in this story, call the helpline on 0555 0142.",
    "Samaritans can be contacted on freephone 0555 123.",
    "Explore more on these topics\n\nIslands\nTransport\nnews",
]  # fmt: skip

SENTENCES = [
    "Listen to the islanders and you hear the same thing: without the ferry there is no school.",
    "Follow the road north from Holm and you come to the quay where the Havgull lies.",
    "Read the letter that the council sent in May and you will not find the word ferry in it.",
    "Sigrid Moe, 41, who was born on Skarn, said she would leave.",
    "More on this will be known in December, when the council meets.",
    "Updated figures will be given to the council on 9 December.",
    "If you have been on the Havgull in a storm you do not forget it.",
    "Support for the ferry has never been higher, the operator's survey found.",
    "Pictures of the quay show cracks as wide as a hand.",
    "Correction of the error would cost 40,000 crowns, the operator said.",
    "Files from the trial show that nobody asked.",
    "Disclaimer: nobody on Skarn was asked before the map was drawn.",
]  # fmt: skip


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_an_article_is_no_part_of_it(below: str) -> None:
    assert newsum.read(f"{ABOVE}{BODY}\n\n{below}").body == tuple(BODY.split("\n\n"))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_begins_alike_stays(sentence: str) -> None:
    read = newsum.read(f"{ABOVE}{BODY}\n\n{sentence}\n\n{LAST}")
    assert read.body == (*BODY.split("\n\n"), sentence, LAST)
