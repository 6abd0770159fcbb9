"""The demonstration's sounds are made alike every time, nobody speaks in them, and they are light."""

import numpy as np
import pytest
from conftest import ROOT
from demonstration.sounds import PLACES, RATE, SOUNDS, heard, mp3


@pytest.mark.parametrize("sound", SOUNDS, ids=lambda sound: sound.place)
def test_a_sound_made_twice_gives_identical_samples(sound):
    short = sound._replace(seconds=6.0)
    assert np.array_equal(heard(short), heard(short)) and not np.array_equal(heard(short), heard(short._replace(seed=sound.seed + 1)))


@pytest.mark.parametrize("sound", SOUNDS, ids=lambda sound: sound.place)
def test_a_sound_begins_and_ends_softly_and_is_never_cut_off(sound):
    samples = heard(sound)
    assert len(samples) == round(sound.seconds * RATE) and np.abs(samples).max() < 0.9 and np.abs(samples[[0, -1]]).max() < 0.01
    seconds = [samples[start : start + RATE].std() for start in range(RATE, len(samples) - 2 * RATE, RATE)]
    assert min(seconds) > 0.05


def test_the_same_samples_give_the_same_mp3_without_a_tag():
    samples = heard(SOUNDS[0]._replace(seconds=6.0))
    found = mp3(samples)
    assert found == mp3(samples) and found[:2] == b"\xff\xfb" and b"ID3" not in found[:10] and b"TAG" not in found[-128:]


def test_each_sound_is_in_the_demonstration_and_is_light():
    assert {sound.place for sound in SOUNDS} == set(PLACES)
    for sound in SOUNDS:
        assert 50_000 < (ROOT / "content" / sound.path).stat().st_size < 250_000
