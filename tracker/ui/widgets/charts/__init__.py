"""Charts painted by hand: bars, columns, stacked answers. They take finished words and know no use case."""
