"""Counts branches while tests run, and not while pytest does: most of what is called between them is its own. Knows no rule.

A plugin for the process of tests/domain/test_every_branch.py.
"""

from __future__ import annotations

import sys
from collections.abc import Generator

import pytest


class Counted:
    """Takes coverage's tracer out when all is imported, and puts it in for each test."""

    def __init__(self) -> None:
        self._tracer = sys.gettrace()
        assert self._tracer is not None, "nothing counts branches"
        sys.settrace(None)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_setup(self) -> Generator[None, object, object]:
        """What a fixture brings about is counted too."""
        sys.settrace(self._tracer)
        try:
            return (yield)
        finally:
            sys.settrace(None)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        """The test itself."""
        sys.settrace(self._tracer)
        try:
            return (yield)
        finally:
            sys.settrace(None)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """Coverage finds its tracer where it left it."""
        sys.settrace(self._tracer)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Modules are imported, and their branches counted."""
    session.config.pluginmanager.register(Counted())
