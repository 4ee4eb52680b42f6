"""Speed, measured as ratios within one run and printed: `sh packaging/run bench`. Nothing here asserts a time."""
