"""Whether this installation can speak to a hub at all: the driver is an extra. Knows no hub."""

from __future__ import annotations

from importlib.util import find_spec

from tracker.domain.problems import Refused


def require() -> None:
    """Refused where the extra `hub` is not installed."""
    if find_spec("psycopg") is None or find_spec("keyring") is None:
        raise Refused(
            "no_hub_driver",
            "This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.",
        )
