"""A throw-away PostgreSQL on loopback, from the system's own package; started, stopped, killed and stalled by the tests."""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

ADMIN, PASSWORD = "admin", "only on loopback"
_WHERE = (
    "/usr/lib/postgresql/18/bin",
    "/usr/lib/postgresql/17/bin",
    "/usr/lib/postgresql/16/bin",
    "/usr/lib/postgresql/15/bin",
)

_NOTHING_OUTSIDE = ("shared_memory_type=mmap", "dynamic_shared_memory_type=mmap")
"""Memory that processes share is in the server's own folder or nowhere: a server that is killed leaves nothing in /dev/shm."""


def programs() -> Path | None:
    """The folder of the server's programs, or None when it is not installed. LATITUDE_POSTGRES names another one."""
    if "LATITUDE_POSTGRES" in os.environ:
        return Path(os.environ["LATITUDE_POSTGRES"])
    on_path = shutil.which("initdb")
    found = [Path(folder) for folder in (*_WHERE, *([str(Path(on_path).parent)] if on_path else []))]
    return next((folder for folder in found if (folder / "initdb").exists() and (folder / "postgres").exists()), None)


def _nobody() -> pwd.struct_passwd | None:
    """Whom the server runs as when the tests are root's: PostgreSQL refuses to run as root."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    return None


_LIBC = ctypes.CDLL(None)
_PR_SET_PDEATHSIG, _IPC_RMID = 1, 0


def _end_with_the_tests() -> None:
    """In the server's first moment: it is stopped when the tests are, even if they are killed."""
    _LIBC.prctl(_PR_SET_PDEATHSIG, int(signal.SIGQUIT))


class Cluster:
    """One server with its own folder and port. `admin(database)` is a connection as its owner."""

    def __init__(self, bin_: Path) -> None:
        self.bin = bin_
        self.folder = Path(tempfile.mkdtemp(prefix="latitude-hub-"))
        self.folder.chmod(0o755)
        self._as = _nobody()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        (self.folder / "password").write_text(PASSWORD)
        self.data = self.folder / "data"
        if self._as is not None:
            for path in (self.folder, self.folder / "password"):
                os.chown(path, self._as.pw_uid, self._as.pw_gid)
        self._run(
            "initdb", "-D", str(self.data), "-U", ADMIN, "-E", "UTF8", "--locale=C", "--auth=scram-sha-256",
            f"--pwfile={self.folder / 'password'}", "--no-sync",
        )  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None
        self.settings: tuple[str, ...] = ()
        """With what it was started last."""

    def _demote(self) -> dict[str, object]:
        return {} if self._as is None else {"user": self._as.pw_uid, "group": self._as.pw_gid, "extra_groups": []}

    def _run(self, program: str, *args: str) -> None:
        done = subprocess.run(
            [self.bin / program, *args], capture_output=True, text=True, cwd=self.folder, env={"LC_ALL": "C"}, **self._demote(),  # type: ignore[call-overload]  # whom it runs as
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    def start(self, *settings: str) -> None:
        """Start the server and wait until it lets somebody in."""
        self.settings = settings
        usual = ("fsync=off", "max_connections=60", *_NOTHING_OUTSIDE)
        given = [word for setting in (*usual, *settings) for word in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self.bin / "postgres", "-D", str(self.data), "-p", str(self.port), "-k", str(self.folder),
                 "-h", "127.0.0.1", *given],
                stdout=subprocess.DEVNULL, stderr=log, cwd=self.folder, env={"LC_ALL": "C"},
                start_new_session=True, preexec_fn=_end_with_the_tests,
                **self._demote(),  # type: ignore[call-overload]  # whom it runs as
            )  # fmt: skip
        until = time.monotonic() + 30
        while True:
            try:
                self.admin("postgres").close()
                return
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self.folder / "log").read_text()[-2000:]
                assert time.monotonic() < until, "the server does not answer"
                time.sleep(0.05)

    def stop(self) -> None:
        """Stop it at once, as a careful admin does."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Kill all of it, as a power cut does."""
        process = self._process
        if process is not None:
            process.send_signal(signal.SIGSTOP)  # so that it makes none while they are counted
            children = _children(process.pid)
            process.kill()
            for child in children:
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            process.wait()
            self._process = None
        time.sleep(0.05)
        told = self.data / "postmaster.pid"
        if told.exists():
            _LIBC.shmctl(
                int(told.read_text().splitlines()[6].split()[1]), _IPC_RMID, None
            )  # a power cut leaves no memory
            told.unlink()

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(20)
            self._process = None

    @contextmanager
    def stalled(self) -> Iterator[None]:
        """Every process of the server stands still, as on a machine that hangs."""
        assert self._process is not None
        every = [self._process.pid, *_children(self._process.pid)]
        for pid in every:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in (*every, *_children(self._process.pid)):
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def processor(self) -> float:
        """Seconds of the processor that all of the server's processes took since it was started."""
        assert self._process is not None
        ticks = 0
        for pid in (self._process.pid, *_children(self._process.pid)):
            with suppress(OSError):  # one that ends meanwhile is counted with its parent
                found = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                ticks += sum(map(int, found[11 : 15 if pid == self._process.pid else 13]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def dump(self, database: str) -> str:
        """What IT keeps of a database every night."""
        return self._client("pg_dump", "-d", database)

    def restore(self, database: str, dump: str) -> None:
        """The database as it was dumped."""
        with self.admin(database) as admin:
            admin.execute("DROP SCHEMA latitude CASCADE")
        self._client("psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, given=dump)

    def _client(self, program: str, *args: str, given: str | None = None) -> str:
        done = subprocess.run(
            [self.bin / program, "-h", "127.0.0.1", "-p", str(self.port), "-U", ADMIN, *args], capture_output=True, text=True,
            input=given, env={"LC_ALL": "C", "PGPASSWORD": PASSWORD}, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def own(self, *paths: Path) -> None:
        """Make these files the server's own, and nobody else's."""
        for path in paths:
            path.chmod(0o600)
            if self._as is not None:
                os.chown(path, self._as.pw_uid, self._as.pw_gid)

    def admin(self, database: str) -> psycopg.Connection:
        """A connection as the owner of everything."""
        return psycopg.connect(
            host="127.0.0.1", port=self.port, dbname=database, user=ADMIN, password=PASSWORD, autocommit=True
        )

    def speaks_tls(self) -> bool:
        """Whether the server was built with a library for it."""
        with self.admin("postgres") as admin:
            row = admin.execute("SHOW ssl_library").fetchone()
        return bool(row and row[0])

    def url(self, database: str, user: str = ADMIN, password: str = PASSWORD) -> str:
        """An address on this server."""
        word = password.replace(" ", "%20")
        return f"postgresql://{user}:{word}@127.0.0.1:{self.port}/{database}"

    def bytes_with(self, text: str) -> list[Path]:
        """The files of the server that hold this text, its log and its write-ahead log too."""
        found, wanted = [], text.encode()
        for path in self.folder.rglob("*"):
            if path.is_file() and wanted in path.read_bytes():
                found.append(path)
        return found

    def remove(self) -> None:
        """Stop it, as it cleans up after itself, and take its folder away."""
        try:
            if self._process is not None:
                self._process.send_signal(signal.SIGCONT)  # one that stands still hears nothing
            self._end(signal.SIGQUIT)
        except subprocess.TimeoutExpired:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def _children(pid: int) -> list[int]:
    """Read from /proc: a bare Debian has no `ps`."""
    assert sys.platform == "linux"
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError):  # it has ended meanwhile
            if f"\nPPid:\t{pid}\n" in status.read_text("utf-8", "replace"):
                found.append(int(status.parent.name))
    return found
