"""One window a data folder: a second start raises the first and ends. Knows the folder's name, not what is in it."""

from __future__ import annotations

import ctypes
import getpass
import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 1000
"""Milliseconds in which a living window answers; a hung one is raised by the system all the same."""


def door_name(folder: Path) -> str:
    """The name under which a folder's window can be called: the same however the path is written, one a user."""
    place = os.path.normcase(os.path.realpath(folder))
    return "latitude-" + hashlib.sha256(f"{_user()}\0{place}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


class OneWindow(QObject):
    """`claim` makes this the window of the folder or raises the one there is; `called` when another start calls."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = door_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Return whether this is the first window; False once the first has been called to the front.

        What a killed program leaves behind is cleared away. Two that start at once agree by a lock that lives only
        as long as this call.
        """
        if self._call():
            return False
        turn = QLockFile(QDir.temp().filePath(f"{self._name}.starting"))
        turn.setStaleLockTime(10_000)
        turn.tryLock(5000)
        try:
            if self._call():
                return False
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True  # without a door (a full temporary folder) the desk still opens: SQLite keeps two apart
        finally:
            turn.unlock()

    def release(self) -> None:
        """Close the door: the window is gone."""
        self._server.close()

    def _call(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT):
            return False
        if sys.platform == "win32":  # Windows lets only the program in front bring another there
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_WAIT)
        socket.waitForReadyRead(_WAIT)  # until the window has come forward, so that we are not in its way
        socket.disconnectFromServer()
        return True

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
