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
  assert.deepEqual(store.keys(), []);
});

test("what a closed tab left is sent by the next, once and in the order it was written", () => {
  const store = memoryStore();
  const at = (id: string, time: number) => ({ ...item(id), time });
  const first = new Outbox(store, "one");
  first.add(at("a", 1));
  first.add(at("c", 3));
  store.set("wegweiser.outbox.two", JSON.stringify([at("b", 2), at("c", 3)]));
  const third = new Outbox(store, "three");
  assert.deepEqual(ids(third), ["a", "b", "c"]);
  assert.deepEqual(store.keys(), ["wegweiser.outbox.three"]);
  for (const id of ids(third)) third.remove(id);
  assert.deepEqual(store.keys(), []);
});

test("forgetting leaves nothing to send", () => {
  const store = memoryStore();
  const outbox = new Outbox(store, "one");
  outbox.add(item("a"));
  outbox.clear();
  assert.deepEqual([ids(outbox), store.keys()], [[], []]);
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
