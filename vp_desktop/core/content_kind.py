"""What a file is by its content, never by its name.

Only the beginning is looked at, and nothing is opened, unpacked or decoded for it. The signatures are
those of the formats' own specifications; what is not recognised is "other" and is shown to nobody.
"""

from __future__ import annotations

import codecs
import re

from vp_desktop.core.attachment import Kind

HEAD = 512 * 1024
"""Bytes of the beginning that are enough to tell."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MESSAGE_STREAM = "__substg1.0_".encode("utf-16-le")
"""The names of the streams in an Outlook message (MS-OXMSG 2.2)."""
_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"MZ", Kind.PROGRAM),
    (b"\x7fELF", Kind.PROGRAM),
    (b"#!AMR", Kind.MEDIA),  # before "#!": speech of a telephone
    (b"#!", Kind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Kind.PROGRAM),
    (b"\xce\xfa\xed\xfe", Kind.PROGRAM),
    (b"\xca\xfe\xba\xbe", Kind.PROGRAM),
    (b"L\x00\x00\x00\x01\x14\x02\x00", Kind.PROGRAM),  # a shortcut of Windows runs what it names
    (b"ID3", Kind.MEDIA),
    (b"OggS", Kind.MEDIA),
    (b"fLaC", Kind.MEDIA),
    (b"\x1aE\xdf\xa3", Kind.MEDIA),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"Rar!\x1a\x07", Kind.ARCHIVE),
    (b"\x1f\x8b", Kind.ARCHIVE),
)
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_OFFICE_PARTS = (b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis")
_HEADER = re.compile(rb"(?:[!-9;-~]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}")
_MAIL_FIELDS = re.compile(rb"(?im)^(?:received|from|mime-version|message-id):")
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEADER_WITHIN = 64 * 1024
_PDF_WITHIN = 1024  # a PDF may begin with some bytes of something else (ISO 32000-2, annex I)


def kind_of(head: bytes) -> Kind:
    """The kind of a file that begins with `head`."""
    found = _by_start(head) or _by_container(head)
    if found is not None:
        return found
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Kind.PDF
    if not _is_text(head):
        return Kind.OTHER
    header = _HEADER.match(head[:_HEADER_WITHIN])
    is_mail = header is not None and len(_MAIL_FIELDS.findall(header[0])) > 1
    return Kind.MAIL if is_mail else Kind.TEXT


def as_text(content: bytes) -> str:
    """What is written in a text: UTF-8, UTF-16 with its mark, or else Windows Western European."""
    if content.startswith(_UTF16):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _by_start(head: bytes) -> Kind | None:
    return next((kind for start, kind in _STARTS if head.startswith(start)), None)


def _by_container(head: bytes) -> Kind | None:
    """Kinds that share the beginning of a wider format."""
    if head.startswith(b"RIFF"):
        return Kind.WEBP if head[8:12] == b"WEBP" else Kind.MEDIA
    if head[4:8] == b"ftyp":
        return Kind.HEIC if head[8:12] in _HEIC_BRANDS else Kind.MEDIA
    if head.startswith(b"PK\x03\x04"):
        return Kind.OFFICE if any(part in head for part in _OFFICE_PARTS) else Kind.ARCHIVE
    if head.startswith(_OLE):
        return Kind.OUTLOOK if _MESSAGE_STREAM in head else Kind.OFFICE
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:  # MPEG audio, layer 3
        return Kind.MEDIA
    return None


def _is_text(head: bytes) -> bool:
    """Without control characters; in UTF-8, or in Windows Western European, where nearly all goes."""
    if head.startswith(_UTF16):
        return True
    return bool(head) and _CONTROLS.search(head) is None
