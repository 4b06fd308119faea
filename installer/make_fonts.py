"""Make the "VP Figures" fonts: Inter with digits of one width, so that columns of numbers line up.

Qt reaches such digits through the OpenType feature `tnum`; reportlab knows no OpenType features.
Each font here is Inter of the same weight, cut down to Latin, in which the characters 0-9 point
straight at the glyphs that `tnum` would have put there. Nothing is redrawn. The SIL Open Font
License allows this; Inter reserves no font name under it, but its name is a trademark, so the
variant carries another.

    pip install fonttools
    python installer/make_fonts.py

Needed only when the Inter files in resources/fonts are replaced; the result is in the repository.
The same input gives the same bytes.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "VP Figures"
WEIGHTS = ("Regular", "Medium", "SemiBold")

LATIN = (
    *range(0x0020, 0x0250),  # Basic Latin to Latin Extended-B: Dutch, Turkish, Polish
    *range(0x0300, 0x0370),  # combining marks
    *range(0x1E00, 0x1F00),  # Latin Extended Additional: Vietnamese
    *range(0x2000, 0x2070),  # dashes, quotes, spaces, bullet, ellipsis
    *(0x20AC, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265),  # signs: euro, minus, comparison
    *(0x2190, 0x2191, 0x2192, 0x2193, 0x25CF, 0x25CB, 0x2713, 0x2717),  # arrows, dots, ticks
)

# Numbers of the font's name table (OpenType specification, "name").
FAMILY_NAME, STYLE_NAME, UNIQUE_ID, FULL_NAME, POSTSCRIPT_NAME, TRADEMARK = 1, 2, 3, 4, 6, 7
TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_STYLE = 16, 17


def tabular_digits(font: TTFont) -> dict[str, str]:
    """The font's own `tnum` substitutions for the ten digits, as glyph name -> glyph name."""
    gsub = font["GSUB"].table
    digits = {font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)}
    found: dict[str, str] = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in gsub.LookupList.Lookup[index].SubTable:
                single = getattr(subtable, "ExtSubTable", subtable)
                found.update({k: v for k, v in single.mapping.items() if k in digits})
    if set(found) != digits:
        raise SystemExit(f"no tabular glyph for: {sorted(digits - set(found))}")
    return found


def point_digits_at(font: TTFont, glyphs: dict[str, str]) -> None:
    """Change every character map; several of them may be one and the same object."""
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = glyphs.get(table.cmap[code], table.cmap[code])


def rename(font: TTFont, weight: str) -> None:
    """Give the font the variant's name; the copyright and the licence stay as they are."""
    names = font["name"]
    postscript = f"{FAMILY.replace(' ', '')}-{weight}"
    four_style_family = FAMILY if weight == "Regular" else f"{FAMILY} {weight}"
    wanted = {
        FAMILY_NAME: four_style_family,
        STYLE_NAME: "Regular",
        UNIQUE_ID: postscript,
        FULL_NAME: f"{FAMILY} {weight}",
        POSTSCRIPT_NAME: postscript,
        TYPOGRAPHIC_FAMILY: FAMILY,
        TYPOGRAPHIC_STYLE: weight,
    }
    for identifier, text in wanted.items():
        names.removeNames(nameID=identifier)
        names.setName(text, identifier, 3, 1, 0x409)
    names.removeNames(nameID=TRADEMARK)


def cut_to_latin(font: TTFont) -> None:
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(LATIN) & set(font.getBestCmap()))
    subsetter.subset(font)


def main() -> None:
    for weight in WEIGHTS:
        font = TTFont(FONTS / f"Inter-{weight}.ttf", recalcTimestamp=False)
        point_digits_at(font, tabular_digits(font))
        cut_to_latin(font)
        rename(font, weight)
        target = FONTS / f"{FAMILY.replace(' ', '')}-{weight}.ttf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
