"""The content model: what may be written in content/, as pydantic records."""

import os

# pydantic looks through every installed package for plugins of its own, 40 ms at each start; none has a say here
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
