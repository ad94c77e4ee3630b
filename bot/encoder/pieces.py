"""SentencePiece unigram tokenizer over the shipped vocabulary (XLM-RoBERTa's, 250,000 pieces)."""

from __future__ import annotations

from array import array

from encoder.weights import Vocabulary

_SPACE_MARK = "\u2581"
_UNKNOWN_PENALTY = 10.0


class PieceTokenizer:
    """Text to piece ids by the best-scoring segmentation (Viterbi), as SentencePiece does it.

    Pieces are kept as str so that the inner loop slices the text, not its bytes.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._begin, self._end = vocabulary.begin, vocabulary.end
        self._unknown = vocabulary.unknown
        self._normalisation = vocabulary.normalisation
        # Scores apart from the ids: 250,000 pairs would take 25 MB more.
        self._scores = array("f", vocabulary.scores.tolist())
        self._pieces: dict[str, int] = {}
        for index, piece in enumerate(vocabulary.pieces):
            if piece and index != vocabulary.unknown:
                text = piece.decode("utf-8", "replace")
                self._pieces.setdefault(text, index)
        self._longest = max(map(len, self._pieces))
        self._unknown_score = min(self._scores) - _UNKNOWN_PENALTY

    def encode(self, text: str, limit: int) -> list[int]:
        """Ids with the begin and end marks, at most `limit` of them."""
        content = self._segment(self._prepare(text))[: limit - 2]
        return [self._begin, *content, self._end]

    def _prepare(self, text: str) -> str:
        text = text.translate(self._normalisation)
        while "  " in text:
            text = text.replace("  ", " ")
        if not text.startswith(" "):
            text = " " + text
        return text.replace(" ", _SPACE_MARK)

    def _segment(self, text: str) -> list[int]:
        length = len(text)
        best = [float("-inf")] * (length + 1)
        best[0] = 0.0
        back: list[tuple[int, int]] = [(0, 0)] * (length + 1)
        pieces, scores = self._pieces, self._scores
        longest, unknown = self._longest, self._unknown
        for start in range(length):
            score = best[start]
            fallback = score + self._unknown_score
            if fallback > best[start + 1]:
                best[start + 1], back[start + 1] = fallback, (start, unknown)
            for stop in range(start + 1, min(start + longest, length) + 1):
                found = pieces.get(text[start:stop])
                if found is not None and score + scores[found] > best[stop]:
                    best[stop], back[stop] = score + scores[found], (start, found)
        ids: list[int] = []
        at = length
        while at > 0:
            at, piece = back[at]
            ids.append(piece)
        ids.reverse()
        return ids
