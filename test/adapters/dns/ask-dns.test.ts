import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { answerCache } from "../../../src/adapters/dns/answer-cache.ts";
import { createAskDns } from "../../../src/adapters/dns/ask-dns.ts";
import { type NameServer, startNameServer } from "./name-server.ts";

const { signal } = new AbortController();
const long = "k".repeat(700);
let server: NameServer;
beforeAll(async () => {
  server = await startNameServer({
    "reader.example TXT": ["v=spf1 -all", long],
    "gone.example TXT": "no-name",
    "broken.example TXT": "failure",
    "closed.example TXT": "refused",
    "silent.example TXT": "silence",
  });
});
afterAll(() => server.close());

let now = 0;
const askDns = () => createAskDns({ servers: [server.address], now: () => now });
const times = (question: string) => server.asked.filter((one) => one === question).length;

describe("asking a name server", () => {
  it.each([
    ["reader.example", "TXT", { status: "found", records: ["v=spf1 -all", long] }],
    ["READER.example", "TXT", { status: "found", records: ["v=spf1 -all", long] }],
    ["reader.example", "MX", { status: "no-record" }],
    ["gone.example", "TXT", { status: "no-name" }],
    ["broken.example", "TXT", { status: "unknown" }],
    ["closed.example", "TXT", { status: "unknown" }],
    [`${"x".repeat(70)}.example`, "TXT", { status: "no-name" }],
    ["..", "TXT", { status: "no-name" }],
  ] as const)("for %s %s", async (name, type, answer) => {
    expect(await askDns()(name, type, signal)).toEqual(answer);
  });

  it("asks once for what several want to know at the same time, and later", async () => {
    const ask = askDns();
    const before = times("reader.example TXT");
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask("reader.example", "TXT", signal)));
    expect(answers.every(({ status }) => status === "found")).toBe(true);
    await ask("reader.example", "TXT", signal);
    expect(times("reader.example TXT") - before).toBe(1);
    now += 3_600_000;
    await ask("reader.example", "TXT", signal);
    expect(times("reader.example TXT") - before).toBe(2);
  });

  it("gives up at once when the signal aborts, and has the answer of others then", async () => {
    const ask = askDns();
    const over = new AbortController();
    const waiting = ask("silent.example", "TXT", over.signal);
    over.abort();
    expect(await waiting).toEqual({ status: "unknown" });
    expect(await ask("reader.example", "TXT", over.signal)).toEqual({ status: "unknown" });
    expect(await ask("reader.example", "TXT", signal)).toMatchObject({ status: "found" });
  });

  it("is over without an answer, too", async () => {
    expect(await askDns()("silent.example", "TXT", signal)).toEqual({ status: "unknown" });
  });
});

describe("kept answers", () => {
  const found = (text: string) => ({ status: "found", records: [text] }) as const;

  it("are of bounded number, the oldest goes first", () => {
    const cache = answerCache(() => 0);
    for (let i = 0; i < 6_000; i++) cache.keep(`n${i} TXT`, found("x"));
    expect(cache.find("n0 TXT")).toBeNull();
    expect(cache.find("n5999 TXT")).toEqual(found("x"));
  });

  it("are of bounded size", () => {
    const cache = answerCache(() => 0);
    cache.keep("long TXT", found("x".repeat(100_000)));
    expect(cache.find("long TXT")).toBeNull();
  });

  it("go sooner where nobody answered", () => {
    let at = 0;
    const cache = answerCache(() => at);
    cache.keep("a TXT", { status: "unknown" });
    cache.keep("b TXT", found("x"));
    at = 15_000;
    expect(cache.find("a TXT")).toBeNull();
    expect(cache.find("b TXT")).toEqual(found("x"));
  });
});
