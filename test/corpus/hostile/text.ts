import { flood, head, type HostileMail, latin1, megabyte, words } from "./hostile-mail.ts";

/** Attacks by a plain text: its length, its lines, its characters, its transfer encoding and its charset. */
export const textMails: readonly HostileMail[] = [
  {
    name: "short-lines-25-mb",
    why: "25 MB of one-letter lines: stream parsers make an object of each",
    build: () => latin1(`${head}\r\n${words}\n${"x\n".repeat(12 * megabyte)}`),
    quirks: ["size-limit", "text-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "one-line-25-mb",
    why: "25 MB without a line end",
    build: () => latin1(`${head}\r\n${words} ${"word ".repeat(5 * megabyte)}`),
    quirks: ["size-limit", "text-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "no-line-end-at-all-25-mb",
    why: "25 MB in which no line ends, the header's neither",
    build: () => latin1(`From: a@example.com ${"word ".repeat(5 * megabyte)}`),
    quirks: ["size-limit"],
    parts: { exactly: 1 },
  },
  {
    name: "bare-returns-25-mb",
    why: "25 MB with the line ends of old Mac OS",
    build: () => latin1(`${head}\r\n${words}\r\n${"x\r\n".repeat(8 * megabyte)}`.replaceAll("\n", "")),
    quirks: ["size-limit", "text-limit", "bare-cr"],
    parts: { exactly: 1 },
    text: words,
  },
  ...[
    ">",
    " ",
    "\n",
    "\t",
    "<",
    "-",
    "(",
    '"',
    "=",
    "\0",
    "&",
    "\r",
    "w",
    "_",
    "*",
    ":",
    "@",
    "[",
    "/",
    ".",
  ].map((character) => ({
    name: `one-megabyte-of-${character.codePointAt(0)?.toString(16) ?? ""}`,
    why: `a body of one character (${JSON.stringify(character)}), on which careless expressions backtrack`,
    build: () => latin1(`${head}\r\n${words}\r\n${character.repeat(megabyte)}`),
    quirks: ["text-limit"],
    parts: { exactly: 1 as const },
    text: words,
  })),
  ...[
    ["blank-lines", " \n"],
    ["tabbed-lines", "\t\n"],
    ["dashed-lines", `${"-".repeat(150)}\n`],
    ["quoted-lines", "> > > x\n"],
    ["at-signs", "a@a."],
    ["long-words", `${"a".repeat(5_000)} `],
    ["long-lines", `${"ab ".repeat(1_300)}\n`],
    ["brackets", "[a]<b>(c)"],
    ["base64-like", `${"QUJD".repeat(49)}== `],
  ].map(([name = "", unit = ""]) => ({
    name: `only-${name}`,
    why: `a text of nothing but ${JSON.stringify(unit.slice(0, 20))}`,
    build: () => latin1(`${head}\r\n${flood(unit, megabyte)}`),
    parts: { exactly: 1 as const },
  })),
  {
    name: "flowed-lines",
    why: "format=flowed: a megabyte of lines that each flow into the next, at changing depths of quotation",
    build: () =>
      latin1(
        `${head}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${flood("> x \r\n>> y \r\n z \r\n", megabyte)}`,
      ),
    parts: { exactly: 1 },
  },
  {
    name: "zero-bytes",
    why: "NUL bytes, which no database text takes",
    build: () => latin1(`${head}\r\n${words.replaceAll(" ", " \0")}\r\n`),
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "zero-bytes-in-fields",
    why: "NUL bytes in every field that is shown",
    build: () =>
      latin1(
        `From: A\0nn <an\0n@example.com>\r\nTo: \0abuse@esp.example\r\nSubject: st\0op\r\nMessage-ID: <a\0@b.example>\r\n` +
          `In-Reply-To: <b\0@c.example>\r\n\r\n${words}\r\n`,
      ),
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "lone-surrogates",
    why: "halves of characters, in an encoded word, in the text and in HTML entities",
    build: () =>
      latin1(
        `From: =?utf-16be?b?2ADcAA==?= <ann@example.com>\r\nTo: abuse@esp.example\r\nSubject: =?utf-8?q?=ED=A0=80?= =?utf-16le?b?ANg=?=\r\n` +
          `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${words}</p>${"&#xD800;&#56320; \xed\xa0\x80".repeat(10_000)}`,
      ),
    text: words,
  },
  ...encodings(),
  ...charsets(),
];

function encodings(): HostileMail[] {
  const encoded = (encoding: string, body: string): Buffer =>
    latin1(`${head}Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}`);
  return [
    {
      name: "quoted-printable-megabytes",
      why: "megabytes of soft line breaks and broken codes",
      build: () => encoded("quoted-printable", `${words}\r\n${"=\r\n= \t=4=G".repeat(200_000)}`),
      quirks: ["text-limit"],
      parts: { exactly: 1 },
      text: words,
    },
    {
      name: "quoted-printable-blanks",
      why: "an equals sign before blanks that never end, again and again",
      build: () => encoded("quoted-printable", `${words}\r\n${`=${" ".repeat(1_000)}x`.repeat(5_000)}`),
      quirks: ["text-limit"],
      text: words,
    },
    {
      name: "quoted-printable-one-run-of-blanks",
      why: "every blank of a megabyte behind an equals sign",
      build: () => encoded("quoted-printable", `${words}\r\n${"=".repeat(1_000)}${" ".repeat(megabyte)}`),
      quirks: ["text-limit"],
      text: words,
    },
    {
      name: "base64-without-end",
      why: "base64 padded after every group, so that each is decoded by itself",
      build: () => encoded("base64", `${latin1(`${words}  `).toString("base64")}${"QQ==".repeat(megabyte)}`),
      quirks: ["text-limit"],
      text: words,
    },
    {
      name: "base64-broken",
      why: "base64 with noise between all letters, which never ends",
      build: () =>
        encoded("base64", `${latin1(`${words}\n`).toString("base64")}\r\n${"Q!U-J.D\r\n".repeat(megabyte)}`),
      quirks: ["text-limit"],
    },
  ];
}

function charsets(): HostileMail[] {
  const inCharset = (charset: string, unit: string, length = megabyte): Buffer =>
    latin1(`${head}Content-Type: text/plain; charset=${charset}\r\n\r\n${flood(unit, length)}`);
  const floods: readonly (readonly [string, string])[] = [
    ["iso-2022-jp", "\x1b$B\x1b(B"],
    ["iso-2022-jp", "\x1b$B!!\x1b(J\\"],
    ["iso-2022-kr", "\x0e\x1b$)C\x0f"],
    ["iso-2022-cn", "\x1b$A\x0e\x0f"],
    ["hz-gb-2312", "~{~}"],
    ["utf-7", "+AGEAYg-+"],
    ["utf-16", "a"],
    ["utf-16be", "\xd8\x00"],
    ["utf-32", "\x00\x01\x00\x00"],
    ["utf-8", "\xf0\x9f"],
    ["gb18030", "\x81\x30\x81"],
    ["big5", "\x87"],
    ["cp437", "\xe1"],
    ["x-no-such-charset", "\xe4"],
    [`"${"a".repeat(2_000)}"`, "\xe4"],
  ];
  return [
    ...floods.map(([charset, unit], index) => ({
      name: `charset-${String(index)}-${charset.replace(/\W/g, "").slice(0, 20)}`,
      why: `a megabyte of ${JSON.stringify(unit)} in ${charset.slice(0, 20)}`,
      build: () => inCharset(charset, unit),
      parts: { exactly: 1 as const },
    })),
    {
      name: "utf-16-mail-20-mb",
      why: "a whole mail in UTF-16, which grows when it is read",
      build: () => Buffer.from(`\ufeff${head}\r\n${words}\r\n${"漢\n".repeat(5 * megabyte)}`, "utf16le"),
      quirks: ["utf-16", "size-limit", "text-limit"],
      text: words,
    },
  ];
}
