"""Who a line is for: stays as they are searched, names and rooms among the tokens, and the decision."""
