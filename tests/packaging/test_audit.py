"""`packaging/audit.py`: what may not be shipped is named, what is weak is named, and who could not look says why."""

from __future__ import annotations

import importlib.util
import json
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest

ROOT = Path(__file__).parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit_of_parts", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made  # a dataclass asks for its module
    spec.loader.exec_module(made)
    return made


audit = _load()


def tool(folder: Path, says: str, code: int, complains: str = "") -> str:
    """A pip-audit that has its answer ready."""
    made = folder / "pip-audit"
    (folder / "answer").write_text(says, "utf-8")
    made.write_text(f"#!/bin/sh\ncat '{folder}/answer'\necho '{complains}' >&2\nexit {code}\n", "utf-8")
    made.chmod(0o755)
    return str(made)


def pins_in(folder: Path) -> Path:
    made = folder / "pins.txt"
    made.write_text("# pins\nclick==8.1.0\npillow==9.0.0\n", "utf-8")
    return made


def test_everything_that_is_shipped_may_be() -> None:
    parts = audit.shipped()
    assert len(parts) > 30
    assert audit.licence_faults(parts) == []


@pytest.mark.parametrize(
    ("licence", "fine"),
    [
        ("MIT", True), ("GPL-3.0-only", False), ("GPL-3.0-only OR LGPL-3.0-only", True), ("MIT AND GPL-2.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True), ("", False), ("Proprietary", False),
        ("(MIT OR Apache-2.0) AND BSD-3-Clause", True), ("BSD-3-Clause AND Apache-2.0", True), ("AGPL-3.0-only", False),
    ],
)  # fmt: skip
def test_a_licence_is_allowed_or_named(licence: str, fine: bool) -> None:
    assert audit.licence_faults([("part", licence)]) == ([] if fine else [f"part: {licence}"])


def test_who_could_not_look_says_why(tmp_path: Path) -> None:
    offline = tool(tmp_path, "", 1, "ConnectionError: no route to the index")
    looked = audit.weaknesses([offline], pins_in(tmp_path))
    assert (looked.weak, looked.seen) == ((), 0)
    assert looked.skipped == (
        "pypi: ConnectionError: no route to the index; osv: ConnectionError: no route to the index"
    )


def test_what_is_weak_is_named_with_the_version_that_mends_it(tmp_path: Path) -> None:
    weak = {"name": "thing", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
    unknown = {"name": "ours", "skip_reason": "ours (1) is not on the index"}
    told = json.dumps({"dependencies": [{"name": "well", "version": "2", "vulns": []}, weak, unknown]})
    looked = audit.weaknesses([tool(tmp_path, told, 1)], pins_in(tmp_path))
    assert looked.weak == ("thing 1.0: PYSEC-1, mended in 1.1",)
    assert (looked.seen, looked.skipped) == (2, "1 of 3: ours (1) is not on the index")


def test_an_index_that_knows_none_of_them_is_no_clean_bill(tmp_path: Path) -> None:
    """pip-audit ends with 0 there, as if it had looked."""
    told = json.dumps({"dependencies": [{"name": "thing", "skip_reason": "thing (1.0) is not on the index"}]})
    looked = audit.weaknesses([tool(tmp_path, told, 0)], pins_in(tmp_path))
    assert looked.seen == 0
    assert looked.skipped.startswith("pypi: thing (1.0) is not on the index; osv: ")


class Advisories(BaseHTTPRequestHandler):
    """A service that knows something about one version of one thing, and was asked about all of them."""

    asked: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = query["package"]["name"]
        self.asked.append(name)
        fixed = {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}
        weak = {"id": "OSV-7", "summary": "x", "affected": [{"package": query["package"], "ranges": [fixed]}]}
        said = json.dumps({"vulns": [weak]} if name == "pillow" else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_words: object) -> None:
        pass


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Have the real tool ask this service about two versions of two things."""
    pins = pins_in(tmp_path)

    def ask(url: str) -> None:
        monkeypatch.setattr(audit, "PINS", pins)
        for name, value in (("VULNERABILITY_SERVICE", "osv"), ("OSV_URL", url)):
            monkeypatch.setenv(f"PIP_AUDIT_{name}", value)
        monkeypatch.setenv("NO_PROXY", "*")

    return ask


def test_a_finding_of_the_real_tool_fails_the_run(
    asking: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Advisories) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        asking(f"http://127.0.0.1:{service.server_port}/v1/query")
        code = audit.main()
        service.shutdown()
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == ["weaknesses: 1 known of 2 pinned versions", "pillow 9.0.0: OSV-7, mended in 99"]
    assert code == 1
    assert set(Advisories.asked) == {"click", "pillow"}


def test_without_a_network_the_real_tool_is_skipped_and_says_so(
    asking: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    asking("http://127.0.0.1:9/v1/query")
    code = audit.main()
    (licences, skipped) = capsys.readouterr().out.splitlines()
    assert code == 0, licences
    assert skipped.startswith("weaknesses: SKIPPED, could not be looked up (pip-audit: ")
    assert "127.0.0.1" in skipped
    assert "packaging/audit.py" in (ROOT / "packaging/run").read_text("utf-8"), "CI says so, too"
