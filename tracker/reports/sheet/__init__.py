"""The sheet: what is drawn on a page and how it flows over pages, whatever it tells."""
