import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../src/outbox";
import { browserStore, memoryStore } from "../src/storage";

const item = (id: string) => ({ message: { id, text: `text of ${id}` }, shown: `text of ${id}`, time: 0 });
const ids = (outbox: Outbox) => outbox.all.map(({ message }) => message.id);

test("what is unsent outlives a reload, in order", () => {
  const store = memoryStore();
  const outbox = new Outbox(store);
  for (const id of ["a", "b", "c"]) outbox.add(item(id));
  outbox.remove("a");
  assert.deepEqual(ids(new Outbox(store)), ["b", "c"]);
});

test("an empty outbox leaves nothing behind", () => {
  const store = memoryStore();
  const outbox = new Outbox(store);
  outbox.add(item("a"));
  outbox.remove("a");
  assert.equal(store.get("wegweiser.outbox"), null);
});

test("what cannot be read is not there", () => {
  for (const text of ["{", "null", "[1, {}]"]) {
    const store = memoryStore();
    store.set("wegweiser.outbox", text);
    assert.deepEqual(ids(new Outbox(store)), []);
  }
});

test("the language picked last is known while it is unsent", () => {
  const outbox = new Outbox(memoryStore());
  assert.equal(outbox.pendingLanguage, null);
  outbox.add({ message: { id: "a", command: "language", value: "fa" }, shown: null, time: 0 });
  outbox.add({ message: { id: "b", command: "language", value: "ti" }, shown: null, time: 0 });
  assert.equal(outbox.pendingLanguage, "ti");
});

test("blocked storage keeps its values in memory", () => {
  const store = browserStore(() => {
    throw new Error("SecurityError");
  });
  store.set("key", "value");
  assert.equal(store.get("key"), "value");
  store.remove("key");
  assert.equal(store.get("key"), null);
});
