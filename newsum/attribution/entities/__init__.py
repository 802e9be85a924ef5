"""The people and organizations that an article names, with what it calls them."""
