"""Pages for reviewers: any topic in five languages beside each other, with its facts and sources."""

from wegweiser.preview.pages import Pages

__all__ = ["Pages"]
