"""Letters: fonts, scripts and lines of text, before anybody knows where they go."""
