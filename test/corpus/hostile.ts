/** Mails that are meant to break readers, and what a bounded reading of each must say. Built anew at every run. */
export interface HostileMail {
  readonly name: string;
  /** The attack, in a sentence. */
  readonly why: string;
  readonly build: () => Buffer;
  /** Quirks that must be said, by code. */
  readonly quirks: readonly string[];
  /** Parts in all, embedded messages included: exactly, or at most. */
  readonly parts: { readonly exactly: number } | { readonly atMost: number };
  /** What the human text must begin with. */
  readonly text?: string;
}

const megabyte = 1024 * 1024;
const head = "From: Ann <ann@example.com>\r\nTo: abuse@esp.example\r\nSubject: stop\r\nMIME-Version: 1.0\r\n";
const words = "please remove me from this list";

export const hostileMails: readonly HostileMail[] = [
  {
    name: "empty",
    why: "no byte at all",
    build: () => Buffer.alloc(0),
    quirks: [],
    parts: { exactly: 1 },
    text: "",
  },
  {
    name: "no-header",
    why: "prose from the first byte on",
    build: () => latin1(`Hello,\n\n${words}\n`),
    quirks: ["no-header"],
    parts: { exactly: 1 },
    text: "Hello,",
  },
  {
    name: "multiparts-100-deep",
    why: "multiparts within multiparts, far beyond the depth limit",
    build: () => nested(100),
    quirks: ["depth-limit"],
    parts: { atMost: 41 },
  },
  {
    name: "multiparts-10000-deep",
    why: "a recursion that would overflow the stack",
    build: () => nested(10_000),
    quirks: ["depth-limit"],
    parts: { atMost: 41 },
  },
  {
    name: "messages-1000-deep",
    why: "forwarded as attachment a thousand times over",
    build: () =>
      latin1(`${head}Content-Type: message/rfc822\r\n\r\n`.repeat(1_000) + `${head}\r\n${words}\r\n`),
    quirks: ["depth-limit"],
    parts: { atMost: 21 },
  },
  {
    name: "base64-messages-20-deep",
    why: "every message packed into base64 once more, so that unpacking multiplies the work",
    build: () => {
      let mail = latin1(`${head}\r\n${words.repeat(100)}\r\n`);
      for (let level = 0; level < 20; level++) {
        const packed = mail.toString("base64").replace(/.{76}/g, "$&\r\n");
        mail = latin1(
          `${head}Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}`,
        );
      }
      return mail;
    },
    quirks: [],
    parts: { atMost: 21 },
  },
  {
    name: "parts-10000",
    why: "ten thousand parts in one multipart",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${words}\r\n` +
          "--b\r\nContent-Type: image/gif\r\n\r\nx\r\n".repeat(10_000) +
          "--b--\r\n",
      ),
    quirks: ["parts-limit"],
    parts: { atMost: 1_000 },
    text: words,
  },
  {
    name: "false-delimiters",
    why: "megabytes of lines that begin like a delimiter",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${words}\r\n` +
          "--bx\r\n".repeat(megabyte) +
          "--b--\r\n",
      ),
    quirks: ["boundary-limit"],
    parts: { atMost: 2 },
  },
  {
    name: "multiparts-900-empty",
    why: "hundreds of small multiparts without parts, each of which could search megabytes",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${words}\r\n` +
          "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n\r\n-- \r\nx\r\n".repeat(900) +
          `--b\r\n\r\n${"x".repeat(8 * megabyte)}\r\n--b--\r\n`,
      ),
    quirks: ["multipart-without-parts"],
    parts: { exactly: 903 },
    text: words,
  },
  {
    name: "boundary-of-dashes",
    why: "a boundary of 5,000 dashes over a body of dashes",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary="${"-".repeat(5_000)}"\r\n\r\n${"-".repeat(4 * megabyte)}`,
      ),
    quirks: ["multipart-without-parts"],
    parts: { exactly: 1 },
  },
  {
    name: "fields-100000",
    why: "a hundred thousand header fields",
    build: () => latin1(`${head}${"X-A: some value\r\n".repeat(100_000)}\r\n${words}\r\n`),
    quirks: ["header-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "field-of-one-megabyte",
    why: "one field folded over a megabyte",
    build: () => latin1(`${head}X-A: ${"a\r\n ".repeat(megabyte)}\r\n\r\n${words}\r\n`),
    quirks: ["header-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "addresses-30000",
    why: "thirty thousand addresses in To",
    build: () =>
      latin1(
        `From: a@example.com\r\nTo: ${"b@example.com,\r\n ".repeat(30_000)}c@example.com\r\n\r\n${words}\r\n`,
      ),
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "rfc2231-20000-pieces",
    why: "a file name in twenty thousand pieces, the highest first",
    build: () => {
      const pieces = Array.from({ length: 20_000 }, (_, index) => `;\r\n filename*${19_999 - index}*=%41`);
      return latin1(`${head}Content-Disposition: attachment${pieces.join("")}\r\n\r\n${words}\r\n`);
    },
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "encoded-words",
    why: "half-open encoded words by the ten thousand",
    build: () => latin1(`${head}X-A: ${"=?utf-8?q?=41 ".repeat(50_000)}\r\n\r\n${words}\r\n`),
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "short-lines-25-mb",
    why: "25 MB of one-letter lines: stream parsers make an object of each",
    build: () => latin1(`${head}\r\n${words}\n${"x\n".repeat(12 * megabyte)}`),
    quirks: ["size-limit", "text-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "mail-of-30-mb",
    why: "larger than what is stored, an attachment of base64",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${words}\r\n--b\r\n` +
          `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"QUJD".repeat(19)}\r\n`.repeat(400_000)}--b--\r\n`,
      ),
    quirks: ["size-limit", "multipart-not-closed"],
    parts: { exactly: 3 },
    text: words,
  },
  ...[">", " ", "\n", "\t", "<", "-", "(", '"', "=", "\0", "&", "\r", "w"].map((character) => ({
    name: `one-megabyte-of-${character.codePointAt(0)?.toString(16) ?? ""}`,
    why: `a body of one character (${JSON.stringify(character)}), on which careless expressions backtrack`,
    build: () => latin1(`${head}\r\n${words}\r\n${character.repeat(megabyte)}`),
    quirks: ["text-limit"],
    parts: { exactly: 1 },
    text: words,
  })),
  ...[
    "<div>",
    "<blockquote>",
    "<table><tr><td>",
    "<b>",
    "<p>",
    "<div></span>",
    "<!--",
    "<a b=",
    '<a b="',
    "&amp",
    "</",
  ].map((opening) => ({
    name: `html-50000-${opening}`,
    why: `${opening} fifty thousand times, never closed`,
    build: () => latin1(`${head}Content-Type: text/html\r\n\r\n<p>${words}</p>${opening.repeat(50_000)}`),
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  })),
  {
    name: "html-100000-attributes",
    why: "a hundred thousand attributes on one element",
    build: () => {
      const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}=1`).join("");
      return latin1(`${head}Content-Type: text/html\r\n\r\n<p${attributes}>${words}</p>`);
    },
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "quoted-printable-megabytes",
    why: "megabytes of soft line breaks and broken codes",
    build: () =>
      latin1(
        `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${words}\r\n${"=\r\n= \t=4=G".repeat(200_000)}`,
      ),
    quirks: ["text-limit"],
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "zero-bytes",
    why: "NUL bytes, which no database text takes",
    build: () => latin1(`${head}\r\n${words.replaceAll(" ", " \0")}\r\n`),
    quirks: [],
    parts: { exactly: 1 },
    text: words,
  },
];

function nested(levels: number): Buffer {
  let opening = head;
  for (let level = 0; level < levels; level++) {
    opening += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  }
  return latin1(`${opening}\r\n${words}\r\n`);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}
