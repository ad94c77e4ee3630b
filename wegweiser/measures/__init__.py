"""Which measures are open to a person and why, which fits best, and what to ask next."""

from wegweiser.measures.person import Person
from wegweiser.measures.recommendation import Recommendation, recommend
from wegweiser.measures.verdicts import Decision, State, Verdict, judge_all

__all__ = ["Decision", "Person", "Recommendation", "State", "Verdict", "judge_all", "recommend"]
