"""Delimited files as people export them: encoding, delimiter, columns, dates, amounts. Knows no file, no ledger, and not what a row means."""
