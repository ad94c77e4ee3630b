# One image for the gateway, the action server and migrations; Rasa has its own (bot/Dockerfile).
FROM python:3.11-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY scripts/uv.lock scripts/
RUN python -m venv .tools && .tools/bin/pip install --no-cache-dir --require-hashes -r scripts/uv.lock
COPY requirements.lock ./
RUN .tools/bin/uv venv --python python3.11 .venv \
 && .tools/bin/uv pip sync --no-cache --require-hashes --compile-bytecode --python .venv/bin/python requirements.lock
COPY pyproject.toml README.md ./
COPY wegweiser wegweiser
COPY channels channels
COPY actions actions
COPY content content
RUN .tools/bin/uv pip install --no-deps --no-build-isolation --python .venv/bin/python --editable .

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 wegweiser && mkdir -p /data && chown wegweiser /data
COPY --from=build /app /app
WORKDIR /app
USER wegweiser
ENV PATH=/app/.venv/bin:$PATH WEGWEISER_DATA_DIR=/data PYTHONUNBUFFERED=1
CMD ["python", "-m", "channels"]
