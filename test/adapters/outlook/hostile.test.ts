import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import { convert } from "../../../src/adapters/outlook/convert.ts";
import { outlookReaders } from "../../../src/adapters/outlook/read-outlook.ts";
import type { OutlookContent } from "../../../src/ports.ts";
import { spam, spamWithoutHeader } from "../../corpus/outlook/bulbs.ts";
import { hostileAttachments } from "../../corpus/outlook/hostile-attachments.ts";
import { msgFile } from "../../corpus/outlook/msg-file.ts";
import { tnef } from "../../corpus/outlook/tnef.ts";

const memoryMb = 128;
/** For what may end by being killed. */
const impatient = outlookReaders({ timeoutMs: 1_000, memoryMb });
/** For what must come to its own end: time enough for a busy machine. */
const patient = outlookReaders({ timeoutMs: 30_000, memoryMb });

function endOf(content: OutlookContent): string {
  if (content.outcome === "failed") return content.quirk.code;
  const said = content.outcome === "read" ? content.quirks.map(({ code }) => code) : [];
  return [content.outcome, ...said].join(" ");
}

describe("hostile attachments", () => {
  test.each(hostileAttachments)("$name: $why", async ({ format, build, ends }) => {
    const readers = ends.includes("outlook-timeout") ? impatient : patient;
    const content = await readers()(build(), format);
    expect(ends).toContain(endOf(content));
    if (content.outcome === "read") expect(content.mime.length).toBeLessThanOrEqual(10 * 1024 * 1024);
  });

  test("nothing that a mail holds gets out of its field or part", async () => {
    const hostile = hostileAttachments.find(({ name }) => name === "tnef-header-injection");
    const content = await patient()(hostile?.build() ?? Buffer.alloc(0), "tnef");
    if (content.outcome !== "read") throw new Error(endOf(content));
    const [text, attached, ...others] = parseMessage(content.mime).root.children;
    expect(others).toEqual([]);
    expect(text?.text()).toBe("--outlook-0--\n");
    expect(attached?.message?.header.map(({ name }) => name)).toEqual([
      "to",
      "cc",
      "subject",
      "mime-version",
      "content-type",
      "content-transfer-encoding",
    ]);
  });

  test("the attachments of a mail share its time", async () => {
    const loop = hostileAttachments.find(({ name }) => name === "msg-fat-loop")?.build() ?? Buffer.alloc(0);
    const read = outlookReaders({ timeoutMs: 100, memoryMb: 4_096 })();
    const ends = [await read(loop, "msg"), await read(tnef(spam), "tnef")];
    expect(ends.map(endOf)).toEqual(["outlook-timeout", "outlook-timeout"]);
  });
});

/** Where to write which byte. */
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
  maxLength: 12,
});

function damaged(bytes: Buffer, changes: readonly (readonly [number, number])[], share: number): Buffer {
  const copy = Buffer.from(bytes);
  for (const [place, value] of changes) copy[Math.floor(place * copy.length)] = value;
  return copy.subarray(0, Math.ceil(share * copy.length));
}

describe("damaged attachments", () => {
  const share = fc.oneof(fc.constant(1), fc.double({ min: 0.1, max: 1, noNaN: true }));

  test("TNEF of any bytes is read, or is none", async () => {
    const whole = [tnef(spam), tnef({ ...spamWithoutHeader, attachments: [{ name: "a", holds: spam }] })];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), damage, share, async (bytes, changes, part) => {
        const { outcome, mime } = await convert(damaged(bytes, changes, part), "tnef");
        expect(["read", "damaged", "malformed"]).toContain(outcome);
        parseMessage(mime).humanText();
      }),
      { numRuns: 2_000 },
    );
  });

  test("a .msg of any bytes comes to an end in its child", async () => {
    const whole = [
      msgFile(spam),
      msgFile({ ...spamWithoutHeader, attachments: [{ name: "a", holds: spam }] }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), damage, share, async (bytes, changes, part) => {
        const file = damaged(bytes, changes, part);
        expect(endOf(await impatient()(file, "msg"))).toMatch(/^(?:read|foreign|outlook-)/);
      }),
      { numRuns: 25 },
    );
  });
});
