"""Small models: trained with scikit-learn, kept as JSON and npz, run with numpy alone."""

from learning.dense_head import DenseHead
from learning.linear_head import LinearHead
from learning.ngrams import Surface

__all__ = ["DenseHead", "LinearHead", "Surface"]
