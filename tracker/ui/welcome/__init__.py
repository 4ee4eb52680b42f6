"""The first run: three steps from nothing to a hotel."""
