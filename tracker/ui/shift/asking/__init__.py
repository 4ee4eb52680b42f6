"""What changes a shift, and the questions asked before it does."""
