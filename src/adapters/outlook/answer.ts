/** What the child makes of an attachment. */
export interface Answer {
  /** `damaged`: read as far as it goes. `foreign`: no mail, such as an appointment. */
  readonly outcome: (typeof outcomes)[number];
  /** Empty where nothing was read. */
  readonly mime: Buffer;
}

const outcomes = ["read", "damaged", "foreign", "malformed"] as const;

/** One byte for the outcome and four for the length come before the MIME. */
const prefix = 5;

/** Bytes of the longest answer that is taken. */
export const maxAnswer = prefix + 16 * 1024 * 1024;

/** The answer as the child writes it to its stdout. */
export function encodeAnswer({ outcome, mime }: Answer): Buffer {
  const head = Buffer.alloc(prefix);
  head.writeUInt8(outcomes.indexOf(outcome), 0);
  head.writeUInt32LE(mime.length, 1);
  return Buffer.concat([head, mime]);
}

/** Null where the child ended before it had said everything, or said something else. */
export function decodeAnswer(bytes: Buffer): Answer | null {
  if (bytes.length < prefix || bytes.readUInt32LE(1) !== bytes.length - prefix) return null;
  const outcome = outcomes[bytes.readUInt8(0)];
  return outcome === undefined ? null : { outcome, mime: bytes.subarray(prefix) };
}
