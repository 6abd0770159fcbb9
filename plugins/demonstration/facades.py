"""House fronts seen square on: Dutch gables, balconies, shutters, shop floors."""

from demonstration.canvas import Page, across, down
from demonstration.colour import lift, vary
from demonstration.shapes import box, line, smooth


def facade(page: Page, left: float, right: float, foot: float, tall: float, wall, *, floors: int, columns: int, roof=None, gable: str = "",
           glass=("#4a5666", "#39434f"), frame="#f3ead6", shutters=None, balcony: bool = False, lit: float = 0.0, side: int = -1,
           ground: bool = True) -> None:
    """Paint a house front seen square on; gable is "", "point", "step", "bell" or "flat"."""
    top = foot - tall
    page.paint(box(left, top, right, foot), across(*((lift(wall, 0.08), wall, lift(wall, -0.12))[::-side])), edge=0.9, texture=0.09)
    wide, half = right - left, (left + right) / 2
    if gable:
        rise = wide * {"point": 0.62, "step": 0.6, "bell": 0.62, "flat": 0.12}[gable]
        if gable == "step":
            crown = []
            for k in range(5):
                crown += [(left + wide * 0.1 * k, top - rise * k / 5), (left + wide * 0.1 * k, top - rise * (k + 1) / 5)]
            crown += [(2 * half - x, y) for x, y in crown[::-1]]
        elif gable == "bell":
            crown = smooth([(left, top), (left + wide * 0.1, top - rise * 0.1), (left + wide * 0.2, top - rise * 0.5),
                            (left + wide * 0.3, top - rise * 0.72), (left + wide * 0.36, top - rise * 0.98)], closed=False)
            crown += [(2 * half - x, y) for x, y in crown[::-1]]
        elif gable == "point":
            crown = [(left, top), (half, top - rise), (right, top)]
        else:
            crown = box(left - 5, top - rise, right + 5, top)
        page.paint(crown, lift(wall, 0.02), edge=0.8, texture=0.09)
        if gable == "point" and roof:
            page.marks([line((left - 8, top + 8), (half, top - rise - 4), 9), line((half, top - rise - 4), (right + 8, top + 8), 9)],
                       [roof] * 2, texture=0.1)
        if gable in ("step", "bell"):
            page.marks([line(a, b, 4) for a, b in zip(crown, crown[1:])], [frame] * (len(crown) - 1))
        if gable != "flat":
            page.paint(box(half - wide * 0.07, top - rise * 0.42, half + wide * 0.07, top - rise * 0.12), frame, edge=0.3)
            page.paint(box(half - wide * 0.05, top - rise * 0.39, half + wide * 0.05, top - rise * 0.15), glass[0], edge=0.2)
    elif roof:
        page.paint([(left - 8, top + 3), (right + 8, top + 3), (right - 2, top - tall * 0.1), (left + 2, top - tall * 0.1)],
                   down(lift(roof, 0.1), lift(roof, -0.15)), edge=0.8, texture=0.1)
        page.shade(box(left, top, right, top + 8), "#2a2440", 0.4, soft=5)
    storey = tall / floors
    for floor in range(floors):
        for column in range(columns):
            cx, w, h = left + wide * (column + 0.5) / columns, wide / columns * 0.46, storey * 0.58
            y1 = foot - storey * floor - storey * (0.0 if floor == 0 and ground else 0.2)
            y0 = y1 - (storey * 0.78 if floor == 0 and ground else h)
            glow = page.rng.uniform() < lit
            pane = "#ffca72" if glow else glass[page.rng.integers(2)]
            page.marks([box(cx - w / 2 - 3, y0 - 3, cx + w / 2 + 3, y1 + 2), box(cx - w / 2, y0, cx + w / 2, y1)], [frame, pane],
                       texture=0.04)
            bars = [box(cx - 1.1, y0, cx + 1.1, y1)] + [box(cx - w / 2, y0 + (y1 - y0) * t, cx + w / 2, y0 + (y1 - y0) * t + 1.8)
                                                        for t in (0.36, 0.68)]
            page.marks(bars, [frame] * 3, texture=0)
            if not glow:
                page.shade([(cx - w / 2, y0), (cx + w / 2, y0), (cx + w / 2, y0 + 6), (cx - w / 2, y0 + 6)], "#11162a", 0.6, soft=3)
            if shutters and floor:
                page.marks([box(cx + k * (w / 2 + 3) - (w * 0.42 if k < 0 else 0), y0 - 2,
                                cx + k * (w / 2 + 3) + (w * 0.42 if k > 0 else 0), y1 + 2) for k in (-1, 1)],
                           [vary(page.rng, shutters, 5)] * 2, texture=0.08)
            if balcony and floor:
                page.marks([box(cx - w * 0.85, y1, cx + w * 0.85, y1 + 4)] + [box(cx - w * 0.85 + k * w * 0.17, y1 - h * 0.36,
                    cx - w * 0.85 + k * w * 0.17 + 1.4, y1) for k in range(11)]
                           + [box(cx - w * 0.85, y1 - h * 0.38, cx + w * 0.85, y1 - h * 0.34)],
                           ["#3d3a44"] * 13, texture=0)
    page.marks([box(left, foot - storey * k - 2, right, foot - storey * k + 1.4) for k in range(1, floors)],
               [lift(wall, -0.22)] * (floors - 1), alpha=0.5)
