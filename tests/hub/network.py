"""A network for a hub's desks: each in a namespace of its own, on a cable of its own to the server, that the tests cut.

Needs root, Linux and `ip`; where that is not to be had, `why_not` says so and the test is skipped in the open. The server shows
a certificate for the addresses of these cables: none of them is this computer's loopback, so desks insist on one.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster

_NEWNET = 0x40000000


def why_not() -> str:
    """Why no network can be made here, or ""."""
    if os.name != "posix" or os.getuid() != 0:
        return "only root may make a network to cut"
    name = f"lt{os.getpid()}x"
    try:
        made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return "there is no `ip` (Debian: iproute2) to make a network with"
    subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)
    return "" if made.returncode == 0 else f"no network may be made here: {made.stderr.strip()}"


class Cable:
    """A desk's namespace and its cable. `host` is the server's address on it."""

    def __init__(self, number: int) -> None:
        pid = os.getpid()
        self.name, self._end = f"lt{pid}n{number}", f"lt{pid}h{number}"
        net = (
            f"198.{18 + (pid >> 8) % 2}.{pid % 256}"  # set aside for such tests (RFC 2544); another process has another
        )
        self.host, desk = f"{net}.{4 * number + 1}", f"{net}.{4 * number + 2}"
        _ip("netns", "add", self.name)
        _ip("link", "add", self._end, "type", "veth", "peer", "name", "desk", "netns", self.name)
        _ip("addr", "add", f"{self.host}/30", "dev", self._end)
        _ip("link", "set", self._end, "up")
        for words in (
            ("addr", "add", f"{desk}/30", "dev", "desk"),
            ("link", "set", "desk", "up"),
            ("link", "set", "lo", "up"),
        ):
            _ip("-n", self.name, *words)
        self.is_cut = False

    def cut(self) -> None:
        """Nothing passes any more, and nobody is told: what was open stays open and hears nothing."""
        self.is_cut = True
        _ip("link", "set", self._end, "down")

    def mend(self) -> None:
        """All passes again."""
        self.is_cut = False
        _ip("link", "set", self._end, "up")

    @property
    def words(self) -> list[str]:
        """What stands before a command that is to run at the desk."""
        return ["ip", "netns", "exec", self.name]

    @contextmanager
    def inside(self) -> Iterator[None]:
        """What this thread opens in the block, it opens at the desk."""
        libc = ctypes.CDLL(None, use_errno=True)
        own = os.open(f"/proc/self/task/{threading.get_native_id()}/ns/net", os.O_RDONLY)
        desk = os.open(f"/run/netns/{self.name}", os.O_RDONLY)
        try:
            assert libc.setns(desk, _NEWNET) == 0, os.strerror(ctypes.get_errno())
            yield
        finally:
            assert libc.setns(own, _NEWNET) == 0, os.strerror(ctypes.get_errno())
            os.close(own)
            os.close(desk)

    def remove(self) -> None:
        """Take it away. The cable first: with its namespace the system takes it when it likes, and the next one has its name."""
        with suppress(AssertionError):
            _ip("link", "del", self._end)
        with suppress(AssertionError):
            _ip("netns", "del", self.name)


def _ip(*words: str) -> None:
    done = subprocess.run(["ip", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"ip {' '.join(words)}: {done.stderr}"


@contextmanager
def wired(cluster: Cluster, count: int, root: Path) -> Iterator[list[Cable]]:
    """The server on so many cables besides loopback, with a certificate for their addresses, which is left in `root`."""
    cables: list[Cable] = []
    try:
        for number in range(count):
            cables.append(Cable(number))
        hosts = [cable.host for cable in cables]
        root.write_bytes(certificate(cluster, hosts[0], ",".join(f"IP:{host}" for host in hosts)))
        allowed = cluster.folder / "hba"
        allowed.write_text("host all all 127.0.0.1/32 scram-sha-256\nhostssl all all 198.18.0.0/15 scram-sha-256\n")
        cluster.own(allowed)
        cluster.stop()
        cluster.start(f"listen_addresses=127.0.0.1,{','.join(hosts)}", f"hba_file={allowed}", *secured(cluster))
        yield cables
    finally:
        cluster.stop()
        for cable in cables:
            cable.remove()
        cluster.start()


def secured(cluster: Cluster) -> tuple[str, ...]:
    """The settings of a server that shows its certificate."""
    return ("ssl=on", f"ssl_cert_file={cluster.folder}/server.crt", f"ssl_key_file={cluster.folder}/server.key")


def certificate(cluster: Cluster, name: str, also: str) -> bytes:
    """A certificate for a name and what else it vouches for, in the cluster's folder, and the server's key."""
    if not cluster.speaks_tls():
        pytest.skip("this server was built without TLS: it cannot show a certificate")
    key, made = cluster.folder / "server.key", cluster.folder / "server.crt"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
         "-addext", f"subjectAltName={also}", "-keyout", key, "-out", made], check=True, capture_output=True,
    )  # fmt: skip
    cluster.own(key, made)
    return made.read_bytes()
