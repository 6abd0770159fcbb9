"""What a command answers to a wish that cannot be granted."""


class Refusal(Exception):
    """An answer that cannot be used; the message says what to write instead.  Nothing was written."""
