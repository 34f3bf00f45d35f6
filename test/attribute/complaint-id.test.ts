import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import type { StampedRecipient } from "../../src/attribute/attribution.ts";
import { complaintContent } from "../../src/attribute/complaint-content.ts";
import { complaintId, isNamed } from "../../src/attribute/complaint-id.ts";
import { understand } from "../../src/pipeline/understand.ts";

/** The identity of the complaint that a mail is. */
function idOf(mail: string, recipient: StampedRecipient | null = null): string {
  const message = parseMessage(Buffer.from(mail.replace(/\r?\n/g, "\r\n"), "latin1"));
  const report = understand(message);
  expect(report.kind).toBe("complaint");
  const content = isNamed(report) ? null : sha256(complaintContent(message, report.writer));
  return complaintId(report, { recipient }, content, sha256);
}

interface Loop {
  readonly recipient?: string;
  readonly id?: string | null;
  readonly top?: string;
  readonly own?: string;
  readonly hop?: string;
  readonly boundary?: string;
  readonly text?: string;
}

/** A feedback loop's report. */
function report({
  recipient = "ada@recipient.example",
  id = "1@garden.example",
  top = "",
  own = "report-1@provider.example",
  hop = "Received: from mta.garden.example by mx.provider.example id A1; Mon, 28 Sep 2026 09:00:07 +0000\n",
  boundary = "b",
  text = "This is a report.",
}: Loop = {}): string {
  return `${top}From: <feedback@provider.example>
To: <abuse@esp.example>
Subject: FW: Bulbs
Message-ID: <${own}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=${boundary}

--${boundary}
Content-Type: text/plain

${text}

--${boundary}
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1.0
Version: 1
${recipient === "" ? "" : `Original-Rcpt-To: <${recipient}>\n`}
--${boundary}
Content-Type: message/rfc822

${hop}From: <news@garden.example>
Subject: Bulbs
Date: Mon, 28 Sep 2026 09:00:00 +0000
${id === null ? "" : `Message-ID: <${id}>\n`}
Bulbs!

--${boundary}--
`;
}

interface Forward {
  readonly by?: string;
  readonly words?: string;
  readonly block?: string;
  readonly top?: string;
  readonly own?: string;
  readonly on?: string;
}

const spring =
  "From: Garden <news@garden.example>\nDate: Mon, 28 Sep 2026 at 09:00\nSubject: Bulbs\nTo: <ada@recipient.example>";

/** A person forwards a mail in the text of their own. */
function forward({
  by = "ada@recipient.example",
  words = "This is spam.",
  block = spring,
  top = "",
  own = "1@recipient.example",
  on = "Tue, 29 Sep 2026 10:00:00 +0000",
}: Forward = {}): string {
  return `${top}From: <${by}>
To: <abuse@esp.example>
Subject: Fwd: Bulbs
Date: ${on}
Message-ID: <${own}>

${words}

---------- Forwarded message ---------
${block}

Bulbs!
`;
}

/** The same as an attachment. */
function attached({
  by = "ada@recipient.example",
  words = "This is spam.",
  id = "1@garden.example",
} = {}): string {
  return `From: <${by}>
To: <abuse@esp.example>
Subject: Fwd: Bulbs
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

${words}
--b
Content-Type: message/rfc822

From: <news@garden.example>
To: <ada@recipient.example>
Subject: Bulbs
Date: Mon, 28 Sep 2026 09:00:00 +0000
Message-ID: <${id}>

Bulbs!
--b--
`;
}

const relay = "Received: from relay.example by mx.esp.example; Mon, 28 Sep 2026 10:00:00 +0000\n";
const digest = (of: string) => `${sha256(of).slice(0, 32)}@provider.example`;
const byDigest = { recipient: digest("ada") };
const hidden = { recipient: "redacted@provider.example" };
const withoutBlock = "From: Garden <news@garden.example>\nSubject: Bulbs";

describe("one complaint", () => {
  test.each<[string, string, string]>([
    ["delivered by two routes", report(), report({ top: relay })],
    ["sent by a relay as a mail of its own", report(), report({ own: "again@relay.example", boundary: "x" })],
    [
      "of a recipient that stands as a digest",
      report(byDigest),
      report({ ...byDigest, top: relay, text: "Hi." }),
    ],
    ["of a recipient that is hidden, by two routes", report(hidden), report({ ...hidden, top: relay })],
    [
      "of a recipient that is hidden, by a relay with boundaries of its own",
      report(hidden),
      report({ ...hidden, boundary: "other", own: "again@relay.example" }),
    ],
    ["about a mail without Message-ID", report({ id: null }), report({ id: null, top: relay })],
    ["of a report without recipient", report({ recipient: "" }), report({ recipient: "", top: relay })],
    ["forwarded twice", forward(), forward({ words: "Again, this is spam!", own: "2@recipient.example" })],
    ["forwarded twice, as an attachment", attached(), attached({ words: "Again, this is spam!" })],
    ["by a loop, and forwarded by the recipient", report(), attached()],
    [
      "forwarded without a date, sent again on that day",
      forward({ block: withoutBlock }),
      forward({ block: withoutBlock, own: "2@recipient.example", top: relay }),
    ],
  ])("%s", (_, one, other) => expect(idOf(other)).toBe(idOf(one)));

  test("whose lines end otherwise on the other route", () => {
    const mail = report(hidden).replace(/\n/g, "\r\n");
    const message = (raw: string) => complaintContent(parseMessage(Buffer.from(raw, "latin1")), "machine");
    expect(message(mail.replace(/\r\n/g, "\n"))).toBe(message(mail));
  });

  test("of a recipient whom our stamp names", () => {
    const keys = { fold: "00000000.ada", person: "00000000.ada" };
    const ada = { address: null, keys };
    const ben = { address: null, keys: { fold: "00000000.ben", person: "00000000.ben" } };
    expect(idOf(report(hidden), ada)).toBe(idOf(report({ ...hidden, top: relay, text: "Hi." }), ada));
    expect(idOf(report(hidden), ada)).not.toBe(idOf(report(hidden), ben));
  });
});

describe("two complaints", () => {
  test.each<[string, string, string]>([
    ["of two people about one mailing", report(), report({ recipient: "ben@recipient.example" })],
    ["of two people who forward it", forward(), forward({ by: "ben@recipient.example" })],
    ["of two people who attach it", attached(), attached({ by: "ben@recipient.example" })],
    ["of two digests", report(byDigest), report({ recipient: digest("ben") })],
    ["about two mails", report(), report({ id: "2@garden.example" })],
    ["about two mails, forwarded", forward(), forward({ block: spring.replace("28 Sep", "29 Sep") })],
    ["about two mails of one minute", forward(), forward({ block: spring.replace("Bulbs", "Tulips") })],
    [
      "of two hidden recipients whose copies came by other hops",
      report(hidden),
      report({ ...hidden, hop: relay }),
    ],
    [
      "of two hidden recipients whose copies tell nothing",
      report({ ...hidden, hop: "" }),
      report({ ...hidden, hop: "", own: "report-2@provider.example" }),
    ],
    [
      "of one person on two days, who does not say about what",
      forward({ block: withoutBlock }),
      forward({ block: withoutBlock, on: "Tue, 6 Oct 2026 10:00:00 +0000" }),
    ],
  ])("%s", (_, one, other) => expect(idOf(other)).not.toBe(idOf(one)));
});

describe("whatever stands above a report", () => {
  const name = fc.constantFrom(
    "Received",
    "X-Spam-Score",
    "Authentication-Results",
    "Delivered-To",
    "X-Note",
  );
  const value = fc.stringMatching(/^[a-z0-9 .;:@-]{0,60}$/);
  const tops = fc.array(
    fc.tuple(name, value).map(([field, text]) => `${field}: ${text}\n`),
    { maxLength: 6 },
  );
  const loops = fc.record({
    recipient: fc.constantFrom("ada@recipient.example", digest("ada"), hidden.recipient, ""),
    id: fc.constantFrom("1@garden.example", null),
  });

  test("it is the same complaint", () =>
    fc.assert(
      fc.property(tops, loops, (top, loop) => {
        expect(idOf(report({ ...loop, top: top.join("") }))).toBe(idOf(report(loop)));
      }),
    ));

  test("people and originals stay apart", () =>
    fc.assert(
      fc.property(tops, loops, loops, (top, one, other) => {
        fc.pre(one.recipient !== other.recipient || one.id !== other.id);
        expect(idOf(report({ ...one, top: top.join("") }))).not.toBe(idOf(report(other)));
      }),
    ));

  test("who forwards it in which words makes no difference, by whom it is forwarded does", () =>
    fc.assert(
      fc.property(tops, fc.constantFrom("Spam!", "I never signed up for this.", ""), (top, words) => {
        const again = { top: top.join(""), words, own: "other@recipient.example" };
        expect(idOf(forward(again))).toBe(idOf(forward()));
        expect(idOf(forward({ ...again, by: "ben@recipient.example" }))).not.toBe(idOf(forward()));
      }),
    ));
});
