"""The business day of a hotel with several desks, on paper: all their lines, and which of them had reported how far.

Each desk can print it, from what it knows: its own journal and what came from the others. Shifts stay a desk's own, with its
own numbers; the hotel's day ties to them. The report is issued by a line of this desk's own (kind `export`, what `hotel_day`),
which names how far each desk's chain was known, with its hash: so the head on the paper stands for all of them. What comes
later, a late desk's lines of that day or corrections of its gestures, is told by numbered supplements with restated totals.
A day that is not over has a look so far, which is issued by no line and names the last line that had come from others.

Promises and how gestures landed are on the shift reports of each desk. A hotel without a hub has none of this.
"""
