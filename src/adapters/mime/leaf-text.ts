import libmime from "libmime";
import { decode as decodeRareCharset } from "libmime/lib/charset.js";

import { decodeCharset, isKnownCharset } from "../../mail/charset.ts";

/** A leaf's decoded bytes as text with "\n" line ends, without NUL; format=flowed is unwrapped (RFC 3676). */
export function leafText(bytes: Buffer, type: string, parameters: Readonly<Record<string, string>>): string {
  const charset = parameters["charset"] ?? (type === "text/html" ? metaCharset(bytes) : "") ?? "";
  const text = decodeText(bytes, charset)
    .replace(/\r\r?\n|\r/g, "\n")
    .replaceAll("\0", "");
  if (type !== "text/plain" || parameters["format"]?.toLowerCase() !== "flowed") return text;
  return libmime.decodeFlowed(text, parameters["delsp"]?.toLowerCase() === "yes");
}

function decodeText(bytes: Buffer, charset: string): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) return bytes.toString("utf8", 3);
  if (charset === "") return decodeCharset(bytes, "us-ascii");
  // libmime knows what the encoding standard left out (cp437, cp850, utf-32), and refuses UTF-7.
  return isKnownCharset(charset) ? decodeCharset(bytes, charset) : decodeRareCharset(bytes, charset);
}

/** The charset that an HTML document names for itself, in its first kilobyte as browsers look for it. */
function metaCharset(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, 1_024);
  return /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
