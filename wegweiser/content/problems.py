"""A fault in the content folder."""

from __future__ import annotations


class ContentError(Exception):
    """A content file cannot be used. `place` says where (file, key), `problem` what is wrong."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")
        self.place = place
        self.problem = problem
