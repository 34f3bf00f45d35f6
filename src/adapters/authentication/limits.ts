/** What the checks of one mail may cost: whoever sends a mail chooses what there is to check. */
export const limits = {
  /** Milliseconds for all checks of a mail together. */
  timeMs: 2_000,
  /** Bytes of a mail that is verified; the same are read. */
  mailBytes: 10 * 1024 * 1024,
  /** What is looked at of a header, as when the mail was read. */
  header: { bytes: 1024 * 1024, fields: 20_000 },
  /** Signatures that are verified, of those whose domain matters (RFC 6376 §6.1 lets a verifier choose). */
  signatures: 5,
  /** Bytes and lines of the fields that signatures cover. The longest genuine headers have a tenth of either. */
  headerBytes: 256 * 1024,
  headerLines: 4_000,
  /** Sets of an ARC chain; RFC 8617 allows 50, lists make two or three. */
  arcSets: 10,
  /** Questions to the DNS about one mail. SPF may take 10, and as many again for the names that it finds (RFC 7208 §4.6.4). */
  questions: 60,
  /** Records, and characters of them, in one answer. */
  records: 100,
  answerLength: 64 * 1024,
} as const;
