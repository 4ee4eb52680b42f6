"""Whether this installation can speak to a hub at all: the driver is an extra, and PostgreSQL's own library may be missing."""

from __future__ import annotations

from importlib.util import find_spec

from tracker.domain.problems import Refused


def require() -> None:
    """Refused where the extra `hub` is not installed, or the system lacks the library that it speaks through."""
    if find_spec("psycopg") is None or find_spec("keyring") is None:
        raise Refused(
            "no_hub_driver",
            "This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.",
        )
    try:
        import tracker.hub.server  # noqa: F401 - its driver looks for the library as it is loaded
    except ImportError:
        raise Refused(
            "no_hub_driver",
            "This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).",
        ) from None
