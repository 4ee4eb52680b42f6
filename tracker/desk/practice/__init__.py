"""A hotel to practise in, and five exercises that check themselves by its journal. Never touches a real ledger."""

from tracker.desk.demo.season import PIN
from tracker.desk.practice.exercises import EXERCISES, Exercise, Given, Observed, Stand, stand
from tracker.desk.practice.hotel import LEAD, TRAINEE, fresh_hotel
from tracker.desk.practice.observing import last_seq, observe

__all__ = [
    "EXERCISES",
    "LEAD",
    "PIN",
    "TRAINEE",
    "Exercise",
    "Given",
    "Observed",
    "Stand",
    "fresh_hotel",
    "last_seq",
    "observe",
    "stand",
]
