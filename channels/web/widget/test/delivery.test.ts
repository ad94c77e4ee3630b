import assert from "node:assert/strict";
import { test } from "node:test";
import { Api } from "../src/api";
import { Backoff } from "../src/backoff";
import { Delivery } from "../src/delivery";
import { Outbox } from "../src/outbox";
import { Session } from "../src/session";
import { memoryStore } from "../src/storage";
import { type Answer, type Call, fakeFetch, until } from "./server";

function setUp(answer: (call: Call, number: number) => Answer) {
  const { request, calls } = fakeFetch(answer);
  const api = new Api("http://gateway", request);
  const store = memoryStore();
  const session = new Session(api, store);
  const outbox = new Outbox(memoryStore());
  const seen: string[] = [];
  const delivery = new Delivery(
    api,
    session,
    outbox,
    {
      language: () => "fa",
      session: (isNew) => seen.push(isNew ? "new session" : "session"),
      accepted: (item, receipt) => seen.push(`accepted ${item.message.id} ${receipt.seq}`),
      refused: (item, refusal) => seen.push(`refused ${item.message.id} ${refusal.code}`),
      reachable: (reachable) => seen.push(reachable ? "online" : "offline"),
    },
    new Backoff(() => 0, 2, 4),
  );
  const say = (...ids: string[]) => {
    for (const id of ids) outbox.add({ message: { id, text: id }, shown: id, time: 0 });
    delivery.wake();
  };
  const sent = () => calls.filter(({ path }) => path === "/web/messages").map(({ body }) => body.id);
  return { session, store, outbox, delivery, seen, say, calls, sent };
}

const TOKEN = { status: 201, body: { token: "token" } };
const accept = (call: Call, seq: number): Answer => ({ status: 202, body: { id: call.body.id, seq } });

test("the first message makes a session in the chosen language, and the token goes in the header", async () => {
  const { say, outbox, calls, seen } = setUp((call, number) => (call.path === "/web/sessions" ? TOKEN : accept(call, number)));
  say("a");
  await until(() => !outbox.first);
  assert.deepEqual(calls[0]?.body, { language: "fa" });
  assert.equal(calls[1]?.headers.Authorization, "Bearer token");
  assert.deepEqual(seen, ["new session", "online", "accepted a 2"]);
});

test("without a network the order stays, and nothing is sent twice after its receipt", async () => {
  let failures = 3;
  const { say, outbox, seen, sent } = setUp((call, number) => {
    if (call.path === "/web/sessions") return TOKEN;
    if (failures > 0) {
      failures -= 1;
      return failures % 2 ? "no network" : { status: 503 };
    }
    return accept(call, number);
  });
  say("a", "b", "c");
  await until(() => !outbox.first);
  assert.deepEqual(sent(), ["a", "a", "a", "a", "b", "c"]);
  assert.equal(seen.filter((what) => what === "offline").length, 3);
});

test("an unknown token is replaced and the message sent again", async () => {
  const { store, say, outbox, calls, session } = setUp((call, number) => {
    if (call.path === "/web/sessions") return { status: 201, body: { token: "fresh" } };
    return call.headers.Authorization === "Bearer fresh" ? accept(call, number) : { status: 401 };
  });
  store.set("wegweiser.session", "stale");
  say("a");
  await until(() => !outbox.first);
  assert.equal(session.token, "fresh");
  assert.deepEqual(calls.map(({ path }) => path), ["/web/messages", "/web/sessions", "/web/messages"]);
});

test("a refused message does not hold up the next one", async () => {
  const { say, outbox, seen } = setUp((call, number) => {
    if (call.path === "/web/sessions") return TOKEN;
    if (call.body.id === "a") return { status: 422, body: { error: { code: "too_long", message: "..." } } };
    return accept(call, number);
  });
  say("a", "b");
  await until(() => !outbox.first);
  assert.deepEqual(seen.slice(-3), ["refused a too_long", "online", "accepted b 3"]);
});

test("too many requests is a reason to wait, not a refusal", async () => {
  const { say, outbox, sent } = setUp((call, number) => {
    if (call.path === "/web/sessions") return TOKEN;
    return number < 4 ? { status: 429, headers: { "Retry-After": "0" } } : accept(call, number);
  });
  say("a");
  await until(() => !outbox.first);
  assert.deepEqual(sent(), ["a", "a", "a"]);
});

test("a language alone opens one session", async () => {
  const { delivery, session, calls } = setUp((_, number) => (number < 3 ? "no network" : TOKEN));
  delivery.open();
  await until(() => session.token !== null);
  assert.deepEqual(calls.map(({ path }) => path), ["/web/sessions", "/web/sessions", "/web/sessions"]);
});
