/** A message as Outlook would keep it, to be written as .msg or TNEF. */
export interface MapiContent {
  readonly properties: readonly Property[];
  readonly recipients?: readonly (readonly Property[])[];
  readonly attachments?: readonly Attached[];
}

export interface Attached {
  readonly name: string;
  readonly properties?: readonly Property[];
  /** The file's bytes, or the message that is attached as a message. */
  readonly holds: Buffer | MapiContent;
}

/** `id` is a number of [MS-OXPROPS], or the name of a property that has a name in place of one. */
export type Property =
  | { readonly id: number | string; readonly text: string }
  /** PtypString8: the bytes are in a code page. */
  | { readonly id: number; readonly text8: Buffer }
  | { readonly id: number; readonly binary: Buffer }
  | { readonly id: number; readonly long: number }
  | { readonly id: number; readonly time: Date };

/** Ids that the tests write, by the names of [MS-OXPROPS]. */
export const id = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  sentRepresentingName: 0x0042,
  sentRepresentingEmailAddress: 0x0065,
  transportMessageHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderSearchKey: 0x0c1d,
  senderEmailAddress: 0x0c1f,
  displayTo: 0x0e04,
  body: 0x1000,
  rtfCompressed: 0x1009,
  html: 0x1013,
  internetMessageId: 0x1035,
  listUnsubscribe: 0x1045,
  displayName: 0x3001,
  emailAddress: 0x3003,
  attachMethod: 0x3705,
  attachMimeTag: 0x370e,
  smtpAddress: 0x39fe,
  internetCodePage: 0x3fde,
  sentRepresentingSmtpAddress: 0x5d02,
} as const;

/** The type of a property ([MS-OXCDATA] §2.11.1). */
export function typeOf(property: Property): number {
  if ("text" in property) return 0x001f;
  if ("text8" in property) return 0x001e;
  if ("binary" in property) return 0x0102;
  return "long" in property ? 0x0003 : 0x0040;
}

/** The bytes of a property's value; a text ends in a zero. */
export function valueOf(property: Property): Buffer {
  if ("text" in property) return utf16(`${property.text}\0`);
  if ("text8" in property) return Buffer.concat([property.text8, Buffer.alloc(1)]);
  if ("binary" in property) return property.binary;
  const bytes = Buffer.alloc(8);
  if ("long" in property) bytes.writeUInt32LE(property.long, 0);
  // 100 ns from 1601.
  else bytes.writeBigUInt64LE((BigInt(property.time.getTime()) + 11_644_473_600_000n) * 10_000n, 0);
  return "long" in property ? bytes.subarray(0, 4) : bytes;
}

/** Integers, little-endian. */
export function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, 4 * at);
  return bytes;
}

export function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, 2 * at);
  return bytes;
}

export function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

/** PidTagRtfCompressed of a text ([MS-OXRTFCP]), in literals only. */
export function compressedRtf(rtf: string): Buffer {
  const text = Buffer.from(rtf, "latin1");
  const pieces: Buffer[] = [];
  for (let at = 0; at < text.length; at += 8) pieces.push(Buffer.of(0), text.subarray(at, at + 8));
  // The end is a reference to where the next byte would go: 207 bytes of dictionary are there from the start.
  const end = (207 + text.length) % 4096;
  const bits = text.length % 8;
  if (bits === 0) pieces.push(Buffer.of(1));
  else pieces[pieces.length - 2] = Buffer.of(1 << bits);
  const content = Buffer.concat([...pieces, Buffer.of(end >> 4, (end & 0xf) << 4)]);
  return Buffer.concat([longs(content.length + 12, text.length, 0x75465a4c, crc(content)), content]);
}

/** CRC-32 without the inversions of ISO 3309, as [MS-OXRTFCP] §2.1.3.2 has it. */
function crc(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return sum >>> 0;
}
