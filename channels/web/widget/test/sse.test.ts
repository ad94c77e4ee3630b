import assert from "node:assert/strict";
import { test } from "node:test";
import { EventParser } from "../src/sse";

const STREAM = ": hello\r\n\r\nevent: message\r\nid: 7\r\ndata: {\"a\":\r\ndata: 1}\r\n\r\n\ndata:x\n\nevent: state\ndata: ሰላም\n\n";
const EVENTS = [
  { name: "message", data: '{"a":\n1}', id: "7" },
  { name: "message", data: "x", id: null },
  { name: "state", data: "ሰላም", id: null },
];

test("a whole stream gives its events, and comments give none", () => {
  assert.deepEqual(new EventParser().push(STREAM), EVENTS);
});

test("the pieces may end anywhere, also between CR and LF", () => {
  for (let size = 1; size < STREAM.length; size += 1) {
    const parser = new EventParser();
    const events = [];
    for (let start = 0; start < STREAM.length; start += size) events.push(...parser.push(STREAM.slice(start, start + size)));
    assert.deepEqual(events, EVENTS, `pieces of ${size}`);
  }
});

test("an event without data, an unfinished one and a byte order mark give nothing", () => {
  assert.deepEqual(new EventParser().push("\uFEFFevent: state\n\ndata: unfinished\n"), []);
});
