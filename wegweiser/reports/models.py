"""The table of figures."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.storage import Base


class DailyFigure(Base):
    """How often something happened on one day. It outlives the messages it was counted from, and
    holds nothing that leads back to them."""

    __tablename__ = "daily_figures"

    day: Mapped[date] = mapped_column(primary_key=True)
    """Of Europe/Berlin."""
    figure: Mapped[str] = mapped_column(String(16), primary_key=True)
    """See `wegweiser.reports.counting`; `counted` marks a day that is done."""
    office: Mapped[str] = mapped_column(String(64), primary_key=True, default="")
    language: Mapped[str] = mapped_column(String(8), primary_key=True, default="")
    detail: Mapped[str] = mapped_column(String(64), primary_key=True, default="")
    """Topic, channel, reason, length of the wait or outcome; empty where there is none."""
    count: Mapped[int]
