"""What is counted, for Prometheus: by channel, language, outcome; never by person or conversation."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

TURNS = Counter(
    "wegweiser_turns_total",
    "Messages brought to an outcome, by reply key",
    ["channel", "language", "outcome"],
)
TURN_SECONDS = Histogram(
    "wegweiser_turn_seconds",
    "Time from taking a message up to knowing what to answer",
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20),
)
RECEIVED = Counter("wegweiser_received_total", "Messages taken in", ["channel", "kind"])
DELIVERED = Counter("wegweiser_delivered_total", "Messages delivered", ["channel", "outcome"])
STREAMS = Gauge("wegweiser_event_streams", "Open event streams")
