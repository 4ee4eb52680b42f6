"""The gesture drawer: a panel at the side with every field of the three kinds, filled from the quick line."""
