"""Keeping the search index in few pieces.

Every save adds a small piece to it. A search for a long word reads the pieces one by one: after years of
saves several times as long as in an index that is of one piece.
"""

from __future__ import annotations

from vp_desktop.storage.connection import Connection

_MOST_PIECES = 12
_PAGES = 200
"""Of the index that are written at once: some milliseconds."""
_MERGE = "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)"


def pieces(connection: Connection) -> int:
    """Of how many pieces the index is."""
    return int(connection.value("SELECT count(DISTINCT segid) FROM search_index_idx"))


def merge_pieces(connection: Connection) -> None:
    """Make one of them when there are many, little by little: others have their turn in between."""
    if connection.read_only or pieces(connection) <= _MOST_PIECES:
        return
    before, pages = 0, -_PAGES  # below nought: all of them, whatever their sizes
    while not connection.is_closing:
        connection.execute(_MERGE, (pages,))
        after = int(connection.value("SELECT total_changes()"))
        if pages > 0 and after - before < 2:  # as FTS5 says that nothing is left to merge
            return
        before, pages = after, _PAGES
