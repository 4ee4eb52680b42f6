"""The commands: the use cases for an IT admin, a script or a test. Thin; knows neither SQL nor Qt."""
