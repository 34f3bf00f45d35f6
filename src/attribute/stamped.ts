import type { AddressKeys } from "../generated/events.ts";
import { foldKey, personKey } from "../mail/address-key.ts";
import type { Quirk } from "../mail/message.ts";
import type { MailingPrefixes } from "../mail/stamp.ts";
import type { Evidence } from "../report/report.ts";
import type { StampedRecipient } from "./attribution.ts";
import type { SettledStamps, Settlement } from "./settle-stamps.ts";

/** An account whose prefix a stamp bears, with the mailing where that is known too. */
export interface FoundMailing {
  readonly prefixes: MailingPrefixes;
  readonly account: string;
  /** Null where the account has no such mailing. */
  readonly mailing: string | null;
}

/** A contact on a list of an account, by the beginning of its fold key. */
export interface FoundContact {
  readonly account: string;
  /** As the customer's file gave it. */
  readonly address: string;
  readonly keys: AddressKeys;
}

/** What the tables know of the stamps of a batch. */
export interface KnownStamps {
  readonly mailings: readonly FoundMailing[];
  readonly contacts: readonly FoundContact[];
}

/** What a mail's stamps prove. */
export interface Stamped {
  readonly account: string | null;
  readonly mailing: string | null;
  readonly recipient: StampedRecipient | null;
  readonly clues: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

type HashAddress = (key: string) => string;

/** How the table's keys of a stamp's recipient begin; null where it names none. */
export function keyPrefixOf({ recipient }: SettledStamps, hashAddress: HashAddress): string | null {
  return recipient === null ? null : `${hashAddress("").slice(0, 9)}${recipient.prefix}`;
}

/**
 * Looks a mail's stamps up. The recipient is an address of the report where its hash is the stamp's; else a contact of
 * the account; else, where the stamp holds the whole key, known by that alone.
 *
 * @param known null where there is no database: then the ids that the stamp itself holds are taken
 * @param addresses those in the report
 */
export function resolveStamps(
  { agree, differ }: Settlement,
  known: KnownStamps | null,
  addresses: readonly string[],
  hashAddress: HashAddress,
): Stamped | null {
  const quirks: Quirk[] = differ === null ? [] : [{ code: "several-stamps", detail: differ }];
  if (agree === null) return { ...nothing, quirks };
  const [place = ""] = agree.places;
  const { account, mailing } = known === null ? agree : lookUp(agree, known.mailings);
  if (known !== null && account === null)
    quirks.push({
      code: "stamp-unknown-account",
      detail: `The stamp in ${place} is ours, but names an account that is not known here.`,
    });
  else if (known !== null && mailing === null && agree.isOneMailing)
    quirks.push({
      code: "stamp-unknown-mailing",
      detail: `The mailing that the stamp in ${place} names was never recorded.`,
    });
  const recipient = recipientOf(agree, account, known?.contacts ?? [], addresses, hashAddress);
  const evidence: Evidence[] = [];
  const note = (field: string, from: string | null, text: string | null): void => {
    if (text !== null)
      evidence.push({ field: `attribution.${field}`, from: `stamp, ${from ?? place}`, text });
  };
  note("account", place, account);
  note("mailing", place, mailing ?? (agree.isOneMailing ? agree.mailing : null));
  if (recipient !== null)
    note("recipient", agree.recipientPlace, recipient.address ?? "known by the hash of the address only");
  return {
    account,
    mailing: mailing ?? (account === null ? null : agree.mailing),
    recipient,
    clues: agree.places.map((where) => `stamp, ${where}`),
    evidence,
    quirks,
  };
}

const nothing: Stamped = {
  account: null,
  mailing: null,
  recipient: null,
  clues: [],
  evidence: [],
  quirks: [],
};

/** The account by its id, else by its prefix where only one has that, else by the mailing's. */
function lookUp(
  agree: SettledStamps,
  mailings: readonly FoundMailing[],
): { account: string | null; mailing: string | null } {
  const candidates = mailings.filter(
    ({ prefixes, account }) =>
      prefixes.account === agree.prefixes.account && (agree.account === null || account === agree.account),
  );
  const sent = candidates.filter(
    ({ prefixes, mailing }) => mailing !== null && prefixes.mailing === agree.prefixes.mailing,
  );
  const [only, another] = sent;
  if (agree.isOneMailing && only !== undefined && another === undefined) return only;
  const accounts = [...new Set(candidates.map(({ account }) => account))];
  return { account: accounts.length === 1 ? (accounts[0] ?? null) : null, mailing: null };
}

function recipientOf(
  { recipient }: SettledStamps,
  account: string | null,
  contacts: readonly FoundContact[],
  addresses: readonly string[],
  hashAddress: HashAddress,
): StampedRecipient | null {
  if (recipient === null) return null;
  const keyId = hashAddress("").slice(0, 9);
  const isTheirs = (fold: string): boolean =>
    recipient.key === null ? fold.startsWith(keyId + recipient.prefix) : fold === recipient.key;
  for (const address of addresses) {
    const fold = hashAddress(foldKey(address));
    if (isTheirs(fold)) return { address, keys: { fold, person: hashAddress(personKey(address)) } };
  }
  const theirs = contacts.filter((contact) => contact.account === account && isTheirs(contact.keys.fold));
  const [contact] = theirs;
  // Two addresses whose keys begin alike: which of them was meant cannot be told.
  if (contact !== undefined)
    return theirs.every(({ keys }) => keys.fold === contact.keys.fold)
      ? { address: contact.address, keys: contact.keys }
      : null;
  // Of an address under another key than ours nothing could ever be found again.
  return recipient.key?.startsWith(keyId) === true
    ? { address: null, keys: { fold: recipient.key, person: recipient.key } }
    : null;
}
