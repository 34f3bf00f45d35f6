import type { TextLine } from "../text-lines.ts";
import type { BlockField } from "./client-languages/client-language.ts";
import type { HeaderBlock } from "./header-block.ts";

/** Fields that no header block of a mail program shows: they come from the source of a mail. */
const onlyInSource =
  /^(?:received|return-path|delivered-to|dkim-signature|authentication-results|arc-[a-z-]{1,40}|mime-version|content-type|x-[a-z0-9-]{1,60}|envelope-to|x-original-to|list-unsubscribe|feedback-id|received-spf)$/u;

const known: ReadonlyMap<string, BlockField> = new Map([
  ["from", "from"],
  ["to", "to"],
  ["cc", "cc"],
  ["date", "date"],
  ["subject", "subject"],
  ["reply-to", "replyTo"],
  ["message-id", "messageId"],
]);

const maxFieldLines = 400;

/**
 * Reads the header fields of a mail's source that somebody pasted into the text (RFC 5322 §2.2), from `start` on. The
 * indent of folded lines is often lost on the way, so a line without a field name continues the field before it.
 * Null where there is no sender, or nothing that only a mail's source has.
 */
export function readPastedHeader(lines: readonly TextLine[], start: number): HeaderBlock | null {
  // A header begins a paragraph, or stands right below "Here it is:".
  const above = lines[start - 1]?.text ?? "";
  if (above !== "" && (fieldName(above) !== null || !above.endsWith(":"))) return null;
  if (fieldName(lines[start]?.text ?? "") === null) return null;
  const values = new Map<BlockField, string>();
  let last: BlockField | null = null;
  let sourceFields = 0;
  let unnamed = 0;
  let at = start;
  for (; at < lines.length && at - start < maxFieldLines; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text === "") break;
    const name = fieldName(text);
    if (name === null) {
      // A folded field (DKIM-Signature) runs over a handful of lines; a body does not end.
      unnamed += 1;
      if (unnamed > 24) break;
      if (last !== null) values.set(last, `${values.get(last) ?? ""} ${text}`);
      continue;
    }
    unnamed = 0;
    if (onlyInSource.test(name)) sourceFields += 1;
    last = known.get(name) ?? null;
    if (last !== null && values.has(last)) last = null;
    if (last !== null) values.set(last, text.slice(text.indexOf(":") + 1).trim());
  }
  if (!values.has("from") || sourceFields === 0 || values.size < 2) return null;
  return { values: Object.fromEntries(values), language: "en", end: at };
}

function fieldName(text: string): string | null {
  const name = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?:\s|$)/u.exec(text)?.[1];
  return name?.toLowerCase() ?? null;
}
