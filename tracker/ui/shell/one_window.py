"""One window a data folder: a second start raises the first and ends. Knows the folder's name, not what is in it."""

from __future__ import annotations

import ctypes
import getpass
import hashlib
import os
import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 4000
"""Milliseconds in which a living window answers, also one that has much to do; one that hangs does not."""

_OPTIONS = (
    QLocalSocket.SocketOption.AbstractNamespaceOption
    if sys.platform.startswith("linux")
    else QLocalSocket.SocketOption.NoOptions
)
"""Linux: a name without a file. A full temporary folder does not matter, and nothing is left behind by a kill."""

Claim = Literal["ours", "raised", "silent"]
"""The folder's window is this one; was called to the front; is there and does not answer."""


def door_name(folder: Path) -> str:
    """The name under which a folder's window can be called: the same however the path is written, one a user."""
    place = os.path.normcase(os.path.realpath(folder))
    return "latitude-" + hashlib.sha256(f"{_user()}\0{place}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


class OneWindow(QObject):
    """`claim` makes this the window of the folder or raises the one there is; `called` when another start calls.

    Two users have a window each, on the same folder too: SQLite keeps the cap between them.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = door_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(
            QLocalServer.SocketOption.AbstractNamespaceOption
            if sys.platform.startswith("linux")
            else QLocalServer.SocketOption.UserAccessOption
        )
        self._server.newConnection.connect(self._answer)

    def claim(self) -> Claim:
        """Make this the folder's window, unless there is one.

        What a killed program leaves behind is cleared away. Two that start at once agree by a lock that lives only
        as long as this call, and where there is no file by the name itself.
        """
        found = self._call()
        if found != "ours":
            return found
        turn = QLockFile(QDir.temp().filePath(f"{self._name}.starting"))
        turn.setStaleLockTime(10_000)
        turn.tryLock(5000)
        try:
            found = self._call()
            if found == "ours":
                QLocalServer.removeServer(self._name)
                if not self._server.listen(self._name):  # another was quicker, or there is no door to be had:
                    return self._call()  # then the desk opens all the same, SQLite keeps two apart
            return found
        finally:
            turn.unlock()

    def release(self) -> None:
        """Close the door: the window is gone."""
        self._server.close()

    def _call(self) -> Claim:
        socket = QLocalSocket()
        socket.setSocketOptions(_OPTIONS)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT):
            return "ours"
        if sys.platform == "win32":  # Windows lets only the program in front bring another there
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_WAIT)
        answered = socket.waitForReadyRead(_WAIT)  # the window has come forward, and we are not in its way
        socket.abort()
        return "raised" if answered else "silent"

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        self.called.emit()
        socket.write(b"here\n")
        socket.disconnected.connect(socket.deleteLater)
        socket.disconnectFromServer()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return str(os.getuid()) if hasattr(os, "getuid") else ""
