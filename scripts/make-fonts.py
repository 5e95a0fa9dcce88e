"""Makes the PDF's fonts in assets/fonts from the Inter files of @fontsource/inter (SIL Open Font License 1.1).

Needs fontTools (Debian: python3-fonttools). Run from the repository's root: python3 scripts/make-fonts.py

A PDF is set many times faster with one small font per weight than with one file per script, and faster still without layout
features. So each weight becomes one TTF with Latin, Greek and Cyrillic, without hints, substitutions and marks; kerning stays for
Latin. “Inter Figures” is the same Latin with figures of one width, for columns of numbers.
"""

import os
import shutil
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

SOURCE = "node_modules/@fontsource/inter"
TARGET = "assets/fonts"
SCRIPTS = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"]
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2DD), (0x300, 0x304), (0x308, 0x309), (0x323, 0x323), (0x370, 0x3FF),
    (0x400, 0x4FF), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x218F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2713), (0xFEFF, 0xFEFF),
]
FIGURES = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212]
NOT_NEEDED = ["GSUB", "GDEF", "STAT", "gasp"]


def cut(font, codes, features):
    options = subset.Options(hinting=False, layout_features=features, glyph_names=False, notdef_outline=True, name_IDs=[1, 2, 4, 6, 13])
    options.drop_tables += [tag for tag in NOT_NEEDED if features != ["tnum", "kern"] or tag != "GSUB"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


def read(script, weight):
    return TTFont(f"{SOURCE}/files/inter-{script}-{weight}-normal.woff")


def is_wanted(code):
    return any(first <= code <= last for first, last in RANGES)


def save(font, family, weight, path):
    style = {400: "Regular", 600: "SemiBold"}[weight]
    post_script = f"{family.replace(' ', '')}-{style}"
    for name_id, text in {1: family, 2: style, 4: f"{family} {style}", 6: post_script}.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["post"].formatType = 3.0
    # Files that are made twice must be equal.
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    font.flavor = None
    font.save(path)
    print(f"{path}: {len(font.getBestCmap())} characters, {os.path.getsize(path) // 1024} kB")


def make_text_font(weight, folder):
    seen = set()
    parts = []
    for script in SCRIPTS:
        font = read(script, weight)
        codes = [code for code in font.getBestCmap() if is_wanted(code) and code not in seen]
        seen.update(codes)
        cut(font, codes, ["kern"] if script == "latin" else [])
        if script != "latin" and "GPOS" in font:
            del font["GPOS"]
        font.flavor = None
        part = f"{folder}/{script}-{weight}.ttf"
        font.save(part)
        parts.append(part)
    save(merge.Merger().merge(parts), "Inter", weight, f"{TARGET}/inter-{weight}.ttf")


def make_figures_font(weight):
    font = read("latin", weight)
    tabular = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        table.cmap = {code: tabular.get(glyph, glyph) for code, glyph in table.cmap.items()}
    del font["GPOS"]
    save(cut(font, FIGURES, []), "Inter Figures", weight, f"{TARGET}/inter-figures-{weight}.ttf")


def main():
    os.makedirs(TARGET, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for weight in (400, 600):
            make_text_font(weight, folder)
            make_figures_font(weight)
    shutil.copyfile(f"{SOURCE}/LICENSE", f"{TARGET}/OFL.txt")


main()
