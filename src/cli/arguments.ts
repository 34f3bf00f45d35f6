import { isIP } from "node:net";

import { exactKey } from "../mail/address-key.ts";
import { parseListId } from "../mail/list-headers.ts";
import { mailableAddress } from "../pipeline/list-row.ts";
import { UsageError } from "./exit-codes.ts";

/** An identifier that the ESP chose, as the events carry it (schemas/defs.v1.json). */
export function asId(text: string, what: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(text)) return text;
  throw new UsageError(
    `${JSON.stringify(text)} cannot be the id of ${what}: up to 128 letters, digits, dots, hyphens, underscores and colons.`,
  );
}

/** An RFC 3339 time or a date; without a zone it is UTC. */
export function asTime(text: string, flag: string): Date {
  const m = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)([Zz]|[+-]\d{2}:\d{2})?)?$/.exec(
    text,
  );
  const time = m ? new Date(`${m[1] ?? ""}T${m[2] ?? "00:00"}${m[3]?.toUpperCase() ?? "Z"}`) : null;
  if (time !== null && Number.isFinite(time.getTime()) && isDay(m?.[1] ?? "")) return time;
  throw new UsageError(`${flag} ${text} is no time: write it as 2026-11-20T09:30:00Z or 2026-11-20.`);
}

/** Date takes the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  return new Date(`${date}T00:00Z`).toISOString().startsWith(date);
}

export function asCount(text: string, flag: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`${flag} ${text} is no number of mails.`);
}

/** How many things a command shows or writes at most. */
export function asLimit(text: string): number {
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError(`--limit ${text} is no number from 1 to 10,000.`);
}

/** A List-Id as it is compared: what stands in the brackets, lower-cased. */
export function asListId(text: string): string {
  const listId = parseListId([{ name: "list-id", value: text }]);
  if (listId !== null) return listId.id;
  throw new UsageError(`--list-id ${text} is no List-Id: write it as <news.acme.example>.`);
}

export function asIp(text: string): string {
  const ip = text.trim().toLowerCase();
  if (isIP(ip) !== 0) return ip;
  throw new UsageError(`--source-ip ${text} is no IP address.`);
}

/** The address in its exact key: what is mailed. */
export function asAddress(text: string): string {
  const address = mailableAddress(text);
  if (address !== null) return exactKey(address);
  throw new UsageError(`${JSON.stringify(text)} is no email address.`);
}

export function asOneOf<T extends string>(text: string, flag: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} ${text} is none of ${allowed.join(", ")}.`);
}
