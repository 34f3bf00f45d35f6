import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { isUnknown } from "../../src/shape/unknown.ts";
import { programs } from "../arbitraries/unknown-programs.ts";
import { mailWith } from "../mail-with.ts";

const corpus = join(import.meta.dirname, "../corpus");

function isUnknownMail(raw: Buffer): boolean {
  const message = parseMessage(raw);
  return isUnknown(message, understand(message));
}

describe("what a person wrote is no new shape", () => {
  // Whoever sends no word at all has written no letter.
  test.each(globSync("*.eml", { cwd: join(corpus, "human") }).sort())("%s", (name) => {
    const message = parseMessage(readFileSync(join(corpus, "human", name)));
    const report = understand(message);
    expect(isUnknown(message, report)).toBe(report.kind === "unreadable");
  });

  test.each([
    ["a question", "Where do I find the invoice of October?"],
    ["a greeting and data", "Hello,\nname: Kim Reader\ncustomer: 4711\nphone: 555 0100\nplease call me\nKim"],
    ["a greeting in a language we do not know", "Sveiki,\nvārds: Kim\nklients: 4711\ntālrunis: 555 0100"],
    [
      "a pasted report",
      "What does this mean?\n\nFeedback-Type: abuse\nUser-Agent: X/1\nVersion: 1\nSource-IP: 192.0.2.1",
    ],
    [
      "a signature of a company",
      "please send me the invoice of October again, it is lost.\n\nKim Reader\nReader & Sons\nMain Street 1\nPhone: 555 0100\nFax: 555 0101\nMail: kim@reader.example",
    ],
  ])("%s", (_, text) => {
    const message = mailWith(text, { Subject: "Invoice" });
    expect(isUnknown(message, understand(message))).toBe(false);
  });

  test("through a discussion list, or as an answer to a machine", () => {
    for (const header of [
      { "List-Id": "<desk.lists.example>", "List-Post": "<mailto:desk@lists.example>", Precedence: "list" },
      { "In-Reply-To": "<1@esp.example>", Precedence: "bulk" },
    ]) {
      const message = mailWith("Where do I find the invoice of October?", header);
      expect(isUnknown(message, understand(message))).toBe(false);
    }
  });
});

describe("what a reader knows is no new shape", () => {
  test.each(
    globSync(
      "{arf,auto-reply,bounce-notice,dsn,enrolment,feedback-copy,machine-report,spamcop,x-arf,xarf}/*.eml",
      {
        cwd: corpus,
      },
    ).sort(),
  )("%s", (name) => {
    const raw = readFileSync(join(corpus, name));
    const message = parseMessage(raw);
    const { kind, format } = understand(message);
    expect(isUnknownMail(raw)).toBe(
      kind === "unreadable" || format === "machine-notice" || format === "abuse-notice",
    );
  });
});

describe("new shapes", () => {
  test.each(Object.entries(programs))("the mail of an unknown program: %s", (_, mails) => {
    fc.assert(
      fc.property(mails, (raw) => {
        expect(isUnknownMail(Buffer.from(raw))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["a form without a greeting", "Host: a\nPort: 25\nSeen: today", {}],
    [
      "a form with a greeting from no person's address",
      "Dear desk,\nHost: a\nPort: 25\nSeen: today",
      { From: "reports@host.example" },
    ],
    ["a field that programs write", "Good morning.", { "X-PHP-Originating-Script": "1000:form.php" }],
    ["a library", "Good morning.", { "X-Mailer": "Nodemailer 6.1" }],
    ["no text", "", { Subject: "" }],
    [
      "a format that is broken",
      "see attachment",
      { From: "staff@hotmail.com", Subject: "complaint about message from 192.0.2.1" },
    ],
  ])("%s", (_, text, header) => {
    const message = mailWith(text, header);
    expect(isUnknown(message, understand(message))).toBe(true);
  });

  test("data for a program, in a mail that says nothing else", () => {
    const raw = `From: <kim@reader.example>\nSubject: figures\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the figures.\n--b\nContent-Type: application/json\n\n{"rate": 1}\n--b--\n`;
    expect(isUnknownMail(Buffer.from(raw))).toBe(true);
  });
});
