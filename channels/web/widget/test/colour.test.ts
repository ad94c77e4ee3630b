import assert from "node:assert/strict";
import { test } from "node:test";
import { type Colour, contrast, hex, inkOn, parseColour, readableOn } from "../src/colour";
import { buttonStyle } from "../src/launcher";
import { themeRules } from "../src/theme";

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

function* lattice(): Generator<Colour> {
  const steps = [...Array(16).keys()].map((step) => step * 17);
  for (const red of steps) for (const green of steps) for (const blue of steps) yield [red, green, blue];
}

test("black on white has 21, and a colour on itself 1", () => {
  assert.equal(contrast(BLACK, WHITE), 21);
  assert.equal(contrast([12, 90, 200], [12, 90, 200]), 1);
  // A pair that is known: #767676 is the lightest grey that passes on white.
  assert.ok(contrast([0x76, 0x76, 0x76], WHITE) >= 4.5 && contrast([0x77, 0x77, 0x77], WHITE) < 4.5);
});

test("the button can be read in every colour", () => {
  for (const colour of lattice()) {
    const ink = /;color:(#\w+)$/.exec(buttonStyle("right", hex(colour)))?.[1] === "#000" ? BLACK : WHITE;
    assert.ok(contrast(colour, ink) >= 4.5, `${hex(colour)}: ${contrast(colour, ink)}`);
    assert.ok(contrast(colour, inkOn(colour) === "#000" ? BLACK : WHITE) >= 4.5, hex(colour));
  }
});

test("a colour that cannot be read on a ground is moved until it can, and no further than that", () => {
  for (const colour of lattice()) {
    for (const [ground, ink] of [[[242, 245, 247], BLACK], [[23, 32, 42], WHITE]] as [Colour, Colour][]) {
      const shade = readableOn(colour, [ground], ink);
      assert.ok(contrast(shade, ground) >= 4.5, `${hex(colour)} became ${hex(shade)}`);
      if (contrast(colour, ground) >= 4.5) assert.deepEqual(shade, colour);
    }
  }
});

test("nothing but a colour gets into a stylesheet", () => {
  for (const text of [null, "", "red", "#12345", "#1234567", "#12345g", "#000000}*{color:red", "url(//x)"]) {
    assert.equal(parseColour(text), null);
    assert.equal(themeRules(text, text), "");
    assert.match(buttonStyle("right", text ?? ""), /background:#0b4f7d;color:#fff$/);
  }
});

test("yellow is kept for the bar and darkened for links on white", () => {
  const rules = themeRules("#ffd500", null);
  assert.match(rules, /--head:#ffd500;--on-head:#000/);
  assert.doesNotMatch(rules.split("@media")[0] ?? "", /--accent:#ffd500/);
});
