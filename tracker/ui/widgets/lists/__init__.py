"""Long lists that paint themselves: the caps of today and the lines of the journal."""
