"""Sounds and films: the kinds that are accepted, what each is published as, and how it is called on the web (IANA media types)."""

# extension in content/ → extension in the output: what several names mean is published under one
SOUNDS = {"mp3": "mp3", "m4a": "m4a", "ogg": "ogg", "oga": "ogg", "opus": "opus", "flac": "flac", "wav": "wav"}
FILMS = {"mp4": "mp4", "m4v": "mp4", "mov": "mp4", "webm": "webm"}
MEDIA_TYPES = {
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "opus": "audio/ogg", "flac": "audio/flac", "wav": "audio/wav",
    "mp4": "video/mp4", "webm": "video/webm",
}


def extension_of(name: str) -> str:
    """A file's extension in small letters, without its point."""
    return name.rpartition(".")[2].lower()


def published_extension(name: str) -> str:
    """The extension under which a file is published."""
    extension = extension_of(name)
    return (SOUNDS | FILMS).get(extension, extension)


def media_type(name: str) -> str:
    """The media type of a sound or film as it is published."""
    return MEDIA_TYPES[published_extension(name)]
