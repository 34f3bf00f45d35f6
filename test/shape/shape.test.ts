import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { type NamedShape, shapeOf } from "../../src/shape/shape.ts";
import { shapeText } from "../../src/shape/shape-text.ts";
import { builtMail } from "../arbitraries/mail.ts";
import { programs } from "../arbitraries/unknown-programs.ts";

function shape(raw: string): NamedShape {
  const message = parseMessage(Buffer.from(raw));
  return shapeOf(message, understand(message), sha256);
}

const ticket = `Received: from desk.example by mx.esp.example; Tue, 3 Nov 2026 10:00:00 +0000
From: Desk <desk-77@desk.example>
To: abuse@esp.example
Subject: =?utf-8?Q?Report_4711_of_ada@mail.example?=
X-Desk-Queue: 7
Auto-Submitted: auto-generated
X-Mailer: DeskMailer 2.4.1 (build 99)
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b-1"

--b-1
Content-Type: text/plain; charset=utf-8

A mail of your network was reported to us.

Incident-Id: 550e8400-e29b-41d4-a716-446655440000
Source: 192.0.2.1

--b-1
Content-Type: application/x-desk; name="desk-4711.bin"

AAAA
--b-1--
`;

test("holds the structure of a mail, and says it in words", () => {
  const { id, shape: found } = shape(ticket);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(found).toEqual({
    parts: ["multipart/mixed", "multipart/mixed > text/plain", "multipart/mixed > application/x-desk"],
    files: ["desk-0.bin"],
    fields: ["auto-submitted", "x-desk-queue"],
    program: "DeskMailer",
    subject: "Report 0 of @",
    labels: ["Incident-Id", "Source"],
    keys: [],
    prose: ["A mail of your network was reported to us."],
    broken: null,
  });
  expect(shapeText(found)).toBe(
    "multipart/mixed of text/plain and application/x-desk; subject “Report 0 of @”; labels Incident-Id, Source; " +
      "fields auto-submitted, x-desk-queue; files desk-0.bin; by DeskMailer",
  );
});

test.each([
  ["other values", /4711|77|550e8400|192\.0\.2\.1/g, "990"],
  ["another recipient", /ada@mail\.example/, "ben.eve@other.example"],
  ["another version of the program", /2\.4\.1 \(build 99\)/, "3.0"],
  [
    "another way to us",
    /^Received/,
    "Received: from relay.example by desk.example\nX-Spam-Status: No\nReceived",
  ],
  ["another boundary", /b-1/g, "=_frontier_9"],
  [
    "a second part of the same kind",
    /--b-1--/,
    '--b-1\nContent-Type: application/x-desk; name="desk-4712.bin"\n\nBBBB\n--b-1--',
  ],
  ["CRLF", /\n/g, "\r\n"],
])("stays with %s", (_, from, to) =>
  expect(shape(ticket.replaceAll(new RegExp(from, "gm"), to)).id).toBe(shape(ticket).id),
);

test.each([
  ["a label renamed", "Source: ", "Origin: "],
  ["a label more", "Source: ", "Port: 25\nSource: "],
  ["a part more", "--b-1--", "--b-1\nContent-Type: text/csv\n\na\n--b-1--"],
  ["another type", "application/x-desk", "application/x-register"],
  ["a field more", "X-Desk-Queue", "X-Desk-Customer: a\nX-Desk-Queue"],
  ["another program", "DeskMailer", "RegisterMailer"],
  ["another subject", "Report_4711", "Notice_4711"],
  ["other words", "was reported to us", "came to our trap"],
])("changes with %s", (_, from, to) => expect(shape(ticket.replace(from, to)).id).not.toBe(shape(ticket).id));

test("data for programs is known by its names", () => {
  const withPart = (type: string, body: string): string =>
    ticket.replace('application/x-desk; name="desk-4711.bin"\n\nAAAA', `${type}\n\n${body}`);
  const keys = (type: string, body: string) => shape(withPart(type, body)).shape.keys;
  expect(keys("application/json", '{"source_ip": "192.0.2.1", "seen": [{"at": 1}]}')).toEqual([
    "source_ip",
    "seen",
    "at",
  ]);
  expect(
    keys("application/vnd.desk+xml", "<?xml version='1.0'?><report><ip>192.0.2.1</ip></report>"),
  ).toEqual(["report", "ip"]);
  expect(keys("message/desk-report", "Kind: junk\nSource-IP: 192.0.2.1")).toEqual(["Kind", "Source-IP"]);
  expect(keys('text/plain; name="report.txt"', "Kind: junk")).toEqual(["Kind"]);
  expect(keys("image/png", "Kind: junk")).toEqual([]);
});

test("a format that is broken is named", () => {
  const { shape: found } = shape(
    "From: staff@hotmail.com\nTo: abuse@esp.example\nSubject: complaint about message from 192.0.2.1\n\nsee attachment\n",
  );
  expect(found.broken).toBe("jmrp");
});

describe("whatever the mail", () => {
  test.each([
    ["tickets", 2, "one label is optional"],
    ["web form", 1, "the free text is a label's value"],
    ["counts", 1, "the data differ"],
    ["register", 1, "all is in labels"],
    ["dashboard", 1, "the subject quotes"],
  ])("values do not matter to the mails of %s: %i, for %s", (name, count) => {
    const mails = fc.sample(programs[name] ?? fc.constant(""), 200);
    expect(new Set(mails.map((raw) => shape(raw).id)).size).toBe(count);
  });

  test("a shape holds no address, no digit but 0, and is bounded", () => {
    const all = fc.oneof(
      ...Object.values(programs),
      builtMail(["", " "]).map(({ source }) => source),
    );
    fc.assert(
      fc.property(all, (raw) => {
        const { shape: found } = shape(raw);
        const { subject, labels, prose, files, fields } = found;
        for (const text of [subject, ...labels, ...prose, ...files, ...fields])
          expect(text).not.toMatch(/[1-9]|\w@\w/);
        expect(JSON.stringify(found).length).toBeLessThan(8_000);
        expect(shapeText(found)).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  test("damage throws nothing", () => {
    const bytes = fc.array(
      fc.tuple(fc.nat(2_000), fc.constantFrom(0, 9, 10, 13, 32, 34, 45, 58, 61, 64, 255)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.oneof(...Object.values(programs)), bytes, (mail, changes) => {
        const raw = Buffer.from(mail);
        for (const [at, byte] of changes) if (at < raw.length) raw[at] = byte;
        const message = parseMessage(raw);
        expect(shapeOf(message, understand(message), sha256).id).toMatch(/^[0-9a-f]{16}$/);
      }),
      { numRuns: 500 },
    );
  });
});
