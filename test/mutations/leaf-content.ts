import iconv from "iconv-lite";

import {
  type Entity,
  fieldOf,
  mediaType,
  parameter,
  transferEncoding,
  valueOf,
  withField,
} from "./mail-source.ts";

/** In UTF-16 lines do not end in the bytes of a line end. */
function isWide(entity: Entity): boolean {
  return parameter(entity, "charset")?.toLowerCase().startsWith("utf-16") === true;
}

/** A leaf's bytes, its transfer encoding taken off, lines of text ending in "\n"; null where that is not plain. */
export function contentOf(entity: Entity): Buffer | null {
  const encoding = transferEncoding(entity);
  if (entity.body?.kind !== "leaf" || encoding === null || isWide(entity)) return null;
  const { text } = entity.body;
  if (encoding === "identity") return Buffer.from(text, "latin1");
  if (encoding === "base64") {
    const packed = text.replace(/\s+/g, "");
    const bytes = Buffer.from(packed, "base64");
    return bytes.toString("base64") === packed ? bytes : null;
  }
  if (/=(?![0-9A-F]{2}|\n)/.test(text) || /[ \t]\n|[\x80-\xff]/.test(text)) return null;
  return Buffer.from(
    text
      .replaceAll("=\n", "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** The entity with these bytes as its content, in this transfer encoding; null where they do not go into it. */
export function withContent(
  entity: Entity,
  content: Buffer,
  encoding: "8bit" | "base64" | "quoted-printable",
): Entity | null {
  const isText = mediaType(entity).startsWith("text/");
  const text = encode(content, encoding, isText);
  if (text === null) return null;
  return { ...withField(entity, `Content-Transfer-Encoding: ${encoding}`), body: { kind: "leaf", text } };
}

function encode(
  content: Buffer,
  encoding: "8bit" | "base64" | "quoted-printable",
  isText: boolean,
): string | null {
  const raw = content.toString("latin1");
  if (encoding === "8bit") return /[\0\r]/.test(raw) || /[^\n]{990}/.test(raw) ? null : raw;
  if (encoding === "base64") {
    // The canonical form of text has CRLF (RFC 2045 §6.8).
    const bytes = isText ? Buffer.from(raw.replace(/\r?\n/g, "\r\n"), "latin1") : content;
    return bytes.toString("base64").replace(/.{76}/g, "$&\n");
  }
  if (!isText && raw.includes("\r")) return null;
  return raw
    .replaceAll("\r\n", "\n")
    .replace(/[^\n\x20-\x3c\x3e-\x7e]/g, code)
    .replace(/ (?=\n|$)/g, "=20")
    .replace(/^\.|^From /gm, (start) => code(start.charAt(0)) + start.slice(1))
    .split("\n")
    .map(softBroken)
    .join("\n");
}

function code(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** In lines of 76 at most, no code cut. */
function softBroken(line: string): string {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > 76) {
    let cut = 75;
    while (/=.?$/.test(rest.slice(0, cut))) cut--;
    pieces.push(`${rest.slice(0, cut)}=`);
    rest = rest.slice(cut);
  }
  return [...pieces, rest].join("\n");
}

/** A text leaf as text; null where its charset is unknown, or its bytes are not of it. */
export function textOf(entity: Entity): string | null {
  const content = contentOf(entity);
  const isFile = parameter(entity, "name") !== null || fieldOf(entity, "content-disposition") !== null;
  // RFC 2231 outweighs a plain charset (§3), and this small reading does not know it.
  if (/charset\*/i.test(fieldOf(entity, "content-type") ?? "")) return null;
  if (content === null || isFile || !/^text\/(?!rfc822)/.test(mediaType(entity))) return null;
  const charset = parameter(entity, "charset")?.toLowerCase() ?? "us-ascii";
  if (charset === "us-ascii") return content.some((byte) => byte > 0x7f) ? null : content.toString("latin1");
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(content);
    // Under another name than its own, text is read by what it plainly is.
    return charset === "utf-8" || !isUtf8(content) ? text.replaceAll("\r\n", "\n") : null;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Buffer): boolean {
  if (bytes.every((byte) => byte < 0x80)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text's bytes in a charset that holds all of it and is told apart from UTF-8; else null. */
export function bytesIn(text: string, charset: string): Buffer | null {
  if (!iconv.encodingExists(charset)) return null;
  const bytes = iconv.encode(text, charset, { addBOM: charset === "utf-16" });
  try {
    if (new TextDecoder(charset === "utf-16" ? "utf-16le" : charset, { fatal: true }).decode(bytes) !== text)
      return null;
  } catch {
    return null;
  }
  return charset === "utf-8" || !isUtf8(bytes) ? bytes : null;
}

/** The entity's Content-Type with this charset, other parameters kept. */
export function withCharset(entity: Entity, charset: string): Entity {
  const value = valueOf(fieldOf(entity, "content-type") ?? ":text/plain");
  const others = value.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i, "");
  return withField(entity, `Content-Type: ${others}; charset=${charset}`);
}
