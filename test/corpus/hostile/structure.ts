import { flood, head, type HostileMail, inParts, latin1, megabyte, words } from "./hostile-mail.ts";

/** Attacks by the tree of parts: its depth, its breadth, its delimiters. */
export const structureMails: readonly HostileMail[] = [
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
    build: () => packed(latin1(`${head}\r\n${words.repeat(100)}\r\n`), 20, "Content-Type: message/rfc822"),
    parts: { atMost: 21 },
  },
  {
    name: "base64-files-19-deep",
    why: "megabytes as .eml in a part of another type, packed nineteen times over",
    build: () =>
      packed(
        latin1(`${head}\r\n${flood("x\r\n", 20_000)}`),
        19,
        'Content-Type: application/octet-stream; name="mail.eml"',
      ),
    quirks: ["message-in-other-type"],
    parts: { atMost: 21 },
  },
  {
    name: "messages-900-flat",
    why: "nine hundred mails attached to one, each with a thread of its own",
    build: () =>
      inParts(
        Array.from(
          { length: 900 },
          (_, at) =>
            `Content-Type: message/rfc822\r\n\r\nFrom: shop@shop.example\r\nSubject: ${String(at)}\r\n${flood("References: <a@b.example>\r\n", 900)}\r\nBuy.`,
        ),
      ),
    parts: { atMost: 1_000 },
  },
  {
    name: "parts-10000",
    why: "ten thousand parts in one multipart",
    build: () => inParts([`\r\n${words}`, ...Array<string>(10_000).fill("Content-Type: image/gif\r\n\r\nx")]),
    quirks: ["parts-limit"],
    parts: { atMost: 1_000 },
    text: words,
  },
  {
    name: "texts-900",
    why: "nine hundred texts of ten kilobytes, all of them shown to the reader",
    build: () =>
      inParts([
        `\r\n${words}`,
        ...Array.from({ length: 900 }, (_, at) => `\r\n${flood(`line ${String(at)}\r\n`, 10_000)}`),
      ]),
    parts: { exactly: 902 },
    quirks: ["text-limit"],
    text: words,
  },
  {
    name: "html-texts-900",
    why: "nine hundred HTML texts of ten kilobytes, each of which is tokenized",
    build: () =>
      inParts([
        `\r\n${words}`,
        ...Array.from(
          { length: 900 },
          (_, at) => `Content-Type: text/html\r\n\r\n${flood(`<p>a<b>${String(at)}</b>`, 10_000)}`,
        ),
      ]),
    parts: { exactly: 902 },
    quirks: ["text-limit"],
    text: words,
  },
  {
    name: "hidden-alternatives-900",
    why: "nine hundred variants that show nothing, so that each is tried",
    build: () =>
      inParts(
        Array<string>(900).fill(
          `Content-Type: text/html\r\n\r\n<div hidden>${flood("<p>a<b>b</b>", 10_000)}</div>`,
        ),
        "multipart/alternative",
      ),
    parts: { exactly: 901 },
    quirks: ["text-limit"],
  },
  {
    name: "empty-reports-900",
    why: "nine hundred parts of which each may be a feedback report, and none is",
    build: () =>
      inParts(
        Array.from(
          { length: 900 },
          (_, at) =>
            `Content-Type: ${["application/octet-stream", "application/json", 'text/plain; name="report.txt"'][at % 3] ?? ""}\r\n\r\n${flood("a:\r\n", 10_000)}`,
        ),
      ),
    parts: { exactly: 901 },
  },
  {
    name: "false-delimiters",
    why: "megabytes of lines that begin like a delimiter",
    build: () => inParts([`\r\n${words}`, `\r\n${"--bx\r\n".repeat(megabyte)}`]),
    quirks: ["boundary-limit"],
    parts: { atMost: 3 },
  },
  {
    name: "multiparts-900-empty",
    why: "hundreds of small multiparts without parts, each of which could search megabytes",
    build: () =>
      inParts([
        `\r\n${words}`,
        ...Array<string>(900).fill("Content-Type: multipart/mixed; boundary=c\r\n\r\n\r\n-- \r\nx"),
        `\r\n${"x".repeat(8 * megabyte)}`,
      ]),
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
  ...["x".padEnd(250, "-"), "x".padStart(250, "-")].map((boundary) => ({
    name: `boundary-nearly-${boundary.startsWith("x") ? "at-its-end" : "at-its-start"}`,
    why: "a body that is the boundary but for one letter, wherever a search begins",
    build: () =>
      latin1(
        `${head}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${"-".repeat(9 * megabyte)}`,
      ),
    quirks: ["multipart-without-parts"],
    parts: { exactly: 1 as const },
  })),
  {
    name: "mail-of-30-mb",
    why: "larger than what is stored, an attachment of base64",
    build: () =>
      inParts([
        `\r\n${words}`,
        `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"QUJD".repeat(19)}\r\n`.repeat(400_000)}`,
      ]),
    quirks: ["size-limit", "multipart-not-closed"],
    parts: { exactly: 3 },
    text: words,
  },
];

function nested(levels: number): Buffer {
  let opening = head;
  for (let level = 0; level < levels; level++) {
    opening += `Content-Type: multipart/mixed; boundary=b${String(level)}\r\n\r\n--b${String(level)}\r\n`;
  }
  return latin1(`${opening}\r\n${words}\r\n`);
}

function packed(mail: Buffer, levels: number, type: string): Buffer {
  let inner = mail;
  for (let level = 0; level < levels; level++) {
    const base64 = inner.toString("base64").replace(/.{76}/g, "$&\r\n");
    inner = latin1(`${head}${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`);
  }
  return inner;
}
