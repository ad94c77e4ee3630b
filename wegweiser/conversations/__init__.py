"""Conversations: their states, messages, inbox and outbox."""
