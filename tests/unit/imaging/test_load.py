import os
import random
import struct
import threading
import time
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.unit.imaging.pictures import corner_marked, encoded, heic
from visfinder.errors import PhotoError
from visfinder.imaging.limits import Limits
from visfinder.imaging.load import content_hash, load, read_bytes

KINDS: dict[str, Callable[[Image.Image], bytes]] = {
    "JPEG": lambda picture: encoded(picture, "JPEG", quality=95, subsampling=0),
    "PNG": lambda picture: encoded(picture, "PNG"),
    "WebP": lambda picture: encoded(picture, "WEBP", lossless=True),
    "AVIF": lambda picture: encoded(picture, "AVIF", quality=95, subsampling="4:4:4"),
    "HEIC": lambda picture: heic(picture, quality=95, chroma=444),
    "GIF": lambda picture: encoded(picture, "GIF"),
    "BMP": lambda picture: encoded(picture, "BMP"),
    "TIFF": lambda picture: encoded(picture, "TIFF"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_is_read_to_the_same_pixels(kind: str) -> None:
    picture = corner_marked()
    pixels = load(KINDS[kind](picture))
    assert pixels.dtype == np.uint8
    assert pixels.flags.writeable
    assert np.abs(pixels.astype(int) - np.asarray(picture)).max() <= 30  # edges, where lossy
    assert np.abs(pixels.astype(int) - np.asarray(picture)).mean() < 3


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_suffix_does_not_matter(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "sofa.txt"
    path.write_bytes(KINDS[kind](corner_marked()))
    assert load(path).shape == (32, 48, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_a_photo_is_turned_upright_by_its_exif(kind: str, orientation: int) -> None:
    upright = corner_marked()
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(turns[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = load(encoded(stored, kind, exif=exif, quality=95))
    assert pixels.shape == (32, 48, 3)
    assert np.abs(pixels.astype(int) - np.asarray(upright)).mean() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_once_not_twice(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = corner_marked()
    same = load(encoded(stored, "PNG", exif=exif))
    pixels = load(heic(stored, exif=exif.tobytes(), quality=95))
    assert pixels.shape == same.shape
    assert np.abs(pixels.astype(int) - same).mean() < 6


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (Image.new("L", (8, 8), 90), (90, 90, 90)),
        (Image.new("LA", (8, 8), (0, 0)), (255, 255, 255)),
        (Image.new("RGBA", (8, 8), (0, 0, 0, 0)), (255, 255, 255)),
        (Image.new("RGBA", (8, 8), (255, 0, 0, 128)), (255, 127, 127)),
        (Image.new("1", (8, 8), 1), (255, 255, 255)),
        (Image.new("I;16", (8, 8), 65535), (255, 255, 255)),
        (Image.new("I;16", (8, 8), 32896), (128, 128, 128)),
    ],
    ids=["grey", "grey alpha", "clear", "half clear", "bilevel", "16 bit white", "16 bit grey"],
)
def test_unusual_modes_become_what_is_seen(
    picture: Image.Image, expected: tuple[int, int, int]
) -> None:
    pixels = load(encoded(picture, "PNG"))
    assert np.abs(pixels[3, 3].astype(int) - expected).max() <= 1


def test_palette_transparency_shows_white() -> None:
    picture = Image.new("P", (8, 8), 1)
    picture.putpalette([0, 0, 0, 200, 0, 0])
    assert load(encoded(picture, "GIF", transparency=1))[0, 0].tolist() == [255, 255, 255]
    assert load(encoded(picture, "PNG", transparency=1))[0, 0].tolist() == [255, 255, 255]
    assert load(encoded(picture, "PNG"))[0, 0].tolist() == [200, 0, 0]


def test_cmyk_and_float_and_lab_are_read() -> None:
    red = load(encoded(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), "JPEG", quality=95))
    assert np.abs(red[4, 4].astype(int) - (255, 0, 0)).max() < 8
    grey = load(encoded(Image.new("F", (8, 8), 0.5), "TIFF"))
    assert grey[0, 0].tolist() == [128, 128, 128]
    lab = load(encoded(Image.new("LAB", (8, 8), (255, 128, 128)), "TIFF"))
    assert lab[0, 0].min() > 245


def test_an_icc_profile_is_turned_into_srgb() -> None:
    picture = Image.new("RGB", (16, 16), (120, 180, 60))
    swapped = _profile_with_red_and_green_swapped()
    pixels = load(encoded(picture, "PNG", icc_profile=swapped))
    assert np.abs(pixels[0, 0].astype(int) - (180, 120, 60)).max() < 6


def test_a_damaged_icc_profile_is_ignored() -> None:
    picture = Image.new("RGB", (16, 16), (120, 180, 60))
    pixels = load(encoded(picture, "PNG", icc_profile=b"not a profile" * 20))
    assert pixels[0, 0].tolist() == [120, 180, 60]


def test_an_animation_shows_its_first_frame() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "lime", "blue")]
    for kind in ("GIF", "WEBP", "PNG"):
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], lossless=True)
        assert np.abs(load(data)[5, 5].astype(int) - (255, 0, 0)).max() < 4


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_large_photo_is_made_smaller_and_keeps_its_shape(kind: str) -> None:
    pixels = load(encoded(corner_marked(3000, 1500), kind), bound=512)
    assert pixels.shape == (256, 512, 3)
    assert np.abs(pixels[10, 10].astype(int) - (20, 40, 200)).max() < 8
    assert np.abs(pixels[250, 500].astype(int) - (220, 30, 30)).max() < 8


def test_a_picture_of_one_row_stays_a_picture() -> None:
    assert load(encoded(Image.new("L", (60_000, 1), 9), "PNG"), bound=500).shape == (1, 500, 3)
    assert load(encoded(Image.new("L", (1, 1), 9), "PNG")).shape == (1, 1, 3)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "there is no file"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"hello world"), "is not a photo"),
        (lambda path: path.write_bytes(b"<!DOCTYPE html><html>"), "is a web page"),
        (lambda path: path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0"), "it reads JPEG, PNG"),
        (lambda path: path.write_bytes(b"\xff\xd8\xff" + bytes(100)), "damaged"),
        (lambda path: os.mkfifo(path), "is not a file"),
    ],
    ids=["missing", "folder", "empty", "text", "web page", "eps", "broken", "pipe"],
)
def test_what_is_no_photo_is_refused_by_name(
    make: Callable[[Path], object], says: str, tmp_path: Path
) -> None:
    path = tmp_path / "sofa.jpg"
    make(path)
    with pytest.raises(PhotoError, match=says) as caught:
        load(path)
    assert "sofa.jpg" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_limits_are_named_and_checked_before_decoding() -> None:
    data = encoded(Image.new("L", (200, 100)), "PNG")
    with pytest.raises(PhotoError, match=r"200 x 100 pixels.*0 megapixels"):
        load(data, name="wide.png", limits=Limits(max_pixels=19_999))
    with pytest.raises(PhotoError, match=r"“wide.png” is larger than"):
        load(data, name="wide.png", limits=Limits(max_bytes=len(data) - 1))
    load(data, limits=Limits(max_pixels=20_000, max_bytes=len(data)))


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(10**12)  # sparse: reading it would take minutes
    with pytest.raises(PhotoError, match="larger than 50 MB"):
        read_bytes(path)


def test_a_bomb_is_refused_by_its_header() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    png += struct.pack(">I", zlib.crc32(chunk)) + struct.pack(">I", 9) + b"IDAT"
    start = time.monotonic()
    with pytest.raises(PhotoError, match="3,600 megapixels"):
        load(png)
    assert time.monotonic() - start < 1


def test_a_jpeg_of_a_thousand_scans_is_refused() -> None:
    data = encoded(corner_marked(), "JPEG")
    with pytest.raises(PhotoError, match="scans"):
        load(data[:-2] + b"\xff\xda\x00\x00" * 1000 + data[-2:])


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_photo_is_refused_or_read_whole(kind: str) -> None:
    whole = KINDS[kind](corner_marked(120, 80))
    for tenth in range(10):
        part = whole[: len(whole) * tenth // 10]
        try:
            pixels = load(part, name="cut")
        except PhotoError as error:
            assert "“cut”" in str(error)  # noqa: PT017 - both outcomes are right
        else:
            assert pixels.shape == (80, 120, 3)


@pytest.mark.parametrize("kind", KINDS)
def test_mutated_photos_give_pixels_or_a_photo_error(kind: str) -> None:
    chance = random.Random(kind)
    whole = KINDS[kind](corner_marked(90, 60))
    for _ in range(60):
        mutated = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        _read_or_refused(bytes(mutated))


def test_odd_pictures_give_pixels_or_a_photo_error(shared_data: Path) -> None:
    odd = (shared_data / "odd_pictures").rglob("*")
    outcomes = [_read_or_refused(path.read_bytes()) for path in sorted(odd) if path.is_file()]
    assert outcomes.count(True) > 400
    assert outcomes.count(False) > 100


def test_damaged_files_write_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    whole = encoded(corner_marked(200, 200), "TIFF", compression="tiff_lzw")
    for cut in range(8, len(whole), 7):
        _read_or_refused(whole[:cut])
    samples = b"\x15\x01\x03\x00\x01\x00\x00\x00"  # SamplesPerPixel, one short
    assert not _read_or_refused(whole.replace(samples + b"\x03", samples + b"\xff"))
    assert capfd.readouterr() == ("", "")


def test_reading_in_many_threads_leaves_the_warning_filters_alone() -> None:
    before = list(warnings.filters)
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(corner_marked(), "TIFF", exif=exif)
    readers = [threading.Thread(target=lambda: [load(data) for _ in range(20)]) for _ in range(6)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert list(warnings.filters) == before


def test_content_hash_is_128_bits_of_blake2b() -> None:
    assert content_hash(b"") == "cae66941d9efbd404e4d88758ea67670"
    assert content_hash(b"a") != content_hash(b"b")


def test_hostile_names_are_shown_as_one_line_of_plain_text() -> None:
    with pytest.raises(PhotoError) as caught:
        load(b"x", name="a\x1b[31m\nb\udcff" + "c" * 500)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


def _read_or_refused(source: bytes) -> bool:
    start = time.monotonic()
    try:
        pixels = load(source, name="odd")
    except PhotoError as error:
        assert "odd" in str(error)  # noqa: PT017 - both outcomes are right
        return False
    finally:
        assert time.monotonic() - start < 20
    assert pixels.dtype == np.uint8
    assert pixels.ndim == 3
    assert pixels.shape[2] == 3
    assert max(pixels.shape) <= 2048
    return True


def _profile_with_red_and_green_swapped() -> bytes:
    """An sRGB profile whose red and green primaries have changed places, by swapping its tags."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for at in range(132, 132 + 12 * int.from_bytes(data[128:132], "big"), 12):
        name = bytes(data[at : at + 4])
        if name in (b"rXYZ", b"gXYZ"):
            data[at : at + 4] = b"gXYZ" if name == b"rXYZ" else b"rXYZ"
    return bytes(data).replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be"))
