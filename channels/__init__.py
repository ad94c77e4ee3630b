"""The gateway: every way in and out, and the one path each message takes."""
