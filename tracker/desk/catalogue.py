"""Loads the seed catalogue from the resources; knows nothing of who picks from it."""

from __future__ import annotations

import json
from functools import lru_cache

from tracker import paths
from tracker.domain.catalogue import Catalogue, from_plain
from tracker.domain.money import Currency


@lru_cache(maxsize=4)
def catalogue(money: Currency) -> Catalogue:
    """The house's presets, causes, guidance and policy templates in its currency."""
    text = (paths.resources() / "catalogue" / "seed.json").read_text(encoding="utf-8")
    return from_plain(json.loads(text), money)
