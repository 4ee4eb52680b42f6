"""Painting by hand: text on one baseline, panels, gauges, glyphs; knows tokens, no widget and no model."""
