/** What one mail may cost, whatever its sender made of it. Beyond a limit the mail is read as far as it goes and a quirk says so. */
export const limits = {
  /** Bytes of the mail that are looked at, and bytes that embedded messages may unpack to, each in sum. */
  parsedBytes: 10 * 1024 * 1024,
  /** Parts of the mail, those of embedded messages included. */
  parts: 1_000,
  /** Multiparts and embedded messages within one another. */
  depth: 20,
  /** Bytes and fields of all header sections together. */
  headerBytes: 1024 * 1024,
  headerFields: 20_000,
  /** Bytes of a leaf that are decoded to text, and bytes of all leaves that make the text for people. */
  textBytes: 1024 * 1024,
  /** Characters of a boundary; RFC 2046 §5.1.1 allows 70. */
  boundary: 256,
  /** Lines that look like a delimiter and are none, in all multiparts together. */
  falseDelimiters: 100_000,
  /** Lines that are tried as the boundary of multiparts that do not name theirs. */
  guesses: 50,
} as const;

/** What is left of the limits for one mail and everything embedded in it. */
export interface Budget {
  parts: number;
  headerBytes: number;
  headerFields: number;
  unpackedBytes: number;
  falseDelimiters: number;
  guesses: number;
}

export function fullBudget(): Budget {
  return {
    parts: limits.parts,
    headerBytes: limits.headerBytes,
    headerFields: limits.headerFields,
    unpackedBytes: limits.parsedBytes,
    falseDelimiters: limits.falseDelimiters,
    guesses: limits.guesses,
  };
}
