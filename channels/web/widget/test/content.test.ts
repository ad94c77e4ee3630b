import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, safeAddress } from "../src/content/address";
import { inDays, inMonths, weekdayOf, weeksOf } from "../src/content/days";

const BASE = "https://gateway.example";

test("only pages, mail and telephones are opened, and what is ours", () => {
  for (const [href, wanted] of [
    ["https://www.bamf.de/x", "https://www.bamf.de/x"],
    ["http://a.example", "http://a.example/"],
    ["tel:+492119999", "tel:+492119999"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    ["/privacy/ar", "https://gateway.example/privacy/ar"],
  ] as const) {
    assert.equal(safeAddress(href, BASE), wanted);
  }
});

test("no address is a script, a page of data or a disguise", () => {
  for (const href of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://gateway.example/1",
    "intent://x#Intent;end",
    "https://bank.example@elsewhere.example/",
    "https://bank.example:x@elsewhere.example/",
    "https://",
    "//",
  ]) {
    assert.equal(safeAddress(href, BASE), null, href);
  }
});

test("marks that turn the order of letters are taken out, those of direction stay", () => {
  assert.equal(inOrder("a\u202eexe.fdp\u202c b\u202a\u202b\u202d"), "aexe.fdp b");
  assert.equal(inOrder("\u200f\u2068x\u2069"), "\u200f\u2068x\u2069");
});

test("a month begins on its weekday and ends with its last day", () => {
  const weeks = weeksOf("2026-11-22");
  assert.equal(weeks[0]?.[6], "2026-11-01");
  assert.equal(weeks[0]?.[5], null);
  assert.equal(weeks.at(-1)?.[0], "2026-11-30");
  assert.equal(weeks.flat().filter(Boolean).length, 30);
  assert.equal(weeksOf("2027-02-10").length, 4);
});

test("days and months go over the ends of months and years, and over changes of the clock", () => {
  assert.equal(inDays("2026-10-24", 2), "2026-10-26");
  assert.equal(inDays("2026-12-31", 1), "2027-01-01");
  assert.equal(inMonths("2027-01-31", 1), "2027-02-28");
  assert.equal(inMonths("2026-12-31", -1), "2026-11-30");
  assert.equal(inMonths("2026-12-15", 1), "2027-01-15");
  assert.equal(weekdayOf("2026-11-30"), 0);
  assert.equal(weekdayOf("2026-11-29"), 6);
});
