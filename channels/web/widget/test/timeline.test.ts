import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "../src/protocol";
import { plainText } from "../src/text";
import { Timeline } from "../src/timeline";

const message = (seq: number, text: string, more: Partial<Message> = {}): Message => ({
  seq,
  author: "bot",
  language: "en",
  direction: "ltr",
  time: "2026-01-01T00:00:00Z",
  blocks: [{ type: "paragraph", children: [{ type: "text", text }] }],
  ...more,
});
const shown = (timeline: Timeline) => timeline.entries.map((entry) => plainText(entry.message.blocks)).join(" ");
function timelineOf(token: string): Timeline {
  const timeline = new Timeline();
  timeline.enter(token);
  return timeline;
}

test("messages stand in the order of seq, however they arrive, and each once", () => {
  const timeline = timelineOf("one");
  for (const seq of [3, 1, 2, 3, 1]) timeline.receive(message(seq, `m${seq}`));
  assert.equal(shown(timeline), "m1 m2 m3");
  assert.equal(timeline.lastSeq, 3);
});

test("one's own message comes back without a double, and keeps its place in the view", () => {
  const timeline = timelineOf("one");
  timeline.queue("id", "mine", "en", 0);
  timeline.acknowledge("id", 5);
  assert.equal(timeline.receive(message(5, "mine", { author: "person", client_id: "id" })), false);
  assert.deepEqual(timeline.entries.map(({ id, delivery }) => [id, delivery]), [["id", "done"]]);
});

test("the stream may be faster than the receipt", () => {
  const timeline = timelineOf("one");
  timeline.queue("id", "mine", "en", 0);
  timeline.receive(message(5, "mine", { author: "person", client_id: "id" }));
  timeline.receive(message(6, "reply"));
  timeline.acknowledge("id", 5);
  assert.equal(shown(timeline), "mine reply");
});

test("what is unsent stays last, in the order it was written", () => {
  const timeline = timelineOf("one");
  timeline.queue("a", "first", "en", 0);
  timeline.queue("b", "second", "en", 0);
  timeline.receive(message(9, "reply"));
  assert.equal(shown(timeline), "reply first second");
  timeline.acknowledge("a", 10);
  timeline.receive(message(11, "answer"));
  assert.equal(shown(timeline), "reply first answer second");
});

test("a refused message keeps its place with its reason", () => {
  const timeline = timelineOf("one");
  timeline.receive(message(1, "hello"));
  timeline.queue("a", "mine", "en", 0);
  timeline.refuse("a", { code: "too_long", message: "Too long" });
  timeline.receive(message(2, "later"));
  assert.equal(shown(timeline), "hello mine later");
  assert.equal(timeline.entries[1]?.refusal?.message, "Too long");
});

test("a new session goes on below the old one, and takes along what is unsent", () => {
  const timeline = timelineOf("one");
  timeline.receive(message(8, "old"));
  timeline.queue("a", "mine", "en", 0);
  timeline.enter("two");
  assert.equal(timeline.lastSeq, 0);
  timeline.acknowledge("a", 1);
  timeline.receive(message(1, "mine", { author: "person", client_id: "a" }));
  timeline.receive(message(2, "reply"));
  assert.equal(shown(timeline), "old mine reply");
});

test("line breaks and empty lines of what is unsent are kept", () => {
  const timeline = timelineOf("one");
  timeline.queue("a", "one\ntwo\n\nthree", "en", 0);
  assert.equal(shown(timeline), "one\ntwo\n\nthree");
});
