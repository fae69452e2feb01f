"""A sheet to paint on: washes with a grain, uneven edges, shadow and glow, in the manner of gouache."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT = 800, 600
SCALE = 2
"""Painted twice as large and reduced at the end: that is what smooths every edge."""

Colour = tuple[int, int, int]
Points = Sequence[tuple[float, float]]


def rgb(text: str) -> Colour:
    """A colour from "#rrggbb"."""
    return (int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))


def mix(a: str, b: str, share: float) -> str:
    """The colour `share` of the way from `a` to `b`."""
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(rgb(a), rgb(b), strict=True))


class Canvas:
    """Paints in units of the finished 800 x 600 picture, origin at the top left; the seed fixes every accident."""

    def __init__(self, seed: int) -> None:
        self.dice = np.random.default_rng(seed)
        self._image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), "#808080")
        self._draw = ImageDraw.Draw(self._image)
        self._grain = self._clouds(5, 0.6) + self._clouds(28, 0.3) + self._clouds(160, 0.1)

    def fade(self, top: str, bottom: str, start: float = 0, end: float = HEIGHT) -> None:
        """Cover the band from `start` to `end` with a wash going from `top` to `bottom`."""
        self.shape([(-5, start), (WIDTH + 5, start), (WIDTH + 5, end), (-5, end)], top, bottom)

    def shape(self, points: Points, colour: str, towards: str | None = None, grain: float = 0.10) -> None:
        """Fill a polygon, shading down it from `colour` to `towards`, with a grain of that strength."""
        xy = [(x * SCALE, y * SCALE) for x, y in points]
        left, top = (max(0, int(min(v))) for v in zip(*xy, strict=True))
        right = min(self._image.width, int(max(x for x, _ in xy)) + 2)
        bottom = min(self._image.height, int(max(y for _, y in xy)) + 2)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in xy], fill=255)
        share = np.linspace(0, 1, bottom - top)[:, None, None]
        paint = (1 - share) * np.array(rgb(colour)) + share * np.array(rgb(towards or colour))
        paint = paint * (1 + grain * self._grain[top:bottom, left:right, None])
        self._image.paste(Image.fromarray(np.clip(paint, 0, 255).astype(np.uint8)), (left, top), mask)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        towards: str | None = None,
        grain: float = 0.10,
    ) -> None:
        """Fill an upright rectangle."""
        self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour, towards, grain)

    def blob(self, x: float, y: float, rx: float, ry: float, colour: str, rough: float = 0.12) -> None:
        """A dab of the brush: an ellipse with an uneven edge."""
        reach = 1 + self.dice.uniform(-rough, rough, 14)
        turns = [2 * pi * i / 14 for i in range(14)]
        self._draw.polygon(
            [
                ((x + rx * r * cos(t)) * SCALE, (y + ry * r * sin(t)) * SCALE)
                for t, r in zip(turns, reach, strict=True)
            ],
            fill=colour,
        )

    def line(self, points: Points, colour: str, width: float = 2) -> None:
        """A stroke of even width with round joints."""
        self._draw.line(
            [(x * SCALE, y * SCALE) for x, y in points],
            fill=colour,
            width=max(1, round(width * SCALE)),
            joint="curve",
        )

    def taper(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, wide: float, thin: float
    ) -> None:
        """A stroke that goes from `wide` to `thin`: a trunk, a branch, a reed."""
        (x0, y0), (x1, y1) = start, end
        length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 1e-6)
        nx, ny = -(y1 - y0) / length / 2, (x1 - x0) / length / 2
        self._draw.polygon(
            [
                (x * SCALE, y * SCALE)
                for x, y in (
                    (x0 + nx * wide, y0 + ny * wide),
                    (x1 + nx * thin, y1 + ny * thin),
                    (x1 - nx * thin, y1 - ny * thin),
                    (x0 - nx * wide, y0 - ny * wide),
                )
            ],
            fill=colour,
        )

    def shade(self, points: Points, strength: float = 0.3, blur: float = 6, tint: str = "#27304a") -> None:
        """Lay a shadow with a soft edge."""
        mask = self._soft_mask(points, strength, blur)
        self._image.paste(ImageChops.multiply(self._image, Image.new("RGB", self._image.size, tint)), mask=mask)
        self._draw = ImageDraw.Draw(self._image)

    def veil(self, points: Points, colour: str, strength: float = 0.5, blur: float = 20) -> None:
        """Lay mist, spray or a sunbeam over what is there."""
        self._image.paste(Image.new("RGB", self._image.size, colour), mask=self._soft_mask(points, strength, blur))
        self._draw = ImageDraw.Draw(self._image)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 0.8) -> None:
        """Light from a lamp, a window or the sun, brightest at its middle."""
        ys, xs = np.mgrid[0 : self._image.height, 0 : self._image.width] / SCALE
        near = np.clip(1 - np.hypot(xs - x, ys - y) / radius, 0, 1) ** 2 * strength
        light = Image.fromarray((near[..., None] * np.array(rgb(colour))).astype(np.uint8))
        self._image = ImageChops.screen(self._image, light)
        self._draw = ImageDraw.Draw(self._image)

    def mirror(self, waterline: float, depth: float, tint: str, strength: float = 0.45) -> None:
        """Reflect what stands above `waterline` in `depth` of water below it, broken into ripples."""
        y = int(waterline * SCALE)
        deep = int(depth * SCALE)
        above = np.asarray(self._image)[max(0, y - deep) : y][::-1].astype(float)
        rows = np.arange(len(above))
        sway = (np.sin(rows / 5.0) * 3 + np.sin(rows / 17.0 + 1) * 5) * (0.3 + rows / max(len(rows), 1))
        for i, shift in enumerate(sway.astype(int)):
            above[i] = np.roll(above[i], shift, axis=0)
        blend = strength + (0.9 - strength) * (rows / max(len(rows), 1))[:, None, None] * 0.7
        water = above * (1 - blend) + np.array(rgb(tint)) * blend
        self._image.paste(Image.fromarray(np.clip(water, 0, 255).astype(np.uint8)), (0, y))
        self._draw = ImageDraw.Draw(self._image)

    def finished(self) -> Image.Image:
        """The picture at its size, with wavering edges, paper grain and slightly darker corners."""
        pixels = np.asarray(self._image).astype(float)
        ys, xs = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
        dx, dy = self._clouds(34, 2.3), self._clouds(34, 2.3)
        xs = np.clip(xs + dx, 0, pixels.shape[1] - 1).astype(int)
        ys = np.clip(ys + dy, 0, pixels.shape[0] - 1).astype(int)
        pixels = pixels[ys, xs] * (1 + 0.028 * self._clouds(300, 1.0) + 0.02 * self._grain)[..., None]
        v, u = np.mgrid[-1 : 1 : complex(pixels.shape[0]), -1 : 1 : complex(pixels.shape[1])]
        pixels *= (1 - 0.10 * np.clip(u**2 + v**2 - 0.5, 0, 2))[..., None]
        pixels = pixels * (1.0, 0.985, 0.955) + (4, 3, 2)
        painted = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
        return painted.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)

    def _soft_mask(self, points: Points, strength: float, blur: float) -> Image.Image:
        mask = Image.new("L", self._image.size)
        ImageDraw.Draw(mask).polygon([(x * SCALE, y * SCALE) for x, y in points], fill=round(255 * strength))
        return mask.filter(ImageFilter.GaussianBlur(blur * SCALE))

    def _clouds(self, cells: int, strength: float) -> np.ndarray:
        """Smooth noise of -strength to strength with about `cells` changes across the sheet."""
        small = self.dice.uniform(-1, 1, (max(2, cells * HEIGHT // WIDTH), cells)).astype(np.float32)
        large = Image.fromarray(small).resize(self._image.size, Image.Resampling.BICUBIC)
        return np.asarray(large) * strength
