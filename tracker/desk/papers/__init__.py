"""The papers beside the reports: what each tells, read from the journal up to one line, so that it can be read again."""
