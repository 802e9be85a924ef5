"""``Document`` → ``Article``: headline, byline, dateline, body; and what is not the article."""
