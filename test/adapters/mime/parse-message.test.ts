import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import type { Message, Part } from "../../../src/mail/message.ts";
import { embeddedMessage, partsOf } from "../../../src/mail/message.ts";
import { builtMail, type BuiltPart } from "../../arbitraries/mail.ts";

const anyMail = builtMail(["", " ", "\t "]);

describe("a mail that was built is read back", () => {
  test("structure, types and texts", () => {
    fc.assert(
      fc.property(anyMail, (built) => {
        const message = parseMessage(Buffer.from(built.source, "latin1"));
        expect(message.quirks).toEqual([]);
        expect(outline(message.root)).toEqual(builtOutline(built));
      }),
      { numRuns: 300 },
    );
  });

  test("every part is a slice of the mail, inside of its parent and after its elder sibling", () => {
    fc.assert(
      fc.property(anyMail, (built) => {
        const raw = Buffer.from(built.source, "latin1");
        const message = parseMessage(raw);
        expect(message.root.raw.equals(raw)).toBe(true);
        expectOrdered(message.root);
      }),
    );
  });
});

describe("whatever the bytes", () => {
  const hostileBytes = fc
    .array(
      fc.constantFrom(
        ..."Content-Type: multipart/mixed; boundary=b|\r\n|\n|\r|--b|--b--|--|Content-Type: message/rfc822|Content-Transfer-Encoding: base64|Content-Transfer-Encoding: quoted-printable|=|=\r\n|QUJD|From: |: | |\t|>From x|a@example.com|\0|\xff|\xef\xbb\xbf|Content-Type: text/html|<p>|<blockquote>|</p>|Content-Disposition: attachment; filename=x.eml|Content-Type: multipart/digest; boundary=b".split(
          "|",
        ),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => Buffer.from(pieces.join(""), "latin1"));

  test.each([
    ["pieces of mail", hostileBytes],
    ["random bytes", fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes))],
  ])("it is read without an exception, in bounds: %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (raw) => {
        const message = parseMessage(raw);
        expect(message.raw).toBe(raw);
        expectOrdered(message.root);
        for (const part of partsOf(message)) {
          expect(typeof part.text()).toBe("string");
          expect(part.body().length).toBeLessThanOrEqual(part.rawBody.length);
        }
        expect(message.humanText()).toBe(message.humanText());
      }),
      { numRuns: 500 },
    );
  });

  test("a mail cut off anywhere is read up to there", () => {
    fc.assert(
      fc.property(anyMail, fc.double({ min: 0, max: 1, noNaN: true }), (built, share) => {
        const raw = Buffer.from(built.source, "latin1");
        const message = parseMessage(raw.subarray(0, Math.floor(raw.length * share)));
        expectOrdered(message.root);
      }),
    );
  });
});

describe("message", () => {
  test("the first embedded message is found, its header and bytes as they came", () => {
    const original = "From: news@sender.example\r\nSubject: Sale\r\n\r\nBuy\r\n";
    const message = parseMessage(
      Buffer.from(
        `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee below\r\n--b\r\n` +
          `Content-Type: message/rfc822\r\n\r\n${original}\r\n--b--\r\n`,
      ),
    );
    const embedded = embeddedMessage(message);
    expect(embedded?.raw.toString()).toBe(original);
    expect(embedded?.header).toEqual([
      { name: "from", value: "news@sender.example" },
      { name: "subject", value: "Sale" },
    ]);
    expect(message.humanText()).toBe("see below");
  });
});

describe("human text", () => {
  const mixed = (...parts: string[]) =>
    parseMessage(
      Buffer.from(
        `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`,
      ),
    );

  test("a boundary within a line is text", () => {
    expect(mixed("\r\nthe line is --b\r\nhere").humanText()).toBe(
      "the line is --b\r\nhere".replace("\r", ""),
    );
  });

  test("a message in a text part is another's text", () => {
    const original = "From: a@example.com\r\nSubject: x\r\n\r\nNot mine.";
    const message = mixed("\r\nMine.", `Content-Type: text/plain; name=x.eml\r\n\r\n${original}`);
    expect(message.humanText()).toBe("Mine.");
    expect(embeddedMessage(message)?.humanText()).toBe("Not mine.");
  });

  test.each([
    ["Read this.", "Read this."],
    [" ", "For machines."],
  ])("of a report is its first part that has any: %j", (first, text) => {
    const report = `Content-Type: multipart/report; boundary=r\r\n\r\n--r\r\n\r\n${first}\r\n--r\r\n\r\nFor machines.\r\n--r--`;
    expect(mixed(report).humanText().trim()).toBe(text);
  });

  test("a text that is cut at the limit stays in its charset", () => {
    for (const padding of ["", "x", "xx"]) {
      const message = parseMessage(Buffer.from(`Subject: x\r\n\r\n${padding}${"€".repeat(400_000)}`));
      expect(message.quirks.map(({ code }) => code)).toEqual(["text-limit"]);
      expect(message.humanText()).toMatch(/^x*€+$/);
    }
  });
});

type Outline = [string, string | Outline[] | Outline];

function outline(part: Part): Outline {
  if (part.message !== null) return [part.type, outline(part.message.root)];
  return [part.type, part.children.length > 0 ? part.children.map(outline) : part.text()];
}

function builtOutline(part: BuiltPart): Outline {
  if (part.message !== null) return [part.type, builtOutline(part.message)];
  return [part.type, part.children.length > 0 ? part.children.map(builtOutline) : part.text];
}

function expectOrdered(part: Part): void {
  const [start, end] = range(part.raw);
  expect(range(part.rawBody)[1]).toBe(end);
  expect(range(part.rawBody)[0]).toBeGreaterThanOrEqual(start);
  let reached = range(part.rawBody)[0];
  for (const child of part.children) {
    const [from, to] = range(child.raw);
    expect(from).toBeGreaterThanOrEqual(reached);
    expect(to).toBeLessThanOrEqual(end);
    reached = to;
    expectOrdered(child);
  }
  if (part.message !== null) expectOrderedMessage(part.message);
}

function expectOrderedMessage(message: Message): void {
  expectOrdered(message.root);
}

function range(bytes: Buffer): [number, number] {
  return [bytes.byteOffset, bytes.byteOffset + bytes.length];
}
