"""Photographs for the corpus: those of a folder, or noise as hard to compress as a photograph."""

from __future__ import annotations

from pathlib import Path

WIDTH, HEIGHT = 3000, 2000
KINDS = (".jpg", ".jpeg")


def names(folder: Path, count: int) -> tuple[str, ...]:
    """The first `count` photographs of a folder, by name, an even number; ValueError when there are not two."""
    found = sorted(path.name for path in folder.iterdir() if path.suffix.lower() in KINDS)[:count]
    if len(found) < 2:
        raise ValueError(f"{folder}: fewer than two photographs")
    return tuple(found[: len(found) // 2 * 2])


def synthetic(folder: Path, count: int, seed: int) -> Path:
    """Fills `folder` with seeded noise, coarse and fine, as JPEG of quality 90: an eye sees clouds, a codec sees a landscape."""
    import numpy
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        draw = numpy.random.default_rng([seed, number])
        whole = numpy.zeros((HEIGHT, WIDTH, 3), numpy.float32)
        for size, weight in ((4, 90.0), (40, 40.0), (400, 18.0)):
            rough = draw.integers(0, 256, (size * HEIGHT // WIDTH + 1, size, 3), numpy.uint8)
            whole += numpy.asarray(Image.fromarray(rough).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), numpy.float32) * (weight / 148)
        Image.fromarray(whole.clip(0, 255).astype(numpy.uint8)).save(folder / f"noise-{number:04}.jpg", quality=90)
    return folder
