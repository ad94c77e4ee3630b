import assert from "node:assert/strict";
import { test } from "node:test";

test("a font is missing where every letter is as wide as the box for a missing one", async () => {
  Object.assign(globalThis, { FONT_VERSION: "test" });
  const { lacksEthiopic } = await import("../src/font");
  assert.equal(lacksEthiopic(() => 43.2), true);
  assert.equal(lacksEthiopic((letter) => letter.charCodeAt(0) / 100), false);
});
