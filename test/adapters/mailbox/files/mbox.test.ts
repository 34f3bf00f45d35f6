import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { splitMbox, unescapeFrom } from "../../../../src/adapters/mailbox/files/mbox.ts";

const fromLine = "From ada@recipient.example Thu Jul  8 12:08:34 2021\n";

/** Writes an mbox as mboxrd wants it: the counterpart of what is tested, in its simplest form. */
function writeMbox(mails: readonly string[]): Buffer {
  const escaped = mails.map((mail) => fromLine + mail.replaceAll(/^(>*From )/gm, ">$1") + "\n");
  return Buffer.from(escaped.join(""), "latin1");
}

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function split(bytes: Buffer | string, chunk = 64 * 1024, limit = 1_000_000) {
  const mails = [];
  for await (const mail of splitMbox(inChunks(Buffer.from(bytes), chunk), limit)) mails.push(mail);
  return mails.map((mail) => ({ ...mail, text: mail.raw.toString("latin1") }));
}

describe("splitMbox", () => {
  it("gives back the mails that were written, wherever the chunks end", async () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        "From ",
        ">From ",
        ">>From x",
        "From here on, at 10:30 in 2021",
        "\r",
        "text",
        "x".repeat(300),
      ),
      fc.constant(fromLine.trimEnd()),
      fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[\n]|[^\0-\xff]/g, " ")),
    );
    const mail = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .map((lines) => `Subject: x\n${lines.join("\n")}\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(mail, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 700 }),
        async (mails, chunk) => {
          const read = await split(writeMbox(mails), chunk);
          expect(read.map(({ text }) => text)).toEqual(mails);
          expect(read.map(({ size }) => size)).toEqual(mails.map(({ length }) => length));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("ends a mail only at an empty line and a line with a time", async () => {
    const mail = `Subject: x\n\nFrom here on I want no mail.\n\nFrom 10:30 on\nnot after an empty line\n${fromLine}.\n`;
    expect((await split(fromLine + mail)).map(({ text }) => text)).toEqual([mail]);
  });

  it("reads CRLF, a last mail without an empty line, and an mbox without any mail", async () => {
    const crlf = `${fromLine}A: 1\r\n\r\none\r\n\r\n${fromLine}B: 2\r\n\r\ntwo`.replaceAll(
      /(?<!\r)\n/g,
      "\r\n",
    );
    expect((await split(crlf, 7)).map(({ text }) => text)).toEqual([
      "A: 1\r\n\r\none\r\n",
      "B: 2\r\n\r\ntwo",
    ]);
    expect(await split("From ")).toMatchObject([{ text: "", size: 0 }]);
    expect(await split("")).toEqual([]);
  });

  it("cuts a mail at the limit and goes on with the next", async () => {
    const large = `Subject: large\n\n${"x".repeat(5_000)}\n`;
    const read = await split(writeMbox([large, "Subject: small\n\n"]), 512, 1_000);
    expect(read.map(({ text }) => text)).toEqual([large.slice(0, 1_000), "Subject: small\n\n"]);
    expect(read[0]?.size).toBeGreaterThan(5_000);
    expect(read[1]?.size).toBe(16);
  });

  it.each([
    ["From a Thu Jul  8 12:08:34 2021", "2021-07-08T12:08:34.000Z"],
    ["From a@b.example Thu Oct 03 10:00:00 +0200 2019", "2019-10-03T08:00:00.000Z"],
    ["From a", null],
  ])("takes the time of delivery from %s", async (line, expected) => {
    const [mail] = await split(`${line}\nSubject: x\n\n`);
    expect(mail?.receivedAt?.toISOString() ?? null).toBe(expected);
  });
});

it("takes one > from each escaped line and no other", () => {
  const text = ">From a\n>>From b\nx >From c\n> From d\nFrom e\n>>>From";
  expect(unescapeFrom(Buffer.from(text)).toString()).toBe(
    "From a\n>From b\nx >From c\n> From d\nFrom e\n>>>From",
  );
});
