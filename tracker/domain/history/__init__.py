"""An old spreadsheet log of gestures: what its columns are called, and each row as a gesture that happened elsewhere."""
