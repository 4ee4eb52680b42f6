"""Fixtures of the trouble: the tracer that makes a system call fail."""

from tests.faults.conftest import strace

__all__ = ["strace"]
