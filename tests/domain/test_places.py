"""Spots on the map: read exactly, and never off it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.places import LATITUDE_MAX, LONGITUDE_MAX, Spot, spot_of


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("31.2304,121.4737", Spot(31_230_400, 121_473_700)),
        ("-33.8688, 151.2093", Spot(-33_868_800, 151_209_300)),
        ("-0.5,-0.000001", Spot(-500_000, -1)),
        ("0,0", Spot(0, 0)),
        ("90,180", Spot(LATITUDE_MAX, LONGITUDE_MAX)),
        ("+1.0000019,2", Spot(1_000_001, 2_000_000)),
    ],
)
def test_a_spot_is_read_digit_by_digit(text: str, spot: Spot) -> None:
    """What is finer than a microdegree is cut off."""
    assert spot_of(text) == spot


@pytest.mark.parametrize(
    "text", ["", "31", "31,", "a,b", "91,0", "0,181", "1e1,2", "31.,121.", "1,2,3", "٣,٤"]
)
def test_what_is_no_spot_is_none(text: str) -> None:
    """Half a pair, letters, off the map."""
    assert spot_of(text) is None


@given(
    latitude=st.integers(-LATITUDE_MAX, LATITUDE_MAX),
    longitude=st.integers(-LONGITUDE_MAX, LONGITUDE_MAX),
)
def test_what_is_written_in_degrees_reads_back(latitude: int, longitude: int) -> None:
    """Each microdegree has its own text."""

    def written(size: int) -> str:
        whole, fraction = divmod(abs(size), 1_000_000)
        return f"{'-' if size < 0 else ''}{whole}.{fraction:06d}"

    assert spot_of(f"{written(latitude)},{written(longitude)}") == Spot(latitude, longitude)


@given(text=st.text(max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    """Whatever is typed is a spot or is none."""
    spot_of(text)


def test_a_spot_off_the_map_cannot_be_made() -> None:
    """Neither by us nor by decoding a row."""
    with pytest.raises(ValueError, match="no map"):
        Spot(LATITUDE_MAX + 1, 0)
