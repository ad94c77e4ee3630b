"""Sealing everything again with the newest key."""

from __future__ import annotations

from sqlalchemy import Table, Text, cast, select, type_coerce, update

from wegweiser.encryption.columns import KeyMissingError, LookupHash, SealedJson, SealedText
from wegweiser.profiles.models import ProfileRow
from wegweiser.profiles.store import place
from wegweiser.storage import Database
from wegweiser.storage.schema import metadata

BATCH = 200


async def reseal(database: Database) -> int:
    """Seal every value of an older key anew; returns how many there were. May be interrupted."""
    count = 0
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, SealedText | SealedJson):
                count += await _reseal(database, table, column.name, column.type.place)
            elif isinstance(column.type, LookupHash):
                await _rehash(database, table, column.name, column.type)
    return count + await _reseal(database, ProfileRow.__table__, "sealed", None)  # type: ignore[arg-type]


async def _reseal(database: Database, table: Table, name: str, where: str | None) -> int:
    """One column; `where` is the place its values are sealed for, None if that is the row."""
    if database.keyring is None:
        raise KeyMissingError
    keys = database.keyring
    raw = type_coerce(table.c[name], Text)
    key = list(table.primary_key.columns)
    count = 0
    while True:
        async with database.write() as connection:
            result = await connection.execute(
                select(*key, raw.label("sealed"))
                .where(raw.is_not(None), raw.not_like(f"{keys.current}.%"))
                .limit(BATCH)
                .with_for_update()
            )
            rows = result.all()
            for row in rows:
                at = where or place(row[0])
                sealed = keys.seal(keys.open(row.sealed, at), at)
                same = [column == value for column, value in zip(key, row, strict=False)]
                await connection.execute(
                    update(table).where(*same).values({name: cast(sealed, Text)})
                )
            count += len(rows)
        if len(rows) < BATCH:
            return count


async def _rehash(database: Database, table: Table, name: str, kind: LookupHash) -> None:
    """One column of keyed hashes, made anew from the values they are of."""
    if database.keyring is None:
        raise KeyMissingError
    keys = database.keyring
    raw = type_coerce(table.c[name], Text)
    key = list(table.primary_key.columns)
    done = BATCH
    while done == BATCH:
        async with database.write() as connection:
            result = await connection.execute(
                select(*key, table.c[kind.source].label("value"))
                .where(raw.is_not(None), raw.not_like(f"{keys.current}.%"))
                .limit(BATCH)
                .with_for_update()
            )
            rows = result.all()
            for row in rows:
                same = [column == value for column, value in zip(key, row, strict=False)]
                await connection.execute(update(table).where(*same).values({name: row.value}))
            done = len(rows)
