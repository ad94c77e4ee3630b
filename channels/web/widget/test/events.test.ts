import assert from "node:assert/strict";
import { test } from "node:test";
import { Api } from "../src/api";
import { Backoff } from "../src/backoff";
import { EventStream } from "../src/events";
import { Session } from "../src/session";
import { memoryStore } from "../src/storage";
import { type Call, fakeFetch, until } from "./server";

const event = (seq: number) => `event: message\nid: ${seq}\ndata: {"seq":${seq}}\n\n`;
const ok = (text: string) => new Response(text, { status: 200 });
/** A connection that says this much and then nothing more, as a dead one does. */
function silent(text: string): Response {
  return new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(text)) }));
}

function setUp(answer: (call: Call, number: number) => Response | "no network") {
  const { request, calls } = fakeFetch(answer);
  const api = new Api("http://gateway", request);
  const store = memoryStore();
  store.set("wegweiser.session", "token");
  const session = new Session(api, store);
  const seen: string[] = [];
  let last = 0;
  const stream = new EventStream(
    api,
    session,
    {
      after: () => last,
      connected: () => undefined,
      message: ({ seq }) => {
        last = seq;
        seen.push(`message ${seq}`);
      },
      state: ({ state }) => seen.push(state),
      typing: ({ who }) => seen.push(`typing ${who}`),
      reachable: (reachable) => seen.push(reachable ? "online" : "offline"),
      expired: () => seen.push("expired"),
    },
    new Backoff(() => 0, 2, 4),
    30,
  );
  return { stream, session, seen, calls };
}

test("a closed stream is taken up after the last message", async () => {
  const { stream, seen, calls } = setUp((_, number) => ok(event(number)));
  stream.start();
  await until(() => calls.length >= 3);
  stream.stop();
  assert.deepEqual(calls.slice(0, 3).map(({ headers }) => headers["Last-Event-ID"]), [undefined, "1", "2"]);
  assert.equal(calls[0]?.headers.Authorization, "Bearer token");
  assert.ok(!seen.includes("offline"), "a stream that ended in good order is not a lost connection");
});

test("without a network it says so and goes on trying", async () => {
  const { stream, seen } = setUp((_, number) => (number < 3 ? "no network" : ok("event: state\ndata: {\"state\":\"staff\"}\n\n")));
  stream.start();
  await until(() => seen.includes("staff"));
  stream.stop();
  assert.deepEqual(seen.slice(0, 4), ["offline", "offline", "online", "staff"]);
});

test("a token the server does not know ends it", async () => {
  const { stream, session, seen, calls } = setUp(() => new Response("", { status: 401 }));
  stream.start();
  await until(() => seen.includes("expired"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(calls.length, 1);
  assert.equal(session.token, null);
});

test("started again at once after a stop, there is one stream and not two", async () => {
  const { stream, calls } = setUp(() => silent(": hello\n\n"));
  stream.start();
  stream.stop();
  stream.start();
  await until(() => calls.length >= 2);
  await new Promise((resolve) => setTimeout(resolve, 10));
  stream.stop();
  assert.equal(calls.length, 2);
});

test("what cannot be read is passed over", async () => {
  const { stream, seen } = setUp(() => ok(`data: {\n\nevent: other\ndata: 1\n\n${event(4)}`));
  stream.start();
  await until(() => seen.includes("message 4"));
  stream.stop();
});
