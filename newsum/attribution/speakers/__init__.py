"""Who speaks each quoted span: the mentions in reach, and the likeliest of them."""
