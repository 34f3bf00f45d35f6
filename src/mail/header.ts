import { decodeWords } from "./encoded-word.ts";

/** One header field, unfolded (RFC 5322 §2.2.3). */
interface HeaderField {
  /** Lower-cased. */
  readonly name: string;
  /** The bytes as latin1 code units, unfolded and trimmed; RFC 2047 words are not decoded. */
  readonly value: string;
}

/** The header section of a message or part, in the order of the wire; repeated fields are kept. */
export type Header = readonly HeaderField[];

/** The first field of that name (any case), or null. */
export function fieldValue(header: Header, name: string): string | null {
  const wanted = name.toLowerCase();
  return header.find((field) => field.name === wanted)?.value ?? null;
}

/** All fields of that name (any case), in the order of the wire. */
export function fieldValues(header: Header, name: string): string[] {
  const wanted = name.toLowerCase();
  return header.filter((field) => field.name === wanted).map((field) => field.value);
}

/** What was made of a header's fields before: many readers look at the same few, and decoding costs most of it. */
const texts = new WeakMap<Header, Map<string, string | null>>();

/** The first field of that name as a person reads it: encoded words decoded, white space and controls collapsed. */
export function fieldText(header: Header, name: string): string | null {
  const known = texts.get(header) ?? new Map<string, string | null>();
  texts.set(header, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const value = fieldValue(header, name);
  const text = value === null ? null : unstructuredText(value);
  known.set(name, text);
  return text;
}

/** An unstructured field's value (Subject, Comments) as a person reads it; letters composed, as other texts have them. */
export function unstructuredText(value: string): string {
  return decodeWords(value)
    .replace(/[\s\x00-\x1f\x7f]+/g, " ")
    .trim()
    .normalize("NFC");
}
