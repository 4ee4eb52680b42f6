"""A manifest has one way to be written down, and keeps its rules: which paths, how long, for which computer and ledger."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.rig import refused
from tracker.domain.release.manifest import (
    MOST_BYTES,
    MOST_FILES,
    NAME,
    Link,
    Manifest,
    Part,
    check_fits,
    read,
    written,
)

SHA = "0" * 64
RELEASE = Manifest(
    "0.2.0", 7, "linux-x86_64", (Part("latitude", 9, SHA, runs=True), Part("lib/big.so", 40, SHA)), (Link("big.so", "lib/big.so"),)
)  # fmt: skip
WINDOWS = Manifest("0.2.0", 7, "windows-amd64", (Part("latitude.exe", 9, SHA, runs=True),))


@pytest.mark.parametrize("manifest", [RELEASE, WINDOWS])
def test_what_is_written_is_read_back_and_is_as_long_as_its_files(manifest: Manifest) -> None:
    assert read(written(manifest)) == manifest
    assert RELEASE.size == 49


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"7", b"{}", b"\xff", b"[" * 100_000,
        json.dumps(json.loads(written(RELEASE))).encode(),  # with spaces: another way to write it
        written(RELEASE) + b"\n",
    ],
    ids=["empty", "open", "list", "number", "without keys", "no text", "deep", "spaced", "longer"],
)  # fmt: skip
def test_what_is_no_manifest_or_written_another_way_is_refused(data: bytes) -> None:
    with refused("bad_update"):
        read(data)


PLAIN: dict[str, Callable[[dict[str, Any]], object]] = {
    "a form of tomorrow": lambda m: m.update(form=2),
    "files that are no list": lambda m: m.update(files={}),
    "links that are no list": lambda m: m.update(links={}),
    "a schema that is text": lambda m: m.update(schema="3"),
    "a schema that is true": lambda m: m.update(schema=True),
    "a file of three": lambda m: m["files"].append(["x", 0, SHA]),
    "a path that is a number": lambda m: m["files"].append([7, 0, SHA, False]),
    "a size that is true": lambda m: m["files"].append(["x", True, SHA, False]),
    "a size that is a fraction": lambda m: m["files"].append(["x", 1.5, SHA, False]),
    "a sum that is a number": lambda m: m["files"].append(["x", 1, 7, False]),
    "runs that is a number": lambda m: m["files"].append(["x", 1, SHA, 1]),
    "a link from a number": lambda m: m["links"].append([7, "latitude"]),
    "a link to a number": lambda m: m["links"].append(["x", 7]),
}


@pytest.mark.parametrize("what", PLAIN)
def test_what_is_of_another_form_is_refused(what: str) -> None:
    plain = json.loads(written(RELEASE))
    PLAIN[what](plain)
    with refused("bad_update"):
        read(json.dumps(plain, separators=(",", ":"), sort_keys=True).encode())


def part(path: str, size: int = 0, sha: str = SHA) -> Manifest:
    return replace(RELEASE, files=(*RELEASE.files, Part(path, size, sha)))


def link(path: str, to: str) -> Manifest:
    return replace(RELEASE, links=(Link(path, to),))


BAD = {
    "a version that is none": replace(RELEASE, version="0.2"),
    "a schema before the first": replace(RELEASE, schema=0),
    "too many files": replace(RELEASE, files=tuple(Part(f"f{n}", 0, SHA) for n in range(MOST_FILES + 1))),
    "a size below nothing": part("x", -1),
    "a file that fills a disk": part("x", MOST_BYTES + 1),
    "files that fill a disk together": part("x", MOST_BYTES),
    "a short sum": part("x", 0, "0" * 63),
    "a sum in capitals": part("x", 0, "A" * 64),
    "no program": replace(RELEASE, files=RELEASE.files[1:], links=()),
    "a program that does not run": replace(RELEASE, files=(Part("latitude", 9, SHA),), links=()),
    "the program of another system": replace(WINDOWS, files=RELEASE.files),
    "an unknown system": replace(WINDOWS, platform="amiga-68000"),
    "nothing for a name": part(""),
    "a name that is too long": part("x" * 241),
    "a path that climbs": part("../x"),
    "a path that climbs in the middle": part("a/../../x"),
    "a path that stands still": part("a/./x"),
    "a path from the root": part("/x"),
    "a path of Windows": part("c:\\x"),
    "a device": part("a/NUL.txt"),
    "a name that ends in a dot": part("a/x."),
    "a name that ends in a blank": part("a/x "),
    "a name in two ways": part("a/e\u0301"),
    "a name that turns letters round": part("a/x\u202etxt"),
    "the manifest itself": part(NAME),
    "the manifest in capitals": part(NAME.upper()),
    "a file below a file": part("latitude/x"),
    "a file twice": part("latitude"),
    "two that Windows takes for one": replace(WINDOWS, files=(*WINDOWS.files, Part("a", 0, SHA), Part("A", 0, SHA))),
    "a link out of the folder": link("lib/x", "../../etc/passwd"),
    "a link from the root": link("x", "/etc/passwd"),
    "a link with a backslash": link("x", "lib\\big.so"),
    "a link to a folder": link("x", "lib"),
    "a link to a link": replace(RELEASE, links=(Link("x", "y"), Link("y", "latitude"))),
    "a file below a link": link("lib", "latitude"),
    "a link on Windows": replace(WINDOWS, links=(Link("x", "latitude.exe"),)),
}


@pytest.mark.parametrize("what", BAD)
def test_what_keeps_no_rule_is_refused(what: str) -> None:
    with refused("bad_update"):
        read(written(BAD[what]))


def test_what_is_just_within_its_bounds_is_read() -> None:
    many = tuple(Part(f"f{n}", 0, SHA) for n in range(MOST_FILES - 1))
    for sound in (
        replace(RELEASE, schema=1),
        replace(RELEASE, files=(RELEASE.files[0], *many), links=()),
        replace(RELEASE, files=(replace(RELEASE.files[0], size=MOST_BYTES),), links=()),
        part("x" * 240),
    ):
        assert read(written(sound)) == sound


def test_capitals_make_two_files_where_the_system_has_them() -> None:
    both = replace(RELEASE, files=(*RELEASE.files, Part("a", 0, SHA), Part("A", 0, SHA)))
    assert read(written(both)) == both


def test_an_update_that_is_newer_for_this_computer_and_ledger_fits() -> None:
    check_fits(RELEASE, "0.1.9", "linux-x86_64", 7)


@pytest.mark.parametrize(
    ("installed", "platform", "schema", "code"),
    [
        ("0.1.9", "windows-amd64", 7, "other_platform"),
        ("0.2.0", "linux-x86_64", 7, "not_newer"),
        ("0.10.0", "linux-x86_64", 7, "not_newer"),
        ("of today", "linux-x86_64", 7, "not_newer"),
        ("0.1.9", "linux-x86_64", 8, "older_schema"),
    ],
)
def test_any_other_is_refused_with_the_reason(installed: str, platform: str, schema: int, code: str) -> None:
    with refused(code):
        check_fits(RELEASE, installed, platform, schema)
