"""On Windows the same value as the installer's, told apart from one that the task manager switched off."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.packaging.conftest import ROOT
from tracker import paths
from tracker.desk import autostart
from tracker.desk.autostart import program, windows
from tracker.domain.problems import LedgerFault


class Registry(SimpleNamespace):
    """A registry of the test's own: values by key and name."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, dict[str, object]] = {}
        self.locked = False

    @contextmanager
    def OpenKey(self, hive: str, key: str, *_rights: int) -> Iterator[str]:
        assert hive == "HKCU", "an account's own alone"
        if key not in self.values:
            raise FileNotFoundError(key)
        yield key

    @contextmanager
    def CreateKey(self, hive: str, key: str) -> Iterator[str]:
        assert hive == "HKCU"
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values.setdefault(key, {})
        yield key

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:
        if name not in self.values[key]:
            raise FileNotFoundError(name)
        return self.values[key][name], 1

    def SetValueEx(self, key: str, name: str, *kind_and_value: object) -> None:
        assert kind_and_value[:2] == (0, self.REG_SZ)
        self.values[key][name] = kind_and_value[2]

    def DeleteValue(self, key: str, name: str) -> None:
        if name not in self.values[key]:
            raise FileNotFoundError(name)
        del self.values[key][name]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    found = Registry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", found)
    monkeypatch.setattr(program, "_program", lambda: ["C:\\Users\\Zoë Müller\\Latitude.exe"])
    return found


def test_it_writes_what_the_installer_writes(registry: Registry) -> None:
    assert not autostart.standing().on
    assert autostart.turn(True, paths.data_dir()).on
    assert registry.values == {windows.RUN: {"Latitude": '"C:\\Users\\Zoë Müller\\Latitude.exe"'}}
    script = (ROOT / "packaging/windows/latitude.nsi").read_text("utf-8")
    assert f'!define RUN "{windows.RUN}"' in script
    assert 'WriteRegStr HKCU "${RUN}" "Latitude" \'"$INSTDIR\\Latitude.exe"\'' in script
    assert not autostart.turn(False, paths.data_dir()).on
    assert registry.values == {windows.RUN: {}}
    assert not autostart.turn(False, paths.data_dir()).on


def test_a_folder_named_by_hand_goes_along(registry: Registry) -> None:
    autostart.turn(True, Path("/data spa"))
    assert registry.values[windows.RUN]["Latitude"] == ('"C:\\Users\\Zoë Müller\\Latitude.exe" --data-dir "/data spa"')


@pytest.mark.parametrize(("noted", "on"), [(b"\x02" + bytes(11), True), (b"\x03" + bytes(11), False), (b"", True)])
def test_what_the_task_manager_switched_off_is_off(registry: Registry, noted: bytes, on: bool) -> None:
    autostart.turn(True, paths.data_dir())
    registry.values[windows.APPROVED] = {"Latitude": noted}
    assert autostart.standing().on is on
    assert autostart.turn(True, paths.data_dir()).on, "turning it on takes the note away"
    assert registry.values[windows.APPROVED] == {}


def test_a_registry_that_refuses_is_said(registry: Registry) -> None:
    registry.locked = True
    with pytest.raises(LedgerFault, match="Access is denied"):
        autostart.turn(True, paths.data_dir())
