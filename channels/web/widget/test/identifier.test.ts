import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "../src/backoff";
import { createIdentifier } from "../src/identifier";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("an identifier is a UUID, with and without the browser's own function", () => {
  assert.match(createIdentifier(), UUID);
  const old = { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) } as unknown as Crypto;
  assert.match(createIdentifier(old), UUID);
  assert.notEqual(createIdentifier(old), createIdentifier(old));
});

test("waiting doubles up to its limit and begins anew after success", () => {
  const backoff = new Backoff(() => 1, 1000, 8000);
  assert.deepEqual([1, 2, 3, 4, 5].map(() => backoff.next()), [1000, 2000, 4000, 8000, 8000]);
  backoff.reset();
  assert.equal(backoff.next(), 1000);
  assert.equal(new Backoff(() => 0, 1000).next(), 500);
});
