"""Telegram, with python-telegram-bot: updates in by polling or webhook, messages out by the outbox."""
