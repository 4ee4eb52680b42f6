"""The desk of a small hotel, as in the desk's own tests."""

from tests.ui.desk.conftest import desk, open_desk, original

__all__ = ["desk", "open_desk", "original"]
