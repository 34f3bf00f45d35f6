import { findStamps, type FoundStamp } from "../attribute/find-stamps.ts";
import { type Settlement, settleStamps } from "../attribute/settle-stamps.ts";
import { keyPrefixOf, type KnownStamps, resolveStamps, type Stamped } from "../attribute/stamped.ts";
import type { Message } from "../mail/message.ts";
import type { MailingPrefixes, StampKeyring } from "../mail/stamp.ts";
import type { HashAddress, Queryable } from "../ports.ts";
import type { Report } from "../report/report.ts";

/** The accounts and mailings whose prefixes these are, and the contacts whose fold keys begin so. */
type FindStamped = (
  db: Queryable,
  mailings: readonly MailingPrefixes[],
  keyPrefixes: readonly string[],
) => Promise<KnownStamps>;

export interface StampPorts {
  readonly findStamped: FindStamped;
  readonly hashAddress: HashAddress;
}

/** What the stamps of a mail prove about its report. */
type StampsOf = (report: Report, stamps: Settlement | null) => Stamped | null;

/** The stamps of a mail, and where the one stands that makes an address of it one for opting out; null for none. */
export function readStamps(
  message: Message,
  keys: StampKeyring,
): { settled: Settlement | null; optOutPlace: string | null } {
  const found = findStamps(message, keys);
  return { settled: settleStamps(found), optOutPlace: found.find(isOptOutAddress)?.place ?? null };
}

function isOptOutAddress({ stamp, isAddressed }: FoundStamp): boolean {
  return isAddressed && stamp.purpose === "opt-out";
}

/** Looks the stamps of a batch up together. */
export async function lookUpStamps(
  ports: StampPorts,
  db: Queryable,
  readings: readonly { readonly stamps: Settlement | null }[],
): Promise<StampsOf> {
  const agreed = readings.flatMap(({ stamps }) => stamps?.agree ?? []);
  const prefixes = agreed.flatMap((settled) => keyPrefixOf(settled, ports.hashAddress) ?? []);
  const known =
    agreed.length === 0
      ? { mailings: [], contacts: [] }
      : await ports.findStamped(
          db,
          agreed.map(({ prefixes }) => prefixes),
          [...new Set(prefixes)],
        );
  return stampsOf(known, ports.hashAddress);
}

/** @param known null where there is no database */
export function stampsOf(known: KnownStamps | null, hashAddress: HashAddress): StampsOf {
  return (report, stamps) =>
    stamps === null ? null : resolveStamps(stamps, known, addressesIn(report), hashAddress);
}

function addressesIn({ reporter, recipient, requestedAddresses, original }: Report): string[] {
  const named = [reporter, recipient, ...requestedAddresses, ...original.recipients];
  return [...new Set(named.filter((address) => address !== null))];
}
