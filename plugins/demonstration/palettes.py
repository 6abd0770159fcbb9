"""The palettes: few warm colours each, for a place and its light."""

from typing import NamedTuple


class Palette(NamedTuple):
    """The sky from its top to the horizon, the light and the shade, then the land from far to near."""
    sky: tuple[str, ...]
    sun: str
    haze: str
    shadow: str
    far: str
    mid: str
    near: str
    deep: str
    field: str
    stone: str
    roof: str
    accent: str


PALETTES = {
    "dawn": Palette(("#7f9cb6", "#c9b9b4", "#f0cdaa", "#f9e0b2"), "#ffe6b0", "#efcfb6", "#4a4566",
                    "#a3a4b4", "#8b9a86", "#5f7551", "#2d3d3c", "#b9b06c", "#d8c4ae", "#a4553f", "#d8643f"),
    "morning": Palette(("#7fb0c9", "#b4d0d2", "#e6e3cd", "#f6ebcf"), "#fff0c4", "#dbe3d6", "#3f4f63",
                       "#9fb8bb", "#86a878", "#56803f", "#26452f", "#a9bf62", "#e4d8c0", "#b0573c", "#d9572f"),
    "noon": Palette(("#4f97be", "#8dbfcf", "#cfe1d7", "#f1ecd2"), "#fff6d8", "#d6e2da", "#3a4a68",
                    "#97b3bd", "#7fa36f", "#4f7d3c", "#21412e", "#b5c46a", "#efe2c8", "#bd5f3d", "#dd5a2e"),
    "south": Palette(("#4e93bd", "#93c0cb", "#e5dcc2", "#f5e4c0"), "#fff1c9", "#e8dcc2", "#4d4668",
                     "#a9b1b4", "#a8a574", "#76803f", "#3a432c", "#d3b567", "#f0dfbf", "#c1663f", "#cf5230"),
    "sahel": Palette(("#86b3bd", "#c4cfc0", "#f0dab0", "#f6dca6"), "#fff0c0", "#f0d9b2", "#6a4650",
                     "#c9b08a", "#b89a5c", "#6f8040", "#3b4426", "#d9a85c", "#e9c995", "#b8643a", "#c94a2c"),
    "evening": Palette(("#54668f", "#9c87a0", "#e2a283", "#f8cf8d"), "#ffdf98", "#e4ae90", "#3b3358",
                       "#8f86a0", "#77805f", "#4d6045", "#232f35", "#b39a57", "#d7b797", "#9b4a3a", "#e0652f"),
    "dusk": Palette(("#2d3c62", "#5d6388", "#a9859a", "#e6ae8a"), "#ffcf8a", "#9d8a9f", "#262544",
                    "#6d7390", "#4f6068", "#34494b", "#18242f", "#6d7558", "#a8998f", "#7a3f3d", "#ef9a45"),
    "night": Palette(("#141d38", "#202f52", "#35496c", "#5a6a85"), "#ffd892", "#4a5b7a", "#0d1226",
                     "#314361", "#26384d", "#1b2b3a", "#0d1722", "#374750", "#6c7080", "#5a3a3c", "#f0a848"),
    "storm": Palette(("#4a5a6b", "#70808a", "#a5aba4", "#d3cdb8"), "#efe6c8", "#a9b1ad", "#2d3547",
                     "#7f8e96", "#6c8272", "#4c6a48", "#1f332f", "#98a062", "#c8c0ae", "#8a4a3c", "#d35b33"),
    "rain": Palette(("#6f8390", "#98a7aa", "#bec4bc", "#d8d5c6"), "#efe9d2", "#bcc5c2", "#37435a",
                    "#93a3a9", "#738a7d", "#52705a", "#26393a", "#93a070", "#d6cfbf", "#974c3c", "#cf5136"),
    "snow": Palette(("#8fa9be", "#b9c6cf", "#e6dcd3", "#f7e6d0"), "#fff0d6", "#dfe0e0", "#55658b",
                    "#a9b7c4", "#7f929c", "#4c655f", "#22363a", "#f3efe8", "#d9cfc2", "#8f4a3a", "#cf5634"),
    "polar": Palette(("#31507c", "#6a80a5", "#c29fae", "#f2c4a0"), "#ffdcae", "#a9a9c4", "#2f3f70",
                     "#7f8fb2", "#5d7590", "#375260", "#182a36", "#d9dfec", "#b7b3c0", "#82403c", "#ee8a3c"),
    "autumn": Palette(("#8fa8b0", "#c4c8ba", "#ecdcb4", "#f7e2ad"), "#ffeab4", "#e6d8b8", "#4e4355",
                      "#a8a99a", "#a8955a", "#7d6b36", "#3a3527", "#cda44c", "#dfcaa6", "#a8503a", "#cf5a2c"),
    "spring": Palette(("#86b6cf", "#b9d6da", "#e8ebdb", "#fbf0de"), "#fff4d2", "#e2e8dc", "#46526e",
                      "#a8bfc0", "#98b879", "#68954a", "#2f5236", "#bccd70", "#ecdfcd", "#b35a48", "#e0607a"),
    "lamp": Palette(("#3a2d2a", "#5d4535", "#8e6a45", "#c49658"), "#ffdc96", "#caa06a", "#231a22",
                    "#8a6f55", "#6f5a45", "#54463a", "#1f1a1e", "#a88655", "#c9a878", "#8a4a34", "#d9772f"),
    "daylit": Palette(("#9cc0c8", "#cfdfd6", "#efeedd", "#f8f2df"), "#fff6dc", "#e7e6d6", "#4b4e66",
                      "#b9c4be", "#9fb09a", "#6f8a6b", "#2f4042", "#c5c58a", "#ece3d0", "#b2603f", "#d2572f"),
}
