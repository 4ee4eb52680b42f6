"""Where desks meet: the address of a hub, names in it, how long to wait before the next try. Pure; knows no server."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

SCHEMES = ("postgresql", "postgres")
FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
"""Seconds between two tries while the hub cannot be reached: from the first to what they grow to."""

POLL = 15.0
"""Seconds after which a desk looks by itself, whether or not it was told that there is something new."""

CLOCK_OFF = 15 * 60
"""Seconds by which a desk's clock may differ from the hub's: what is older than this is the wrong day sooner or later."""

_NAME = re.compile(r"[a-z][a-z0-9]{0,19}")
_LOOPBACK = frozenset({"", "localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class Place:
    """A hub's address without its password. `root` is a file of certificates to trust, empty for the system's."""

    host: str
    port: int
    database: str
    user: str = ""
    root: str = ""
    strict: bool = True
    """Whether the server must show a certificate for its name: always, but on this very computer where nobody asks for it."""

    @property
    def url(self) -> str:
        """The address as it can be kept and shown."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        who = f"{quote(self.user, safe='')}@" if self.user else ""
        asked = "?sslmode=verify-full" if self.root or (self.strict and self.host in _LOOPBACK) else ""
        asked += f"&sslrootcert={quote(self.root)}" if self.root else ""
        return f"postgresql://{who}{host}:{self.port}/{quote(self.database, safe='')}{asked}"

    @property
    def where(self) -> str:
        """The address in a sentence: host and database."""
        return f"{self.host or 'localhost'}/{self.database}"

    def of(self, user: str) -> Place:
        """The same hub for another user."""
        return replace(self, user=user)


def place_of(url: str) -> tuple[Place, str]:
    """(the hub, the password or "") of an address. Refused when it is none, or would give up the check of the server."""
    try:
        found = urlsplit(url.strip())
        port, host = found.port if found.port is not None else 5432, found.hostname or ""
        host.encode("idna")  # a part of it may be too long for any name
        asked = dict(parse_qsl(found.query, keep_blank_values=True, strict_parsing=bool(found.query)))
    except ValueError:
        raise bad_url() from None
    database, user, password = (
        unquote(part or "") for part in (found.path.lstrip("/"), found.username, found.password)
    )
    plain = (url, database, user, asked.get("sslrootcert", "")) if found.scheme in SCHEMES else ("\0",)
    if (
        not (database and port)
        or "/" in database
        or found.fragment
        or "\0" in password
        or not all(map(str.isprintable, plain))
    ):
        raise bad_url()
    mode, root = asked.pop("sslmode", ""), asked.pop("sslrootcert", "")
    if asked or mode not in ("", "verify-full"):
        raise Refused(
            "bad_hub_url",
            "Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.",
        )
    strict = host not in _LOOPBACK or bool(mode or root)  # behind a tunnel's end here another computer may be
    return Place(host, port, database, user, root, strict), password


def bad_url() -> Refused:
    """The refusal of what is no address."""
    return Refused(
        "bad_hub_url", "That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it."
    )


def checked_name(text: str) -> str:
    """A hotel's or desk's short name in the hub. Refused unless it can be part of a role's name on any server."""
    name = text.strip().lower()
    if not _NAME.fullmatch(name):
        raise Refused(
            "bad_hub_name",
            Sentence(
                "“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.",
                text=text[:24],
            ),
        )
    return name


def next_wait(before: float, chance: float) -> float:
    """Seconds until the next try after a wait of `before` that did not help: twice as long, less up to a quarter by `chance`
    (0 to 1), so that desks that lost the hub together do not all come back together."""
    longer = min(max(before * 2, FIRST_WAIT), LONGEST_WAIT)
    return longer * (1 - chance / 4)


def clock_differs(seconds: float) -> bool:
    """Whether a difference to the hub's clock, in seconds, is too much to order what desks do."""
    return abs(seconds) > CLOCK_OFF
