"""What a file is by its content: real files of each kind, and files that pretend."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.attachment import Kind
from vp_desktop.core.content_kind import HEAD, as_text, kind_of


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
MAIL = (
    b"Received: from a by b\r\n\tfor c; Mon, 2 Feb 2026\r\nFrom: ouder@school.test\r\n"
    b"Subject: =?utf-8?q?Gesprek?=\r\nMIME-Version: 1.0\r\n\r\nBeste mevrouw,\r\n"
)
KNOWN = [
    (b"%PDF-1.7\n", Kind.PDF),
    (b"\xef\xbb\xbf\n%PDF-1.4\n", Kind.PDF),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", Kind.JPEG),
    (b"GIF89a", Kind.GIF),
    (b"RIFF\x10\x00\x00\x00WEBPVP8 ", Kind.WEBP),
    (b"RIFF\x10\x00\x00\x00WAVEfmt ", Kind.MEDIA),
    (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", Kind.HEIC),
    (b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00", Kind.MEDIA),
    (b"ID3\x04\x00", Kind.MEDIA),
    (b"\xff\xfb\x90\x00", Kind.MEDIA),
    (b"#!AMR\n\x00\x01", Kind.MEDIA),
    ("Gisteren in de pauze – hij zei …".encode(), Kind.TEXT),
    ("Gisteren in de pauze – hij zei …".encode("cp1252"), Kind.TEXT),
    ("Gisteren".encode("utf-16"), Kind.TEXT),
    (b"[20-01-2026 14:03] Sanne: hoi\r\n", Kind.TEXT),
    (b"naam;klas\r\nx;y\r\n", Kind.TEXT),
    (b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>", Kind.TEXT),
    (b"<html><script src='http://x'></script></html>", Kind.TEXT),
    (MAIL, Kind.MAIL),
    (OLE + "__substg1.0_0037001F".encode("utf-16-le"), Kind.OUTLOOK),
    (OLE + "WordDocument".encode("utf-16-le"), Kind.OFFICE),
    (zipped(**{"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), Kind.OFFICE),
    (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", Kind.OFFICE),
    (zipped(**{"foto.jpg": b"x"}), Kind.ARCHIVE),
    (b"\x1f\x8b\x08\x00", Kind.ARCHIVE),
    (b"MZ\x90\x00", Kind.PROGRAM),
    (b"\x7fELF\x02", Kind.PROGRAM),
    (b"#!/bin/sh\nrm -rf x\n", Kind.PROGRAM),
    (bytes(40), Kind.OTHER),
    (b"SQLite format 3\x00", Kind.OTHER),
    (b"", Kind.OTHER),
]


@pytest.mark.parametrize(("head", "kind"), KNOWN)
def test_told_by_its_content(head: bytes, kind: Kind) -> None:
    assert kind_of(head) is kind


@given(st.binary(max_size=300))
def test_anything_has_a_kind(head: bytes) -> None:
    assert kind_of(head) in Kind
    assert isinstance(as_text(head), str)


@pytest.mark.parametrize(
    "head",
    [
        b"a:" * (HEAD // 2),
        b"a: b\n" * (HEAD // 5),
        b"a:\n " * (HEAD // 4),
        b"\xe2" * HEAD,
        b"PK\x03\x04" + b"[Content_Types]" * (HEAD // 15),
    ],
)
def test_a_hostile_beginning_takes_no_time(head: bytes, benchmark_seconds: float = 1.0) -> None:
    import time

    start = time.perf_counter()
    kind_of(head)
    assert time.perf_counter() - start < benchmark_seconds


def test_text_as_it_was_written() -> None:
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        assert as_text("Zoë – €5".encode(encoding)) == "Zoë – €5"
