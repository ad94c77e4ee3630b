import assert from "node:assert/strict";
import { test } from "node:test";
import { Api } from "../src/api";
import { Session } from "../src/session";
import { memoryStore } from "../src/storage";
import { fakeFetch } from "./server";

test("a private link takes the place of the session there was", async () => {
  const { request, calls } = fakeFetch(() => ({ status: 201, body: { token: "new" } }));
  const store = memoryStore();
  store.set("wegweiser.session", "old");
  const session = new Session(new Api("https://x", request), store);
  assert.equal(await session.join("code"), true);
  assert.equal(session.token, "new");
  assert.deepEqual(calls[0]?.body, { link: "code" });
});

test("a link that has ended leaves everything as it was", async () => {
  const { request } = fakeFetch(() => ({ status: 410, body: { error: { code: "link_expired" } } }));
  const store = memoryStore();
  store.set("wegweiser.session", "old");
  const session = new Session(new Api("https://x", request), store);
  assert.equal(await session.join("code"), false);
  assert.equal(session.token, "old");
});
