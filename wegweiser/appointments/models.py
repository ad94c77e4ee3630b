"""Offices and their free times."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.storage import Base


class Office(Base):
    """A place where somebody can be met. What is known of it stands in `content/offices.yml`."""

    __tablename__ = "offices"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    town: Mapped[str] = mapped_column(String(100))
    demo: Mapped[bool] = mapped_column(default=False)
    """An office of the demonstration: its times are not real."""


class Slot(Base):
    """A time at an office that can be booked by `capacity` persons."""

    __tablename__ = "slots"
    __table_args__ = (
        UniqueConstraint("office_id", "starts_at"),
        CheckConstraint("capacity >= 1", name="capacity"),
        CheckConstraint("ends_at > starts_at", name="order"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    capacity: Mapped[int] = mapped_column(default=1)
