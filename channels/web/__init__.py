"""The web channel: sessions, messages, the event stream, and the pages that embed the widget."""
