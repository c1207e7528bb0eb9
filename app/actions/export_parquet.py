"""Exports as Parquet: each part a row group, the index of all of them at the end of the file.

Needs the extra `parquet` (pyarrow, 55 MB), which is imported only where a file is written. A
writer cannot outlive its process, so each part is written by one of its own, told how far the file
has come: its row group then lies where the file's index will say. The part's own index is kept
beside it, and the last part is made of all of these.
"""

import io
from collections.abc import Sequence
from datetime import date, datetime
from importlib import import_module, util
from typing import Any, Final
from uuid import UUID

import msgspec

MAGIC: Final = b"PAR1"
LENGTH_BYTES: Final = 4
SKIP_BYTES: Final = 1 << 20
"""What a writer is told to skip goes by in pieces of this size."""
NAMES: Final = {
    str: "string",
    UUID: "string",
    int: "int64",
    bool: "bool_",
    date: "date32",
}


class _Sink(io.RawIOBase):
    """Keeps what is written after the first so many bytes; those lie in earlier parts."""

    def __init__(self, skipped_bytes: int) -> None:
        self._to_skip = skipped_bytes
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, some: Any) -> int:  # noqa: ANN401  (any buffer)
        given = len(some)
        kept = min(self._to_skip, given)
        self._to_skip -= kept
        self.content += memoryview(some)[kept:]
        return given


def is_installed() -> bool:
    """Say whether the extra is there."""
    return util.find_spec("pyarrow") is not None


def row_group(
    kind: type[msgspec.Struct], rows: Sequence[msgspec.Struct], *, starts_at_byte: int
) -> tuple[bytes, bytes]:
    """Return rows as the next bytes of a file, and the index that says where they lie.

    The first part begins the file, with or without rows.
    """
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    schema = arrow.schema([_field(arrow, one) for one in msgspec.structs.fields(kind)])
    sink = _Sink(starts_at_byte)
    with arrow.PythonFile(sink, mode="w") as stream:
        with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
            # It has begun a file, with the magic. Where it goes on is where the file has come to.
            for first in range(len(MAGIC), starts_at_byte, SKIP_BYTES):
                stream.write(bytes(min(SKIP_BYTES, starts_at_byte - first)))
            if rows:
                writer.write_table(_table(arrow, schema, rows))
        content = bytes(sink.content)
    length = int.from_bytes(content[-len(MAGIC) - LENGTH_BYTES : -len(MAGIC)], "little")
    ends_at = len(content) - len(MAGIC) - LENGTH_BYTES - length
    return content[:ends_at], MAGIC + content[ends_at:]


def index_of(parts: Sequence[bytes]) -> bytes:
    """Return the end of a file that consists of these parts, named by their own indexes."""
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    whole, *others = [parquet.read_metadata(arrow.BufferReader(one)) for one in parts]
    for one in others:
        whole.append_row_groups(one)
    sink = io.BytesIO()
    whole.write_metadata_file(sink)
    return sink.getvalue()[len(MAGIC) :]


def _field(arrow: Any, one: Any) -> Any:  # noqa: ANN401  (pyarrow has no types)
    kinds = getattr(one.type, "__args__", (one.type,))
    [kind] = [each for each in kinds if each is not type(None)]
    named = NAMES.get(kind)
    of_type = arrow.timestamp("us", tz="UTC") if kind is datetime else getattr(arrow, str(named))()
    return arrow.field(one.name, of_type, nullable=type(None) in kinds)


def _table(arrow: Any, schema: Any, rows: Sequence[msgspec.Struct]) -> Any:  # noqa: ANN401
    columns = []
    for field in schema:
        cells = [getattr(row, field.name) for row in rows]
        if field.type == arrow.string():
            cells = [None if cell is None else str(cell) for cell in cells]
        columns.append(arrow.array(cells, field.type))
    return arrow.Table.from_arrays(columns, schema=schema)
