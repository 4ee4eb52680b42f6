"""Latitude: the desk's ledger for discretionary spending in hotels. Owns the version, knows nothing else."""

__version__ = "0.1.0"
