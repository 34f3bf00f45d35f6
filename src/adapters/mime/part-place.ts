import { fieldsOf, type HeaderSection } from "../../mail/header-section.ts";

/** Where a part lies: `start` to `end` with its header, the body from `section.bodyStart`. */
export interface PartPlace {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly section: HeaderSection;
}

/** The first field of that name (lower-case) straight from the bytes, so that a walk does not read whole headers. */
export function spanValue(
  { bytes, section }: Pick<PartPlace, "bytes" | "section">,
  name: string,
): string | null {
  const { spans } = section;
  for (let at = 0; at + 3 < spans.length; at += 4) {
    const start = spans[at] ?? 0;
    if ((spans[at + 1] ?? 0) - start !== name.length || !startsWith(bytes, start, name)) continue;
    return fieldsOf(bytes, { ...section, spans: spans.slice(at, at + 4) })[0]?.value ?? null;
  }
  return null;
}

function startsWith(bytes: Buffer, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const byte = bytes[start + at] ?? 0;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    if (lower !== name.charCodeAt(at)) return false;
  }
  return true;
}
