"""The console: what counsellors, leads and admins see of the assistant in their browser."""
