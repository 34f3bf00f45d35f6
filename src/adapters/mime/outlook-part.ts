import { createHash } from "node:crypto";

import type { Part } from "../../mail/message.ts";
import type { OutlookFormat } from "../../ports.ts";

/** What Outlook's attachments hold, as MIME, by the digest of the attachment's bytes. */
export type OpenedOutlook = ReadonlyMap<string, Buffer>;

const tnefTypes: ReadonlySet<string> = new Set(["application/ms-tnef", "application/vnd.ms-tnef"]);
const msgTypes: ReadonlySet<string> = new Set([
  "application/vnd.ms-outlook",
  "application/msoutlook",
  "application/x-msg",
]);

export function isMsgType(type: string): boolean {
  return msgTypes.has(type);
}

/** The first bytes of TNEF ([MS-OXTNEF] §2.1.3.1), and of a compound file ([MS-CFB] §2.2), which a .msg is. */
const tnefStart = Buffer.from("789f3e22", "hex");
const compoundFileStart = Buffer.from("d0cf11e0a1b11ae1", "hex");

/**
 * The format of a leaf that Outlook wrote: by its type, or by its file name where the bytes agree, for such parts come
 * as application/octet-stream as well. Null for every other part.
 */
export function outlookFormat(part: Part): OutlookFormat | null {
  const { type } = part;
  if (part.message !== null || type.startsWith("multipart/")) return null;
  if (tnefTypes.has(type)) return "tnef";
  const name = part.filename?.trim() ?? "";
  if (isMsgType(type)) return "msg";
  if (/\.msg$/i.test(name)) return isCompoundFile(part.body()) ? "msg" : null;
  return /^win(?:mail)?[^/\\]{0,20}\.dat$/i.test(name) && startsWith(part.body(), tnefStart) ? "tnef" : null;
}

export function isCompoundFile(bytes: Buffer): boolean {
  return startsWith(bytes, compoundFileStart);
}

/** Names the bytes of a part, wherever in a mail they stand. */
export function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
