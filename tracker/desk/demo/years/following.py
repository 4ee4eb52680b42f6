"""What follows a gesture through the years: the word on a promise, what the guest said, the bill, the way back. Knows no shift."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from tracker.desk.demo.habits import BROKEN, KEPT, PROMISED, SAID
from tracker.desk.demo.years.writing import Given, Guest, Pen
from tracker.domain.day import from_text, to_text
from tracker.domain.promise import Outcome

_MANAGER = "VP"


@dataclass(slots=True)
class Promised:
    """A promise that somebody has to say a word on. `given` is the gesture that it came with."""

    seq: int
    uuid: str
    guest: Guest
    due: datetime
    owner: str
    given: Given | None = None


class Following:
    """Remembers what is still to come, soonest first."""

    def __init__(self, pen: Pen) -> None:
        self.pen, self.chance = pen, pen.chance
        self._later: list[tuple[datetime, int, Callable[[], bool]]] = []
        self._number = count()

    def after(self, given: Given) -> None:
        """A gesture was written."""
        chance, hour = self.chance.random, timedelta(hours=1)
        if "promise" in given.body:
            due = from_text(given.body["promise"])
            self._settle_later(Promised(given.seq, given.uuid, given.guest, due, given.rep, given))
        if "pending" in given.body:
            self._in(hour / 2, lambda: self._resolve(given))
            return
        if "estimated" in given.body:
            self._in(hour * (24 + 48 * chance()), lambda: self._bill(given))
        if chance() < 0.3:
            self._in(hour * (1 + 7 * chance()), lambda: self._land(given))
        if chance() < 0.04:
            self._in(hour / 20, lambda: self._take_back(given))

    def promise(self, guest: Guest, by: str) -> None:
        """A promise without a gesture."""
        pen, due = self.pen, self.pen.now + timedelta(hours=self.chance.choice((1, 2, 4)))
        uuid = pen.bulk.ledger.new_uuid(pen.now)
        text = pen.bulk.text(uuid, guest.lodged.id, {"promise": self.chance.choice(PROMISED)})
        body = {"promise": to_text(due), "text": text, **guest.said}
        seq, _ = pen.write("promise", by, body, uuid=uuid, stay=guest.lodged.id)
        pen.promises[seq] = None
        self._settle_later(Promised(seq, uuid, guest, due, by))

    def next(self) -> bool:
        """Write what has come due first; False when nothing has."""
        while self._later and self._later[0][0] <= self.pen.now:
            if heapq.heappop(self._later)[2]():
                return True
        return False

    def _in(self, span: timedelta, work: Callable[[], bool]) -> None:
        heapq.heappush(self._later, (self.pen.now + span, next(self._number), work))

    def _settle_later(self, promised: Promised) -> None:
        late = timedelta(minutes=self.chance.choice((-20, -10, -5, 5, 90)))
        self._in(max(promised.due + late - self.pen.now, timedelta()), lambda: self._settle(promised))

    def _settle(self, promised: Promised) -> bool:
        pen = self.pen
        if promised.given is not None and promised.given.wrong:
            return False
        kept, uuid = self.chance.random() < 0.9, pen.bulk.ledger.new_uuid(pen.now)
        words = pen.in_words(uuid, promised.guest, self.chance.choice(KEPT if kept else BROKEN))
        body = {"kept": kept, "owner": promised.owner, "of": promised.seq, **promised.guest.said, **words}
        if kept and pen.now > promised.due:
            body["after_due"] = True
        pen.write("promise_kept", pen.anybody(), body, uuid=uuid, stay=promised.guest.lodged.id, about=promised.uuid)
        pen.promises.pop(promised.seq, None)
        return True

    def _land(self, given: Given) -> bool:
        if given.gone:
            return False
        pen, uuid = self.pen, self.pen.bulk.ledger.new_uuid(self.pen.now)
        outcome = self.chance.choices(tuple(Outcome), cum_weights=(4, 9, 10))[0]
        words = pen.in_words(uuid, given.guest, self.chance.choice(SAID[outcome]))
        body = {"outcome": outcome.value, "of": given.seq, **given.guest.said, **words}
        pen.write("outcome", pen.anybody(), body, uuid=uuid, stay=given.guest.lodged.id, about=given.uuid)
        return True

    def _bill(self, given: Given) -> bool:
        if given.gone:
            return False
        billed = round(given.amount * self.chance.choice((0.92, 1.0, 1.0, 1.08, 1.2)))
        cap, spent = given.body["cap"], given.body.get("spent", 0)
        over = {"over_by_true_up": True} if cap is not None and spent + billed > cap else {}
        body = {
            "of": given.seq,
            "kind": given.kind,
            "cause": given.body["cause"],
            **_said_then(given),
            "billed": billed,
        }
        self.pen.write(
            "true_up", self.pen.lead, body | over, rep=given.rep, stay=given.guest.lodged.id, amount=billed - given.amount,
            nights=1, counts_from=self.pen.day, on_cap=False, cost=billed - given.cost, about=given.uuid,
        )  # fmt: skip
        self.pen.estimates.pop(given.seq, None)
        return True

    def _take_back(self, given: Given) -> bool:
        late = given.seq < self.pen.sums.first_seq
        why = self.chance.choice(("entered_wrong", "not_delivered"))
        body = {"reason": why, "of": given.seq, "kind": given.kind, "cause": given.body["cause"], **_said_then(given)}
        self._back("reversal", self.pen.lead if late else given.rep, body | ({"late": True} if late else {}), given)
        if why == "entered_wrong":
            given.wrong = True
            self.pen.promises.pop(given.seq, None)
        return True

    def _resolve(self, given: Given) -> bool:
        body = {"of": given.seq, "kind": given.kind, **_said_then(given)}
        self.pen.approvals.pop(given.seq, None)
        if self.chance.random() < 0.2:
            self._back("decline", _MANAGER, body, given, approver=_MANAGER)
        else:
            self.pen.write(
                "approval",
                _MANAGER,
                body,
                approver=_MANAGER,
                rep=given.rep,
                stay=given.guest.lodged.id,
                about=given.uuid,
            )
        return True

    def _back(self, kind: str, actor: str, body: dict[str, object], given: Given, approver: str | None = None) -> None:
        given.gone = True
        self.pen.estimates.pop(given.seq, None)
        given.guest.count(given.rep, given.day, given.nights, -given.amount)
        self.pen.write(
            kind, actor, body, approver=approver, rep=given.rep, stay=given.guest.lodged.id, amount=-given.amount,
            nights=given.nights, counts_from=given.day, on_cap=True, cost=-given.cost, about=given.uuid,
        )  # fmt: skip


def _said_then(given: Given) -> dict[str, object]:
    """Room and name as the gesture's own line has them."""
    return {key: given.body[key] for key in ("room", "who")}
