"""The commands: the use cases for an IT admin, a script or a test. Thin; knows neither SQL nor Qt.

They speak English by decision, whatever the window and the documents speak: scripts read them, and help is sought by their words.
"""
