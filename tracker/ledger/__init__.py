"""The journal and the small tables beside it: the only user of SQLite. Knows no rule beyond what guards a line."""
