"""Documents: drawn and written beside the window, exported and opened."""
