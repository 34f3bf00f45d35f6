import { plainWords, type TextLine } from "../text-lines.ts";
import type { BlockField } from "./client-languages/client-language.ts";
import type { HeaderBlock } from "./header-block.ts";
import { addressesIn } from "./pasted-addresses.ts";

const maxLines = 8;

/**
 * A header block in a language whose labels we do not have. What betrays it: three or more lines of "label: value" in a
 * row, one value equal to the mail's own subject without its prefix, another one an address. In every language the
 * sender stands before the recipients.
 */
export function readForeignBlock(
  lines: readonly TextLine[],
  start: number,
  subject: string,
): HeaderBlock | null {
  const wanted = plainWords(subject);
  if (wanted === "" || !lines[start]?.text) return null;
  const values = new Map<BlockField, string>();
  let at = start;
  for (; at < lines.length && at - start < maxLines; at += 1) {
    const value = /^[\p{L}\p{M}][\p{L}\p{M}\p{P} ]{0,30}[:：]\s?(\S[^]{0,2000})$/u.exec(
      lines[at]?.text ?? "",
    )?.[1];
    if (value === undefined) break;
    const field = fieldOf(value, wanted, values);
    if (field !== null && !values.has(field)) values.set(field, value);
  }
  if (at - start < 3 || !values.has("subject") || !values.has("from")) return null;
  return { values: Object.fromEntries(values), language: "und", end: at };
}

function fieldOf(value: string, subject: string, seen: ReadonlyMap<BlockField, string>): BlockField | null {
  if (plainWords(value) === subject) return "subject";
  if (addressesIn(value).length > 0) return !seen.has("from") ? "from" : !seen.has("to") ? "to" : "cc";
  return /\p{N}{2}/u.test(value) ? "date" : null;
}
