import libmime from "libmime";

import { type Message, type Part, partsOf } from "../../src/mail/message.ts";

/** What may stand around an address for it to be one, and not the end or the beginning of another. */
const before = "(?:^|[\\s<>(),;:\"'\\[\\]|=*])";
const behind = "(?:$|[\\s<>(),;:\"'\\[\\]|=*]|\\.(?:$|[\\s<>]))";

function stands(address: string, text: string): boolean {
  const spelled = address.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(before + spelled + behind).test(text.toLowerCase());
}

/** Whether an address stands in a From field of these bytes, as simple eyes see it: without any of our parsers. */
export function isSender(address: string, raw: Buffer): boolean {
  return fromFields(raw).some((value) =>
    spellings(value.replaceAll("\n", "")).some((text) => stands(address, text)),
  );
}

function fromFields(raw: Buffer): string[] {
  const views = [
    raw.toString("latin1"),
    raw.toString("latin1").replace(/\r(?!\n)/g, ""),
    ...(raw.includes(0) ? [decoded(raw, "utf-16le"), decoded(raw, "utf-16be")] : []),
  ];
  return views.flatMap((view) => {
    const text = view
      .replace(/^(?:\ufeff|\xef\xbb\xbf)/, "")
      .replace(/\r+\n?/g, "\n")
      .replace(/^[ \t\n]+/, "");
    const header = /^[^]*?(?=\n\n|$(?![^]))/.exec(text)?.[0] ?? "";
    return [...header.matchAll(/^[ \t]*from[ \t]*:((?:[^\n]|\n[ \t])*)/gim)].map((match) => match[1] ?? "");
  });
}

function decoded(raw: Buffer, charset: string): string {
  return new TextDecoder(charset).decode(raw);
}

/** A value as it is, in UTF-8, with encoded words decoded, and each without blanks, comments and quotes. */
function spellings(value: string): string[] {
  const utf8 = Buffer.from(value, "latin1").toString("utf8");
  const all = [
    value,
    utf8,
    libmime.decodeWords(value),
    decoded(Buffer.from(value, "latin1"), "windows-1252"),
  ];
  return all.flatMap((text) => {
    const bare = text.normalize("NFC").replace(/\([^()]*\)/g, "");
    return [
      text,
      text.normalize("NFC"),
      bare.replace(/\s+/g, ""),
      bare.replace(/["\\]/g, ""),
      bare.replace(/["\\\s]/g, ""),
    ];
  });
}

/** Whether an address stands anywhere in a mail: in a field, in a text, in what is packed into JSON. */
export function isNamed(address: string, message: Message): boolean {
  return textsOf(message, 0).some((text) => spellings(text).some((spelled) => stands(address, spelled)));
}

function textsOf(message: Message, depth: number): string[] {
  if (depth > 20) return [];
  return [...partsOf(message)].flatMap((part: Part) => [
    ...part.header.map(({ value }) => value),
    ...(part.children.length > 0 ? [] : [part.body().toString("latin1"), part.text(), message.humanText()]),
    ...[...part.text().matchAll(/[A-Za-z0-9+/=]{60,}/g)].map(([run]) =>
      Buffer.from(run, "base64").toString("latin1"),
    ),
    ...(part.message === null ? [] : textsOf(part.message, depth + 1)),
  ]);
}
