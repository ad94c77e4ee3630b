"""The path of a message: taken in, answered by the bot or left to staff, delivered."""
