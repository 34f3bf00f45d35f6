/**
 * A tag-list (RFC 6376 §3.2): "v=1; d=esp.example". The first of a repeated tag counts; values come without the blanks
 * of folding. For choosing what to verify, not for verifying.
 */
export function parseTagList(value: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const part of value.split(";")) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim();
    if (!tags.has(name)) tags.set(name, part.slice(equals + 1).replace(/\s+/g, ""));
  }
  return tags;
}
