"""What marks a ledger file as ours, and which schema this program knows. Nothing else, so that a start stays quick."""

APPLICATION_ID = 0x4C415449  # "LATI"
SCHEMA = 5
