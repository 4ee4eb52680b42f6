"""A Windows to install on: Wine in a folder of its own, on a screen that nobody sees. Knows nothing of the product."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = {"wine": "wine64", "wineboot": "wine", "Xvfb": "xvfb", "xdotool": "xdotool"}
SERVER = Path("/usr/lib/wine/wineserver")
STAND_INS = tuple(Path(__file__).with_name(f"{name}.c") for name in ("icuuc", "bcryptprimitives"))
WAIT = 120


def missing() -> list[str]:
    """The packages without which there is no such Windows here."""
    return sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})


class Windows:
    """Programs run in it, its files are looked at from outside."""

    def __init__(self, folder: Path, screen: str) -> None:
        self.drive = folder / "prefix" / "drive_c"
        home = folder / "home"
        home.mkdir(parents=True)
        self._environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "USER": "desk", "WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d", "DISPLAY": screen, "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        for command in (["wineboot", "-i"], ["winecfg", "-v", "win10"]):
            subprocess.run(
                command, env=self._environment, check=True, timeout=WAIT, stdin=subprocess.DEVNULL, capture_output=True
            )

    @property
    def local(self) -> Path:
        """The user's %LOCALAPPDATA%."""
        return next((self.drive / "users").glob("*/AppData/Local"))

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program with a window and go on."""
        nothing = subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", *map(str, command)], env=self._environment, stdin=nothing, stdout=nothing, stderr=nothing
        )

    def run(self, *command: str | Path, **environment: str) -> tuple[int, str]:
        """Run a program to its end: its exit code and what it wrote."""
        done = subprocess.run(
            ["wine", *map(str, command)], env={**self._environment, **environment}, stdin=subprocess.DEVNULL, timeout=3 * WAIT,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def registry(self, key: str, name: str) -> str:
        """What the user's registry holds there; nothing when it does not."""
        code, said = self.run("reg", "query", f"HKCU\\{key}", "/v", name)
        return said.split("REG_SZ")[-1].strip() if code == 0 else ""

    def windows_titled(self, name: str) -> list[str]:
        """The windows on the screen whose title has that in it."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name], env=self._environment, capture_output=True, text=True, check=False
        )  # fmt: skip
        return done.stdout.split()

    def stop(self) -> None:
        """End all that still runs in it."""
        subprocess.run([SERVER, "-k"], env=self._environment, check=False, timeout=WAIT)


@contextmanager
def screened(folder: Path) -> Iterator[Windows]:
    """A Windows in this folder, on a screen of its own, with stand-ins for what Wine lacks of Windows 10."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    found = Windows(folder, f":{number}")
    system = found.drive / "windows/system32"
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-Os", "-nostartfiles", "-Wl,-e,0"]
    try:
        for source in STAND_INS:
            made = (system / source.name).with_suffix(".dll")
            subprocess.run([*compiler, "-o", made, source, "-ladvapi32"], check=True)
        yield found
    finally:
        found.stop()
        screen.terminate()
        screen.wait(30)


def until(true: Callable[[], object], seconds: float = WAIT) -> bool:
    """Whether it became true in that time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return True
        time.sleep(0.2)
    return False
