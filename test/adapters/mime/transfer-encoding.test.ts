import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decodeTransfer, parseTransferEncoding } from "../../../src/adapters/mime/transfer-encoding.ts";

test.each([
  [null, "identity"],
  ["7bit", "identity"],
  ["8-bit", "identity"],
  ["BINARY", "identity"],
  ["Base64", "base64"],
  ["base64; x=y", "base64"],
  ["quoted-printable (comment)", "quoted-printable"],
  ["quoted/printable", "quoted-printable"],
  ["x-uuencode", "unknown"],
])("parseTransferEncoding(%j)", (value, encoding) => {
  expect(parseTransferEncoding(value)).toBe(encoding);
});

describe("base64", () => {
  const decode = (text: string) => decodeTransfer(Buffer.from(text, "latin1"), "base64").toString("latin1");

  test.each([
    ["cmVtb3ZlIG1l", "remove me"],
    ["cmVt\r\nb3Zl\r\nIG1l\r\n", "remove me"],
    ["cmVt b3Zl!IG1l", "remove me"],
    ["cmVtb3Zl\r\nIG1", "remove m"],
    ["YQ==\r\nYg==\r\n", "ab"],
    ["YQ==\r\n\r\n-- \r\na list's footer, at the end\r\n", "a"],
    ["====", ""],
    ["", ""],
  ])("%j", (text, decoded) => {
    expect(decode(text)).toBe(decoded);
  });

  test("what was padded in pieces is decoded, in one line or many", () => {
    const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pieces, fc.constantFrom("", "\r\n"), (all, between) => {
        // Four letters at least, as a line of base64 must have for it to be told from a footer.
        const encoded = all.map((bytes) => Buffer.from(bytes).toString("base64")).join(between);
        const whole = Buffer.concat(all.map((bytes) => Buffer.from(bytes)));
        expect(decode(encoded)).toBe(whole.toString("latin1"));
      }),
    );
  });

  test("a megabyte that is padded after every letter is decoded", () => {
    expect(decode("QQ==".repeat(1_000_000))).toBe("A".repeat(1_000_000));
    expect(decode("QQ==\r\n".repeat(500_000))).toBe("A".repeat(500_000));
  });

  test("what was encoded is decoded, in lines of any length", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 80 }), (bytes, width) => {
        const encoded = Buffer.from(bytes).toString("base64");
        const lines = encoded.match(new RegExp(`.{1,${String(width)}}`, "g")) ?? [];
        expect(decode(lines.join("\r\n"))).toBe(Buffer.from(bytes).toString("latin1"));
      }),
    );
  });
});

describe("quoted-printable", () => {
  const decode = (text: string) =>
    decodeTransfer(Buffer.from(text, "latin1"), "quoted-printable").toString("utf8");

  test.each([
    ["Gr=C3=BC=c3=9fe", "Grüße"],
    ["a=\r\nb=\nc= \t\r\nd", "abcd"],
    ["a  \r\nb\t\nc ", "a\r\nb\nc "],
    ["a=20 \r\nb", "a \r\nb"],
    ["50 =% =4 =ZZ", "50 =% =4 =ZZ"],
    ["end=", "end"],
    ["", ""],
  ])("%j", (text, decoded) => {
    expect(decode(text)).toBe(decoded);
  });

  test("what was encoded is decoded", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const codes = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, "0").toUpperCase()}`);
        const encoded = codes.join("=\r\n");
        expect([...decodeTransfer(Buffer.from(encoded), "quoted-printable")]).toEqual([...bytes]);
      }),
    );
  });
});
