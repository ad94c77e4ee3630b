"""All tables in one place, for migrations and tests; importing it has no other effect."""

from wegweiser.appointments import models as appointments
from wegweiser.conversations import models as conversations
from wegweiser.data_rights import models as data_rights
from wegweiser.desk import models as desk
from wegweiser.dialogues import models as dialogues
from wegweiser.feedback import models as feedback
from wegweiser.profiles import models as profiles
from wegweiser.reports import models as reports
from wegweiser.review import models as review
from wegweiser.staff import models as staff
from wegweiser.storage.base import Base

__all__ = [
    "appointments", "conversations", "data_rights", "desk", "dialogues", "feedback", "metadata",
    "profiles", "reports", "review", "staff",
]  # fmt: skip

metadata = Base.metadata
