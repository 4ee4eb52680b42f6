"""What stands around the pages: header, page stack, preferences, idle watch, the one-window rule."""
