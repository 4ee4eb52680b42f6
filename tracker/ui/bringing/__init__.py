"""Files of others over the window: a carrier's bills, an old log, a document to check. Each is shown before it does anything."""
