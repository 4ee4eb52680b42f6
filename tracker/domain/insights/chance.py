"""How likely so many are by chance alone: the tail of the binomial distribution. Pure arithmetic."""

from __future__ import annotations

import math


def tail(n: int, of: int, rate: float) -> float:
    """The chance that at least `n` of `of` happen when each happens at `rate` (0 to 1), independently."""
    if n <= 0 or rate >= 1:
        return 1.0
    if n > of or rate <= 0:
        return 0.0
    log_yes, log_no, whole = math.log(rate), math.log1p(-rate), math.lgamma(of + 1)
    terms = (
        math.exp(whole - math.lgamma(k + 1) - math.lgamma(of - k + 1) + k * log_yes + (of - k) * log_no)
        for k in range(n, of + 1)
    )
    return min(1.0, math.fsum(terms))


def expected(n: int, of: int) -> float:
    """The rate that `n` of `of` suggest, never quite 0 or 1: a few cases prove neither never nor always."""
    return (n + 1) / (of + 2)
