"""Makes the widget's Ethiopic font, for devices that have none: what Tigrinya is written with.

    .tools/bin/uv run scripts/ethiopic_font.py NotoSansEthiopic-Regular.ttf

The source is Debian's `fonts-noto-core` (SIL Open Font License 1.1, which stands beside the result
in `channels/web/static/`). A browser loads it only where a canvas shows that letters are missing.
"""

# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools[woff]>=4.60"]
# ///

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "channels/web/static/ethiopic.woff2"
# Every letter of the rows that Tigrinya uses, in Eritrea and in Ethiopia, with punctuation and
# numerals. Latin comes from the system: what is not here is looked for in the next font.
ROWS = (
    (0x1200, 0x1248),  # ሀ to ቈ
    (0x124A, 0x124D),
    (0x1250, 0x1256),  # ቐ
    (0x1258, 0x1258),
    (0x125A, 0x125D),
    (0x1260, 0x1288),  # በ to ኈ
    (0x128A, 0x128D),
    (0x1290, 0x12B0),  # ነ to ኰ
    (0x12B2, 0x12B5),
    (0x12B8, 0x12BE),  # ኸ
    (0x12C0, 0x12C0),
    (0x12C2, 0x12C5),
    (0x12C8, 0x12CE),  # ወ
    (0x12D0, 0x12D6),  # ዐ
    (0x12D8, 0x12EE),  # ዘ to የ
    (0x12F0, 0x12F7),  # ደ
    (0x1300, 0x1310),  # ጀ, ገ
    (0x1312, 0x1315),
    (0x1320, 0x135A),  # ጠ to ፘ
    (0x1360, 0x137C),  # punctuation, numerals
)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("source", type=Path, help="NotoSansEthiopic-Regular.ttf")
    font = TTFont(parser.parse_args().source, recalcTimestamp=False)
    options = subset.Options(
        flavor="woff2",
        hinting=False,
        desubroutinize=True,
        layout_features=[],
        name_IDs=[0, 1, 2, 13, 14],
        notdef_outline=True,
    )
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=[code for first, last in ROWS for code in range(first, last + 1)])
    chosen.subset(font)
    subset.save_font(font, TARGET, options)
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes, {len(font.getBestCmap())} characters")


if __name__ == "__main__":
    main()
