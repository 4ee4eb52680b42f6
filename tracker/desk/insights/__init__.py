"""Insights from the ledger: read some days at a time, shown to whom they concern, exported. Knows no screen."""
