"""Lines that the program wrote in a case itself, as the list of a request shows them.

Of a handover the register keeps which parts went along as codes; who asks to see the case reads words.
The month of a request is a task of the program: it says nothing about the person, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from vp_desktop.core.handover import KINDS, RECEIVED, Part
from vp_desktop.core.request import Passage
from vp_desktop.core.texts import Texts
from vp_desktop.storage import requests
from vp_desktop.storage.connection import Connection

REQUEST_ROUTE = "access_request"
"""The route of a request to see one's own data."""
_OWN_WORDS = {"title": "task", "reason": "task_reason"}
_LANGUAGES = ("nl", "en")


class ProgramLines:
    """Puts the lines of the program among the passages of a request in order."""

    def __init__(self, connection: Connection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    def settle(self, found: Iterable[Passage], language: str) -> list[Passage]:
        """Without the tasks of requests themselves; a handover says in words what went along."""
        handed, of_route, own = self._handed(), self._of_route(), self._own_tasks()
        kept = []
        for passage in found:
            is_task = passage.source == "tasks"
            if is_task and passage.row_id in of_route:
                continue
            if is_task and passage.row_id in own and self._wrote(passage):
                continue
            if passage.source == "documents" and passage.row_id in handed:
                kind = handed[passage.row_id]
                if passage.field == "text":
                    words = self._in_words(kind, passage.text, language)
                    passage = replace(passage, text=words, is_text=False)
                elif kind == RECEIVED:
                    continue  # the school whose register it came from: nobody it went to
            kept.append(passage)
        return kept

    def _in_words(self, kind: str, codes: str, language: str) -> str:
        known = {part.value for part in Part}
        said = [
            self._texts.say("handover", f"part_{code}", language)
            for code in codes.split()
            if code in known
        ]
        return "\n".join((self._texts.say("request", kind, language), *said))

    def _handed(self) -> dict[int, str]:
        marks = ", ".join("?" * len(KINDS))
        where = f"SELECT id, kind FROM documents WHERE kind IN ({marks})"
        return {row["id"]: row["kind"] for row in self._connection.rows(where, KINDS)}

    def _of_route(self) -> set[int]:
        rows = self._connection.rows(
            "SELECT tasks.id FROM tasks JOIN routes ON routes.id = tasks.route_id"
            " JOIN route_versions ON route_versions.id = routes.version_id"
            " WHERE route_versions.route = ?",
            (REQUEST_ROUTE,),
        )
        return {row["id"] for row in rows}

    def _own_tasks(self) -> set[int]:
        return {request.answers.task for request in requests.every(self._connection)}

    def _wrote(self, passage: Passage) -> bool:
        """Whether these are still the program's words: what she wrote over them is hers."""
        key = _OWN_WORDS.get(passage.field)
        return key is not None and any(
            passage.text == self._texts.say("request", key, language) for language in _LANGUAGES
        )
