"""The use cases: who may do what, and what then stands in the journal. Knows no Qt, no SQL and no clock."""
