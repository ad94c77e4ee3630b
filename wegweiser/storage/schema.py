"""All tables in one place, for migrations and tests; importing it has no other effect."""

from wegweiser.appointments import models as appointments
from wegweiser.conversations import models as conversations
from wegweiser.storage.base import Base

__all__ = ["appointments", "conversations", "metadata"]

metadata = Base.metadata
