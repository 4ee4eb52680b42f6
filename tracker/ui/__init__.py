"""The window: the only package that knows Qt; it shows what `desk` returns and knows no SQL, no PDF and no clock."""
