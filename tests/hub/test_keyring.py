"""A keyring that fails in its own way: a system's raises what it likes, and it is one sentence all the same."""

from __future__ import annotations

import keyring
import pytest

from tests.hub.keyring_of_tests import Keyring
from tests.rig import refused
from tracker.hub import secrets


def denied(self: Keyring, *_asked: str) -> None:
    raise OSError(
        5, "CredRead: access is denied"
    )  # the Windows vault raises its driver's, the Secret Service its bus's


def test_a_keyring_that_raises_an_error_of_its_own_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: Keyring())  # type: ignore[no-untyped-call]  # the library's
    monkeypatch.setattr(Keyring, "get_password", denied)
    monkeypatch.setattr(Keyring, "set_password", denied)
    with refused("no_keyring"):
        secrets.kept("a ledger")
    with refused("no_keyring"):
        secrets.keep("a ledger", secrets.Secrets("word", secrets.new_key()))


def test_a_keyring_that_is_set_up_wrongly_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def get_keyring() -> Keyring:
        raise ModuleNotFoundError("No module named 'no'")  # what a keyringrc.cfg that names it comes to

    monkeypatch.setattr(keyring, "get_keyring", get_keyring)
    with refused("no_keyring"):
        secrets.forget("a ledger")
