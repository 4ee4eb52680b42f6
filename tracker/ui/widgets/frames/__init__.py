"""Surfaces and notices: cards, banners, empty states, the status line, chips, headings."""
