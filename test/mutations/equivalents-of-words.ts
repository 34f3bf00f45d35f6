import libmime from "libmime";

import type { Dice } from "./dice.ts";
import type { Equivalent } from "./equivalent.ts";
import { changedFields } from "./equivalents-of-headers.ts";
import { nameOf, valueOf } from "./mail-source.ts";

/** Other spellings of subjects (RFC 2047) and addresses (RFC 5322 §3.4). */
export const wordEquivalents: Readonly<Record<string, Equivalent>> = {
  "the subject in encoded words": (entity, dice) =>
    changedFields(entity, /^subject$/, (field) => {
      const text = decoded(valueOf(field));
      return text === null ? field : `${field.slice(0, field.indexOf(":"))}: ${encodedWords(text, dice)}`;
    }),
  "the subject in raw UTF-8": (entity) =>
    changedFields(entity, /^subject$/, (field) => {
      const text = decoded(valueOf(field));
      return text === null
        ? field
        : `${field.slice(0, field.indexOf(":"))}: ${Buffer.from(text, "utf8").toString("latin1")}`;
    }),
  "names in encoded words": (entity, dice) =>
    changedFields(entity, /^(?:from|to|cc|reply-to)$/, (field) => {
      const named = /^(?:"([^"\\]+)"|([^"<>@,;:()]+?))\s*<([^<>@\s]+@[^<>@\s]+)>$/.exec(valueOf(field));
      const name = named === null ? null : decoded(named[1] ?? named[2] ?? "");
      return name === null
        ? field
        : `${field.slice(0, field.indexOf(":"))}: ${encodedWords(name, dice)} <${named?.[3] ?? ""}>`;
    }),
  "addresses spelled otherwise": (entity, dice) => {
    const way = dice.roll(5);
    return changedFields(entity, /^(?:from|to|reply-to|return-path)$/, (field) => readdressed(field, way));
  },
};

/** The text of a value that is pure ASCII or well-formed encoded words; null where readers may differ. */
function decoded(value: string): string | null {
  if (value === "" || /[^\x20-\x7e]| {2}/.test(value)) return null;
  if (!value.includes("=?")) return value;
  if (!/^(?:=\?(?:utf-8|iso-8859-1|us-ascii)\?[bq]\?[^\s?]*\?=(?: (?==\?)|$))+$/i.test(value)) return null;
  const text = libmime.decodeWords(value);
  return /[\ufffd\0-\x1f]|^\s|\s$|\s{2}/.test(text) ? null : text;
}

function encodedWords(text: string, dice: Dice): string {
  const isLatin = Array.from(text).every(
    (character) => character.charCodeAt(0) < 0x80 || (character >= "\u00a0" && character <= "\u00ff"),
  );
  const charset = isLatin ? (dice.pick(["utf-8", "ISO-8859-1"]) ?? "utf-8") : "utf-8";
  const bytes = Buffer.from(text, charset === "utf-8" ? "utf8" : "latin1");
  const encoding = dice.pick(["Q", "B"]) ?? "Q";
  const size = dice.pick([30, 12, 3]) ?? 30;
  const words: string[] = [];
  // Senders cut characters too; within one charset and encoding readers put them together again.
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    const encoded =
      encoding === "B"
        ? piece.toString("base64")
        : [...piece]
            .map((byte) =>
              /[a-z0-9]/i.test(String.fromCharCode(byte))
                ? String.fromCharCode(byte)
                : byte === 0x20
                  ? "_"
                  : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
            )
            .join("");
    words.push(`=?${charset}?${encoding}?${encoded}?=`);
  }
  return words.join("\n ");
}

function readdressed(field: string, way: number): string {
  const value = valueOf(field);
  const match = /^(?:(?:"([^"\\]*)"|([^"<>@,;:()=]*?))\s*<([\w.+-]+)@([\w.-]+)>|([\w.+-]+)@([\w.-]+))$/.exec(
    value,
  );
  if (match === null) return field;
  const name = match[1] ?? match[2] ?? "";
  const [local, domain] = [match[3] ?? match[5] ?? "", match[4] ?? match[6] ?? ""];
  const isPath = nameOf(field) === "return-path";
  const spelled = (address: string): string =>
    name === "" || isPath
      ? `<${address}>`
      : /^[\w ]+$/.test(name)
        ? `${name} <${address}>`
        : `"${name}" <${address}>`;
  const start = field.slice(0, field.indexOf(":") + 1);
  switch (way) {
    case 0:
      return name === "" && !isPath ? `${start} ${local}@${domain}` : field;
    case 1:
      return `${start} ${spelled(`${local}@${domain.toUpperCase()}`)}`;
    case 2:
      return name === "" || isPath || !/^[\w ]+$/.test(name)
        ? field
        : `${start} "${name}" <${local}@${domain}>`;
    case 3:
      return name === "" || isPath || !/^[\w ]+$/.test(name)
        ? field
        : `${start} ${local}@${domain} (${name})`;
    default:
      return isPath ? field : `${start} ${spelled(`${local}@${domain}`)} (a comment)`;
  }
}
