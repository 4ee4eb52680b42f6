"""The sections of the insights page: each shows one part of what is known and asks the ledger nothing itself."""
