"""Small linear models: trained with scikit-learn, kept as JSON and npz, run with numpy alone."""

from learning.ngrams import NgramVectoriser
from learning.softmax import SoftmaxHead

__all__ = ["NgramVectoriser", "SoftmaxHead"]
