"""The smallest files that pass for pictures: feeds never decode."""

from pathlib import Path

GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


def picture(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(GIF)
    return path
