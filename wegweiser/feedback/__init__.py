"""The question "Did this help?": what people say about answers, stored by topic and language."""

from wegweiser.feedback.models import AnswerFeedback
from wegweiser.feedback.report import Helpfulness, helpfulness, remarks
from wegweiser.feedback.said import Rating, Remark, purge, record

__all__ = [
    "AnswerFeedback",
    "Helpfulness",
    "Rating",
    "Remark",
    "helpfulness",
    "purge",
    "record",
    "remarks",
]
