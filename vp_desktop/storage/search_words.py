"""What somebody typed as a question to the search index.

Which signs are letters, and how a word is written without capitals and accents, the index alone decides:
it makes the words of what is typed as it made those of the texts. A newer Unicode in Python or in SQLite
changes nothing then.
"""

from __future__ import annotations

import unicodedata

from vp_desktop.core.folding import spellings
from vp_desktop.storage.connection import Connection

_SHORT = 6
"""Letters of the longest beginning of words that the index keeps by itself (migration 0006)."""
_MOST = 50
"""Words with one beginning, up to which each is asked for by itself."""
# Beside the register and in memory: what is typed, its words, and all the words of the index.
_BESIDE = (
    "typed USING fts5 (text, content = '', tokenize = \"unicode61 remove_diacritics 2\")",
    "typed_words USING fts5vocab (typed, instance)",
    "known_words USING fts5vocab (main, search_index, instance)",
)
_BEYOND = "\U0010ffff"
"""Of one beginning no word comes after it with this sign behind it."""


def match_expression(connection: Connection, text: str) -> str:
    """What the user typed as a full-text query: every word must occur, each may be a beginning.

    Outside Latin the index tells an accented letter of one sign from the same of two: both are asked.
    """
    forms = dict.fromkeys(unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    asked = dict.fromkeys(_every_word(connection, form) for form in forms)
    return " OR ".join(f"({one})" for one in asked) if len(asked) > 1 else next(iter(asked))


def _every_word(connection: Connection, text: str) -> str:
    every = (
        " OR ".join(one for spelled in spellings(word) for one in _beginning(connection, spelled))
        for word in _words_of(connection, text)
    )
    return " AND ".join(f"({word})" for word in every) or '""'


def _words_of(connection: Connection, text: str) -> list[str]:
    """The words of a text, in the order of the alphabet."""
    known = text.encode(errors="replace").decode()  # half a sign is none
    with connection.undisturbed():
        for table in _BESIDE:
            connection.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}")
        connection.execute("INSERT INTO temp.typed (rowid, text) VALUES (1, ?)", (known,))
        rows = connection.rows("SELECT DISTINCT term FROM temp.typed_words")
        connection.execute("INSERT INTO temp.typed (typed) VALUES ('delete-all')")
    return [row["term"] for row in rows]


def _beginning(connection: Connection, word: str) -> list[str]:
    """Questions that together find every text with a word that begins so.

    Of a long beginning the index gathers all that it finds before it gives the first. The words that
    begin so are few: each of those it gives newest first, as far as it is asked.
    """
    whole = [f'"{word}"*']
    if len(word) <= _SHORT:
        return whole
    known: list[str] = []
    first = word
    while len(known) < _MOST:
        term = connection.value(
            "SELECT term FROM temp.known_words WHERE term >= ? AND term < ? LIMIT 1",
            (first, word + _BEYOND),
        )
        if term is None:
            return [f'"{one}"' for one in known] or whole
        known.append(term)
        first = f"{term}\0"
    return whole
