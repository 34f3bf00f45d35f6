import { sha256 } from "../../adapters/sha256.ts";
import type { Person } from "./cast.ts";

/** Whoever a mail is from. */
export type Writer = Pick<Person, "name" | "address">;

/** RFC 2047 for a header's text, where it needs it. */
export function word(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

/** A whole mail of its header and text, with CRLF line ends. */
export function mailOf(fields: readonly (readonly [string, string])[], body: string): string {
  const header = fields.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return `${header}\r\n\r\n${body.replace(/\r?\n/g, "\r\n")}\r\n`;
}

/** A date as header fields have it. */
export function rfc5322(date: Date): string {
  return date.toUTCString().replace("GMT", "+0000");
}

/** What makes ids unique, and the same in every demo. */
export function idOf(seed: string): string {
  return sha256(seed).slice(0, 24);
}

/** A mail as a person's program writes it, as a binary string. */
export function written(
  from: Writer,
  to: string,
  subject: string,
  date: Date,
  text: string,
  more: readonly (readonly [string, string])[] = [["Content-Type", "text/plain; charset=utf-8"]],
): string {
  const fields: (readonly [string, string])[] = [
    ["From", `${word(from.name)} <${from.address}>`],
    ["To", `<${to}>`],
    ["Subject", word(subject)],
    ["Date", rfc5322(date)],
    [
      "Message-ID",
      `<${idOf(from.address + subject + text.slice(0, 20))}@${from.address.split("@")[1] ?? ""}>`,
    ],
    ["MIME-Version", "1.0"],
    ...more,
  ];
  return Buffer.from(mailOf(fields, text), "utf8").toString("latin1");
}
