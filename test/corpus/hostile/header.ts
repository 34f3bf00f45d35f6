import { flood, head, type HostileMail, latin1, megabyte, words } from "./hostile-mail.ts";

const body = `\r\n${words}\r\n`;

/** A mail whose From, To and Subject are given, or are those of a person. */
function withFields(
  fields: string,
  { from = "Ann <ann@example.com>", to = "abuse@esp.example", subject = "stop" } = {},
): Buffer {
  return latin1(`From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n${fields}${body}`);
}

/** Attacks by the header: how many fields, how long, and what a parser of each would do. */
export const headerMails: readonly HostileMail[] = [
  { name: "empty", why: "no byte at all", build: () => Buffer.alloc(0), parts: { exactly: 1 }, text: "" },
  {
    name: "no-header",
    why: "prose from the first byte on",
    build: () => latin1(`Hello,\n\n${words}\n`),
    quirks: ["no-header"],
    parts: { exactly: 1 },
    text: "Hello,",
  },
  {
    name: "fields-100000",
    why: "a hundred thousand header fields",
    build: () => withFields("X-A: some value\r\n".repeat(100_000)),
    quirks: ["header-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "fields-250000-short",
    why: "a quarter of a million of the shortest fields, within the limit of bytes",
    build: () => withFields("a:\n".repeat(250_000)),
    quirks: ["header-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "field-of-one-megabyte",
    why: "one field folded over a megabyte",
    build: () => withFields(`X-A: ${"a\r\n ".repeat(megabyte)}\r\n`),
    quirks: ["header-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  ...addressFloods(),
  {
    name: "subject-of-words",
    why: "a subject of 900 kB, which every reader looks at",
    build: () => withFields("", { subject: flood("unsubscribe me ", 900_000) }),
    text: words,
  },
  {
    name: "subject-of-encoded-words",
    why: "a subject of encoded words in changing charsets that nobody knows",
    build: () =>
      withFields("", {
        subject: Array.from({ length: 40_000 }, (_, at) => `=?x-${String(at)}?q?=E4?=`).join(" "),
      }),
    text: words,
  },
  {
    name: "subject-of-prefixes",
    why: "Re: Fwd: AW: by the hundred thousand",
    build: () => withFields("", { subject: flood("Re: Fwd: AW: [1] : ", 900_000) }),
    text: words,
  },
  {
    name: "encoded-words-half-open",
    why: "half-open encoded words by the ten thousand",
    build: () =>
      withFields(`X-A: ${"=?utf-8?q?=41 ".repeat(50_000)}\r\n`, { subject: "=?utf-8?q?=41 ".repeat(20_000) }),
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "rfc2231-20000-pieces",
    why: "a file name in twenty thousand pieces, the highest first",
    build: () => {
      const pieces = Array.from(
        { length: 20_000 },
        (_, index) => `;\r\n filename*${String(19_999 - index)}*=%41`,
      );
      return withFields(`Content-Disposition: attachment${pieces.join("")}\r\n`);
    },
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "rfc2231-20000-names",
    why: "twenty thousand parameters, each in pieces and half of them never closed",
    build: () => {
      const pieces = Array.from(
        { length: 20_000 },
        (_, index) => `; p${String(index)}*1*=%41; p${String(index)}*0*=iso-2022-jp''%1B`,
      );
      return withFields(`Content-Type: text/plain${pieces.join("")}; q="${"\\".repeat(50_001)}\r\n`);
    },
    text: words,
  },
  {
    name: "prototype-names",
    why: "methods, parameters and charsets named as what every JavaScript object has",
    build: () =>
      withFields(
        "Authentication-Results: mx.esp.example; constructor=pass __proto__.x=a; toString=pass; valueOf=fail\r\n" +
          "Content-Type: text/plain; charset=constructor; __proto__=a; hasOwnProperty=b; constructor*0*=toString''a\r\n",
        { subject: "=?constructor?q?a?= =?__proto__?b?YQ==?=" },
      ),
    text: words,
  },
  {
    name: "authentication-results",
    why: "thousands of fields of results, each with comments in comments and properties without end",
    build: () =>
      withFields(
        `Authentication-Results: mx.esp.example; ${flood("dkim=pass (a (b (c header.d=example.com ", 2_000)}\r\n`.repeat(
          450,
        ),
      ),
    text: words,
  },
  {
    name: "authentication-results-of-one-field",
    why: "one field of 900 kB, with a hundred thousand results",
    build: () =>
      withFields(
        `Authentication-Results: mx.esp.example; ${flood('dkim=fail reason="x" header.d=a.example; ', 900_000)}\r\n`,
      ),
    text: words,
  },
  {
    name: "list-headers",
    why: "a List-Unsubscribe of a hundred thousand targets, with a List-Id and Feedback-ID as long",
    build: () =>
      withFields(
        `List-Unsubscribe: ${flood("<mailto:u@shop.example?subject=a&body=%ff>,\r\n ", 300_000)}\r\n` +
          `List-Id: ${"<".repeat(300_000)}\r\nFeedback-ID: ${":".repeat(300_000)}\r\n`,
      ),
    text: words,
  },
  {
    name: "message-ids",
    why: "References, In-Reply-To and Message-ID of brackets that never match",
    build: () =>
      withFields(
        `References: ${flood("<<a@b.example> ", 300_000)}\r\nIn-Reply-To: ${"<>".repeat(100_000)}\r\n` +
          `Message-ID: ${"a@b.example,".repeat(20_000)}\r\n`,
      ),
    text: words,
  },
  {
    name: "stamp-look-alikes",
    why: "a hundred thousand words that look like our stamps, of which each costs a MAC",
    build: () => {
      const token = `hs1-${"Eg".repeat(80)}`;
      const local = `unsub-${"ceirceir".repeat(8).slice(0, 58)}@esp.example`;
      return latin1(
        `${head}${`X-Heed-Stamp: ${token}\r\nList-Unsubscribe: <mailto:${local}>\r\nCc: ${local}\r\n`.repeat(2_000)}\r\n` +
          `${words}\r\n${`${token} ${local} b-\r\n`.repeat(20_000)}`,
      );
    },
    text: words,
  },
  {
    name: "received-10000",
    why: "ten thousand hops, none of which names an address",
    build: () => latin1(`${`Received: from a ${"[".repeat(60)};\r\n`.repeat(10_000)}${head}${body}`),
    text: words,
  },
];

function addressFloods(): HostileMail[] {
  const floods: readonly (readonly [name: string, why: string, list: string])[] = [
    ["30000", "thirty thousand addresses", `${"b@example.com,\r\n ".repeat(30_000)}c@example.com`],
    [
      "open-brackets",
      "brackets that are never closed, by the hundred thousand",
      flood("<a@b.example,", 900_000),
    ],
    ["open-quotes", "quotes that close one another's brackets", flood('<"a@b.example,', 900_000)],
    ["colons", "an address that goes on in colons", `a@b.example${":".repeat(900_000)}`],
    ["groups", "groups that are opened and never closed", flood("a:", 900_000)],
    ["comments", "comments within comments", `a@b.example ${"(".repeat(900_000)}`],
    ["names", "a display name of half a million words", `${"a ".repeat(450_000)}<ann@example.com>`],
    ["no-address", "words without an address", "a ".repeat(450_000)],
    ["encoded", "encoded words in which mailboxes stand", flood("=?utf-8?q?a=40b.example?=, ", 900_000)],
    ["backslashes", "backslashes in an open quote", `"${"\\".repeat(900_000)}`],
    ["long-domain", "a domain of 900 kB", `a@${flood("b.", 900_000)}example`],
  ];
  return floods.flatMap(([name, why, list]) => [
    {
      name: `to-${name}`,
      why: `To: ${why}`,
      build: () => withFields(`Cc: ${list.slice(0, 50_000)}\r\n`, { to: list }),
      parts: { exactly: 1 as const },
      text: words,
    },
    {
      name: `from-${name}`,
      why: `From: ${why}`,
      build: () => withFields(`Return-Path: ${list.slice(0, 50_000)}\r\n`, { from: list }),
      parts: { exactly: 1 as const },
      text: words,
    },
  ]);
}
