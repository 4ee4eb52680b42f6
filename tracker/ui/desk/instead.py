"""Something that fits in the place of something that does not: the same guest and reason, another gesture. Pure."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.catalogue import Preset
from tracker.ui.desk.posting import Attempt


def instead_of(attempt: Attempt, preset: Preset) -> Attempt:
    """The attempt with the preset in its place; who, why, note and promise stay."""
    draft = attempt.draft
    same = preset.kind is draft.kind
    changed = replace(
        draft,
        kind=preset.kind,
        amount=preset.value,
        cost=preset.cost,
        preset=preset.key,
        cause=draft.cause or preset.cause,
        nights=1,
        estimated=preset.estimated,
        details=draft.details if same else {},
    )
    return replace(attempt, draft=changed)
