"""The demonstration pictures are drawn alike every time, each to its own file, each by a scene that exists."""

import re

from demonstration.canvas import Page, down
from demonstration.catalogue import PICTURES
from demonstration.draw import ROOT, SCENES, drawn
from demonstration.logos import LOGOS
from demonstration.logos import drawn as marked
from demonstration.palettes import PALETTES
from demonstration.paper import LARGEST, jpeg
from PIL import Image, ImageChops, ImageStat


def picture_of(scene: str):
    return next(picture for picture in PICTURES if picture.scene == scene)


def test_a_scene_drawn_twice_gives_identical_bytes():
    rafts = picture_of("oyster_rafts")
    assert jpeg(drawn(rafts, scale=1)) == jpeg(drawn(rafts, scale=1))


def test_another_seed_gives_another_picture():
    rafts = picture_of("oyster_rafts")
    assert jpeg(drawn(rafts, scale=1)) != jpeg(drawn(rafts._replace(seed=rafts.seed + 1), scale=1))


def test_a_picture_has_the_size_and_the_weight_promised():
    rafts = drawn(picture_of("oyster_rafts"), scale=1)
    assert rafts.size == (1600, 1067)
    assert len(jpeg(rafts)) <= LARGEST


def test_every_path_of_the_catalogue_is_unique():
    paths = [picture.path for picture in PICTURES]
    assert sorted(set(paths)) == sorted(paths)


def test_every_picture_names_a_scene_and_a_palette_that_exist():
    assert {picture.scene for picture in PICTURES} == set(SCENES)
    assert {picture.palette for picture in PICTURES} <= set(PALETTES)


def test_paint_stays_inside_the_shape_it_is_kept_within():
    page = Page(40, 40, seed=1, scale=1)
    untouched = page.rgb.copy()
    with page.within([(0, 0), (19, 0), (19, 40), (0, 40)]):
        page.paint([(-5, -5), (45, -5), (45, 45), (-5, 45)], down("#000000", "#202020"))
    assert (page.rgb[:, 21:] == untouched[:, 21:]).all()
    assert page.rgb[:, :18].max() < 60


def test_a_funder_that_demands_its_logo_has_the_one_that_is_drawn():
    drawn_here = {logo.path.removeprefix("logos/") for logo in LOGOS}
    assert drawn_here == set(re.findall(r"^    logo: (\S+)$", (ROOT / "content/site.yaml").read_text("utf-8"), re.MULTILINE))
    for logo in LOGOS:
        with Image.open(ROOT / "content" / logo.path) as kept:
            assert all(mean < 2 for mean in ImageStat.Stat(ImageChops.difference(kept.convert("RGB"), marked(logo))).mean)
