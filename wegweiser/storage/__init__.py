"""The database: engine, tables, migrations. SQLite by default, PostgreSQL for more than one process."""

from wegweiser.storage.base import Base, UtcDateTime
from wegweiser.storage.database import Database

__all__ = ["Base", "Database", "UtcDateTime"]
