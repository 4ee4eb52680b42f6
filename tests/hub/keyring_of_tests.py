"""A keyring for tests: a file in the folder that LATITUDE_TEST_KEYRING names. No real secret is ever put there."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """What a desk keeps, by service and name."""

    priority = 1

    @property
    def _file(self) -> Path:
        return Path(os.environ["LATITUDE_TEST_KEYRING"])

    def _all(self) -> dict[str, str]:
        found: dict[str, str] = json.loads(self._file.read_text()) if self._file.exists() else {}
        return found

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}|{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps({**self._all(), f"{service}|{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = self._all()
        del kept[f"{service}|{username}"]
        self._file.write_text(json.dumps(kept))
