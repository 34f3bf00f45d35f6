import fc from "fast-check";
import { expect, test } from "vitest";

import { createLog } from "../src/logger.ts";

/** What a log writes when it is told something. */
function written(facts: object, message: string, format: "json" | "pretty" = "json"): string {
  let text = "";
  const log = createLog(
    { level: "debug", format },
    { worker: "report" },
    { write: (line) => (text += line) },
  );
  log.info(facts, message);
  return text;
}

test("a line is one JSON object with time, level, worker, message and facts", () => {
  const line = JSON.parse(written({ mails: 3, mailbox: "abuse" }, "stored")) as Record<string, unknown>;
  expect(line).toMatchObject({
    level: "info",
    worker: "report",
    message: "stored",
    mails: 3,
    mailbox: "abuse",
  });
  expect(line["time"]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test("the level decides", () => {
  let text = "";
  const log = createLog({ level: "warn", format: "json" }, {}, { write: (line) => (text += line) });
  log.info({}, "quiet");
  expect(text).toBe("");
  log.warn({}, "loud");
  expect(text).toContain("loud");
});

test.each([
  ["in the message", {}, "mail from Jane.Doe+news@example.com came"],
  ["in a fact", { from: "Jane.Doe@example.com" }, "came"],
  ["as a key", { "jane.doe@example.com": 1 }, "came"],
  ["deep inside", { a: [{ b: { c: "x <jane.doe@example.com> y" } }] }, "came"],
  ["in an error", { error: new Error("550 jane.doe@example.com unknown") }, "came"],
  [
    "in the cause of an error",
    { error: new Error("no", { cause: new Error("to jane.doe@example.com") }) },
    "came",
  ],
  ["after a line end", { text: "to\njane.doe@example.com" }, "came"],
  ["quoted, with its last word", { text: '"jane"doe@example.com' }, "came"],
  ["of another script", { text: "ja.doe.é@bücher.example" }, "came"],
])("an address is taken out: %s", (_, facts, message) => {
  for (const format of ["json", "pretty"] as const) {
    const text = written(facts, message, format);
    expect(text).not.toMatch(/doe/i);
    expect(text).toContain("[address]");
  }
});

test.each([
  [{ url: "postgres://heed:hush-hush@db.example/heed" }],
  [{ password: "hush-hush" }],
  [{ mailbox: { accessToken: "hush-hush" } }],
  [{ text: 'login with password="hush-hush" failed' }],
  [{ text: "Authorization: Bearer hush-hush.hush-hush.hush" }],
  [{ HEED_SECRET: "hush-hush" }],
  [new Error("token=hush-hush")],
])("a secret is taken out: %o", (facts) => {
  expect(written(facts, "came")).not.toContain("hush");
});

test("sentences about secrets stay whole", () => {
  const sentence = "The password was refused: check token_file and the secret in heed.toml";
  expect(written({}, sentence)).toContain(sentence);
});

test("an address is taken out wherever it stands in any text", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,20}$/);
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, word, word, text, (before, local, host, after) => {
      const line = written({ text: `${before} q${local}@q${host}.example ${after}` }, "came");
      expect(line).not.toContain(`q${local}@q${host}`);
      expect(() => JSON.parse(line) as unknown).not.toThrow();
    }),
  );
});

test("facts of any size and shape make a bounded line", () => {
  const circular: Record<string, unknown> = {
    long: "x".repeat(100_000),
    wide: Array.from({ length: 9_999 }),
  };
  circular["self"] = circular;
  const line = written(circular, "came");
  expect(line.length).toBeLessThan(60_000);
  expect(JSON.parse(line)).toMatchObject({ message: "came" });
});

test("a terminal cannot be moved by what is logged", () => {
  const line = written({ text: "\u001b[2J\u202egnp.exe\r" }, "a\nb", "pretty");
  const body = line.replace(/^\u001b\[\d+m/, "").replace(/\u001b\[0m\n$/, "");
  expect(body).toMatch(/^[^\u001b\n\r\u202e]*$/);
});
