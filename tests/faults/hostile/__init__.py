"""Text and files that mean harm: every field, every way out, every list that is none."""
