"""What is corrected after a shift was closed or a day is over: what it makes of the totals, and the papers that say so."""
