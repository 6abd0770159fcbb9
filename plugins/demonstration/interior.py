"""Rooms: walls in perspective, tiled floors, beams, windows with their light, lamps, shelves."""

from math import cos, pi, sin

import numpy as np

from demonstration import plants, sky
from demonstration.canvas import Fill, Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import Shape, box, leaf, line, oval, smooth, taper
from demonstration.space import Eye, mix2

Span = tuple[float, float]


def room(page: Page, eye: Eye, x: Span, z: Span, tall: float, *, floor: str, wall: str, ceiling: str, back: str | None = None,
         side: int = -1) -> None:
    """Paint an empty room: floor, ceiling, two side walls and the back wall; the window side is the darker one."""
    (x0, x1), (z0, z1) = x, z
    page.paint(eye.quad((x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)), down(lift(floor, 0.14), floor, lift(floor, -0.2)), edge=0,
               texture=0.08)
    page.paint(eye.quad((x0, tall, z0), (x1, tall, z0), (x1, tall, z1), (x0, tall, z1)),
               down(lift(ceiling, -0.2), ceiling, lift(ceiling, 0.06)), edge=0, texture=0.07)
    for place, way in ((x0, -1), (x1, 1)):
        tone = lift(wall, -0.22 if way == side else 0.06)
        page.paint(eye.quad((place, 0, z0), (place, tall, z0), (place, tall, z1), (place, 0, z1)),
                   across(*((lift(tone, -0.15), tone)[::-way])), edge=0.6, texture=0.08)
    page.paint(eye.quad((x0, 0, z1), (x1, 0, z1), (x1, tall, z1), (x0, tall, z1)), down(lift(back or wall, -0.08), back or wall), edge=0.6,
               texture=0.08)
    corner = eye.quad((x0, 0, z1), (x1, 0, z1), (x1, tall, z1), (x0, tall, z1))
    for a, b in ((0, 3), (1, 2), (3, 2), (0, 1)):
        page.shade(line(corner[a], corner[b], 26), "#2b2840", 0.3, soft=18)


def tiles(page: Page, eye: Eye, x: Span, z: Span, step: float, colour: str, *, y: float = 0.0, width: float = 0.012,
          alpha: float = 0.5) -> None:
    """Draw the joints of a tiled floor."""
    shapes = []
    for px in np.arange(x[0], x[1] + 0.01, step):
        shapes.append(line(eye.see(px, y, z[1]), eye.see(px, y, z[0]), max(eye.size(z[1]) * width, 0.5), eye.size(z[0]) * width))
    for pz in np.arange(z[0], z[1] + 0.01, step):
        shapes.append(line(eye.see(x[0], y, pz), eye.see(x[1], y, pz), max(eye.size(pz) * width * 0.8, 0.5)))
    page.marks(shapes, [colour] * len(shapes), alpha=alpha, texture=0)


def wall_tiles(page: Page, shape: Shape, columns: int, rows: int, colour: str, *, alpha: float = 0.45, width: float = 1.3) -> None:
    """Draw the joints of tiles on a four-cornered wall, lines converging with it."""
    a, b, c, d = shape
    lines = [line(mix2(a, b, t), mix2(d, c, t), width) for t in np.linspace(0, 1, columns + 1)]
    lines += [line(mix2(a, d, t), mix2(b, c, t), width) for t in np.linspace(0, 1, rows + 1)]
    page.marks(lines, [colour] * len(lines), alpha=alpha, texture=0)


def beams(page: Page, eye: Eye, x: Span, zs: list[float], y: float, wood: str, *, thick: float = 0.22) -> None:
    """Lay beams across the ceiling, the farthest first."""
    for z in sorted(zs, reverse=True):
        page.paint(eye.quad((x[0], y, z), (x[1], y, z), (x[1], y - thick, z), (x[0], y - thick, z)), down(lift(wood, 0.08), wood), edge=0.8,
                   texture=0.12)
        page.paint(eye.quad((x[0], y - thick, z), (x[1], y - thick, z), (x[1], y - thick, z + thick), (x[0], y - thick, z + thick)),
                   lift(wood, -0.35), edge=0.6, texture=0.1)


def pane(page: Page, shape: Shape, *, frame: str = "#efe4cd", bars: tuple[int, int] = (2, 3), thick: float = 7.0, glass: Fill | None = None,
         light: str | None = None) -> None:
    """Set a four-cornered window (corners in order): frame, glass unless already painted, bars, and its glow."""
    a, b, c, d = shape
    if glass is not None:
        page.paint(shape, glass, edge=0.3, texture=0.04)
    strips = [line(p, q, thick * 1.8) for p, q in zip(shape, shape[1:] + shape[:1])]
    strips += [line(mix2(a, b, k / bars[0]), mix2(d, c, k / bars[0]), thick) for k in range(1, bars[0])]
    strips += [line(mix2(a, d, k / bars[1]), mix2(b, c, k / bars[1]), thick * 0.8) for k in range(1, bars[1])]
    page.marks(strips, [frame] * len(strips), texture=0.06)
    if light:
        page.light(shape, light, 0.3, soft=60)


def beam_of_light(page: Page, window: Shape, ground: Shape, colour: str, amount: float = 0.25) -> None:
    """Let daylight fall from a window on the ground, with the dusty air lit between them."""
    page.light(ground, colour, amount * 1.4, soft=8)
    page.light([window[0], window[1], ground[1], ground[0]], colour, amount * 0.35, soft=30)


def lamp(page: Page, x: float, y: float, size: float, *, cord: float = 200, colour: str = "#3b4a44", light: str = "#ffd68c",
         reach: float = 5.0, amount: float = 0.8) -> None:
    """Hang an enamelled lamp with its halo."""
    page.marks([line((x, y - cord), (x, y - size * 0.5), max(size * 0.05, 1.2))], ["#2a2628"], texture=0)
    page.glow(x, y + size * 0.4, size * reach, light, amount * 0.7)
    page.paint(smooth([(x - size * 0.12, y - size * 0.55), (x + size * 0.12, y - size * 0.55), (x + size * 0.22, y - size * 0.25),
                       (x + size * 0.72, y), (x - size * 0.72, y), (x - size * 0.22, y - size * 0.25)], steps=4),
               across(lift(colour, 0.2), colour, lift(colour, -0.4)), edge=0.5)
    page.paint(oval(x, y, size * 0.7, size * 0.12), lift(light, 0.4), edge=0.3, texture=0)
    page.glow(x, y + size * 0.1, size * 1.5, light, amount)


def jar(page: Page, x: float, foot: float, width: float, tall: float, colour: str, *, neck: float = 0.5, cap: str | None = "#b0563c",
        full: float = 0.75) -> None:
    """Stand a glass vessel with its content, its shine and its cap."""
    half, throat = width / 2, width / 2 * neck
    glass = smooth([(x - throat, foot - tall), (x - throat, foot - tall * 0.86), (x - half, foot - tall * 0.68),
                    (x - half, foot - tall * 0.06), (x - half * 0.85, foot), (x + half * 0.85, foot),
                    (x + half, foot - tall * 0.06), (x + half, foot - tall * 0.68), (x + throat, foot - tall * 0.86),
                    (x + throat, foot - tall)], steps=4)
    page.shade(oval(x + half * 0.4, foot, half * 1.3, half * 0.22), "#2a2436", 0.4, soft=4)
    page.paint(glass, mix(colour, "#e6ece4", 0.65), edge=0.4, alpha=0.75)
    with page.within(glass):
        page.paint(box(x - half, foot - tall * full, x + half, foot + 2), across(lift(colour, 0.2), colour, lift(colour, -0.3)), edge=0.3,
                   alpha=0.92)
        page.marks([box(x - half * 0.72, foot - tall * 0.66, x - half * 0.48, foot - tall * 0.1)], ["#fdf8ea"], alpha=0.6)
    if cap:
        page.paint(box(x - throat * 1.15, foot - tall * 1.05, x + throat * 1.15, foot - tall * 0.95), cap, edge=0.3)


def book(page: Page, x: float, foot: float, width: float, tall: float, colour: str) -> None:
    """Stand a book, its back to the viewer."""
    page.paint(box(x, foot - tall, x + width, foot), across(lift(colour, 0.12), lift(colour, -0.2)), edge=0.5, texture=0.08)
    page.marks([box(x + 2, foot - tall * t - 2, x + width - 2, foot - tall * t + 1) for t in (0.2, 0.8)], [lift(colour, 0.5)] * 2,
               alpha=0.7)


def potted(page: Page, x: float, foot: float, size: float, leafy: str, pot: str = "#b5654a") -> None:
    """Stand a plant in its pot."""
    page.paint([(x - size * 0.28, foot - size * 0.45), (x + size * 0.28, foot - size * 0.45), (x + size * 0.2, foot),
                (x - size * 0.2, foot)], across(lift(pot, 0.15), lift(pot, -0.3)), edge=0.5)
    page.paint(box(x - size * 0.31, foot - size * 0.52, x + size * 0.31, foot - size * 0.43), pot, edge=0.4)
    shapes, tints = [], []
    for turn in np.linspace(-pi * 0.95, -pi * 0.05, 15):
        reach = size * page.rng.uniform(0.5, 0.95)
        mid = (x + reach * 0.55 * cos(turn), foot - size * 0.5 + reach * 0.75 * sin(turn))
        tip = (x + reach * cos(turn), foot - size * 0.5 + reach * 0.85 * sin(turn) + size * 0.12 * abs(cos(turn)))
        shapes += [taper([(x, foot - size * 0.5), mid, tip], 2, 1), leaf(*tip, size * 0.3, size * 0.13, turn + 0.3)]
        tints += [lift(leafy, -0.3), vary(page.rng, lift(leafy, 0.15 if sin(turn * 3) > 0 else -0.12), 8)]
    page.marks(shapes, tints)


def table(page: Page, eye: Eye, x: Span, z: Span, y: float, wood: str, *, thick: float = 0.06, leg: float = 0.07) -> None:
    """Stand a table: its legs, its top seen from above and its edge."""
    for px in (x[0] + leg, x[1] - leg):
        for pz in (z[1] - leg, z[0] + leg):
            a, b = eye.see(px, y, pz), eye.see(px, 0, pz)
            page.marks([line(a, b, eye.size(pz) * leg)], [lift(wood, -0.35)], texture=0.1)
    page.shade(eye.quad((x[0], 0, z[0]), (x[1], 0, z[0]), (x[1], 0, z[1]), (x[0], 0, z[1])), "#221e30", 0.4, soft=12)
    page.paint(eye.quad((x[0], y, z[0]), (x[1], y, z[0]), (x[1], y, z[1]), (x[0], y, z[1])), down(lift(wood, 0.28), lift(wood, 0.12)),
               edge=0.7, texture=0.1)
    page.paint(eye.quad((x[0], y, z[0]), (x[1], y, z[0]), (x[1], y - thick, z[0]), (x[0], y - thick, z[0])), lift(wood, -0.12), edge=0.5,
               texture=0.1)


def chair(page: Page, eye: Eye, x: float, z: float, wood: str, *, width: float = 0.42, seat: float = 0.45, back: float = 0.85,
          facing: int = 1) -> None:
    """Stand a school chair; facing 1 looks away from the viewer (its back is nearer), -1 towards."""
    near, far = z, z + width
    rear = near if facing > 0 else far
    metal = "#4a4a50"
    legs = [line(eye.see(px, seat, pz), eye.see(px, 0, pz), eye.size(pz) * 0.03) for px in (x - width / 2, x + width / 2)
            for pz in (far, near)]
    legs += [line(eye.see(px, seat, rear), eye.see(px, back, rear), eye.size(rear) * 0.03) for px in (x - width / 2, x + width / 2)]
    top = eye.quad((x - width / 2, back, rear), (x + width / 2, back, rear), (x + width / 2, back - 0.2, rear),
                   (x - width / 2, back - 0.2, rear))
    page.marks(legs, [metal] * len(legs))
    if facing < 0:
        page.paint(top, wood, edge=0.5, texture=0.1)
    page.paint(eye.quad((x - width / 2, seat, near), (x + width / 2, seat, near), (x + width / 2, seat, far), (x - width / 2, seat, far)),
               lift(wood, 0.12), edge=0.5, texture=0.1)
    if facing > 0:
        page.paint(top, down(lift(wood, 0.1), lift(wood, -0.1)), edge=0.5, texture=0.1)


def pipe(page: Page, path: Shape, width: float, colour: str) -> None:
    """Run a round pipe along a path, with its shine."""
    page.marks([taper(path, width, width), taper([(x - width * 0.1, y - width * 0.18) for x, y in path], width * 0.5, width * 0.5),
                taper([(x - width * 0.12, y - width * 0.24) for x, y in path], width * 0.18, width * 0.18)],
               [lift(colour, -0.35), colour, lift(colour, 0.6)], texture=0.04)


def view_outside(page: Page, p: Palette, frame: list, horizon: float) -> None:
    """Paint sky, a line of trees and a meadow inside a window."""
    with page.within(frame):
        xs, ys = [q[0] for q in frame], [q[1] for q in frame]
        page.paint(box(min(xs) - 5, min(ys) - 5, max(xs) + 5, max(ys) + 5), down(*p.sky), edge=0)
        sky.bands(page, "#fbf5e6", min(ys), horizon - 30, 6, thick=12, alpha=0.5, left=min(xs) - 100, right=max(xs))
        page.paint(box(min(xs) - 5, horizon, max(xs) + 5, max(ys) + 5), down(mix(p.field, p.haze, 0.3), p.mid), edge=1)
        for x in np.arange(min(xs) - 10, max(xs) + 30, 44):
            plants.bush(page, float(x), horizon + 14, 70, page.rng.uniform(40, 84), mix(p.near, p.haze, 0.35), size=6)
