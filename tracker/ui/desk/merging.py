"""One gesture typed in two places: what the line says goes before what stands in the drawer, the rest stays. Pure."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.gesture import FIELDS, Channel
from tracker.domain.house import House
from tracker.domain.quick_line import Understood
from tracker.ui import language
from tracker.ui.desk.form import Form, form_of
from tracker.ui.desk.words import say

_LABELS = {
    "fault": language.marked("desk", "Fault"),
    "severity": language.marked("desk", "Severity"),
    "nature": language.marked("desk", "Nature"),
    "cost": language.marked("desk", "Cost"),
    "cause": language.marked("desk", "Cause"),
    "note": language.marked("desk", "Note"),
}


def merged(form: Form, understood: Understood, house: House) -> Form:
    """The fields with everything the line says in them."""
    said = form_of(understood, house)
    u = understood
    return replace(
        form,
        kind=said.kind if u.kind or u.preset else form.kind,
        stay=said.stay or form.stay,
        preset=said.preset if u.preset else form.preset if said.amount in ("", form.amount) else "",
        amount=said.amount or form.amount,
        cost=said.cost or (form.cost if said.amount in ("", form.amount) else ""),
        nights=said.nights if u.nights != 1 else form.nights,
        estimated=said.estimated or form.estimated,
        cause=said.cause or form.cause,
        channel=said.channel if u.channel is not Channel.DESK else form.channel,
        note=said.note or form.note,
        promise=said.promise or form.promise,
        details={**form.details, **said.details},
    )


def beyond(form: Form, understood: Understood, house: House) -> list[str]:
    """What the drawer holds that the line does not say, in words: it is posted too, so it is shown."""
    said = form_of(understood, house)
    out = []
    for name, label in _LABELS.items():
        value = getattr(form, name)
        if value and value != getattr(said, name):
            out.append(f"{say(label)}: {str(value).replace('_', ' ')}")
    kind = form.kind if understood.kind is None else understood.kind
    for name, text in form.details.items():
        if name in FIELDS[kind] and text and said.details.get(name) != text:
            out.append(f"{language.said(FIELDS[kind][name])}: {text}")
    if form.promise and form.promise != said.promise:
        out.append(say("Promise: {when}", when=form.promise))
    for name, label in (
        ("promised", language.marked("desk", "Promised: {what}")),
        ("owner", language.marked("desk", "Owner: {what}")),
    ):
        if getattr(form, name):
            out.append(say(label, what=getattr(form, name)))
    if form.nights != said.nights:
        out.append(language.counted("1 night", "{n} nights", form.nights))
    return out
