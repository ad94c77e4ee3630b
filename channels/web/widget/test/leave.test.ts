import assert from "node:assert/strict";
import { test } from "node:test";
import { EscapeTwice } from "../src/leave";

test("two presses within a second are meant, two slow ones are not", () => {
  let now = 0;
  const twice = new EscapeTwice(() => now);
  assert.equal(twice.pressed(), false);
  now = 1500;
  assert.equal(twice.pressed(), false);
  now = 2000;
  assert.equal(twice.pressed(), true);
});
