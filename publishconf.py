"""The same site for its public address, in a folder of its own."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: E402, F403  (Pelican's way of deriving one configuration from another)
from pelicanconf import HERE, SITEURL  # noqa: E402

SITEURL = os.environ.get("ESCALES_SITEURL", SITEURL)
OUTPUT_PATH = str(HERE / "output-public")
