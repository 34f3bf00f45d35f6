/** One header field, unfolded (RFC 5322 §2.2.3). */
export interface HeaderField {
  /** Lower-cased. */
  readonly name: string;
  /** The bytes as latin1 code units, unfolded and trimmed; RFC 2047 words are not decoded. */
  readonly value: string;
}

/** The header section of a message or part, in the order of the wire; repeated fields are kept. */
export type Header = readonly HeaderField[];
