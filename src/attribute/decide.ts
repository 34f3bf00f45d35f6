import type { AddressKeys, Disposition, Scope, Trust } from "../generated/events.ts";
import { foldKey } from "../mail/address-key.ts";
import type { Report } from "../report/report.ts";
import type { Attributed, StampedRecipient } from "./attribution.ts";

/** Below this a person decides. The intents' and readers' confidences are calibrated against it. */
export const ACT_CONFIDENCE = 0.9;

/**
 * Why an address is concerned, by the strongest that is proved: it wrote the mail; our stamp, or our signature on a copy,
 * says that the mailing went to it; the report, or its writer, only names it.
 */
export type Because = "writer" | "recipient" | "reported";

export type DecidedAddress = NamedAddress & {
  readonly because: Because;
  /** Suppress it now; false waits for a person. */
  readonly suppress: boolean;
};

/** `keys` are the stamp's, null where they follow from the address; where no list holds it any more they are all there is. */
type NamedAddress =
  | { readonly address: string; readonly keys: AddressKeys | null }
  | { readonly address: null; readonly keys: AddressKeys };

/** What is to be done about a report. */
export interface Decision {
  readonly disposition: Disposition;
  /** Every address that the report concerns, each once. */
  readonly addresses: readonly DecidedAddress[];
  /** Whether a complaint counts against the sender. */
  readonly counts: boolean;
  readonly scope: Scope;
  /** One sentence for a person, without any address. */
  readonly why: string;
  /** What other evidence would have led elsewhere; "" where nothing would. */
  readonly otherwise: string;
}

/**
 * The table of trust: what a report may cause by itself, given what it says and how well that is proved.
 * Nobody is suppressed who did not ask: an address that is not the writer's own needs proof.
 */
export function decide(report: Report, attribution: Attributed): Decision {
  const scope = scopeOf(report, attribution);
  switch (report.kind) {
    case "opt-out":
      return decideOptOut(report, attribution, scope);
    case "complaint":
      return decideComplaint(report, attribution, scope);
    case "cancellation":
    case "legal-request":
    case "correspondence":
    case "abuse-notice":
      return nobody("review", scope, asked[report.kind]);
    case "unreadable":
      return nobody("review", scope, "The mail could not be read; a person must look at it.");
    case "feedback":
      return nobody("file", scope, "Feedback of a machine that is no complaint never suppresses anyone.");
    case "bounce":
    case "auto-reply":
    case "machine-report":
      return nobody("file", scope, "A machine wrote this by itself; nobody asked for anything.");
    case "unsolicited":
      return nobody("file", scope, "The mail is itself unsolicited and reports nothing.");
  }
}

const asked = {
  cancellation: "The writer wants to end an account; that is not an opt-out.",
  "legal-request": "The writer makes a legal or privacy request.",
  correspondence: "The writer asks or says something that a person must answer.",
  "abuse-notice": "A notice about a host or service, which a person must judge.",
} as const;

/** The account where it is known and not only guessed, everything where it is not or where the writer wants no mail at all. */
function scopeOf(report: Report, attribution: Attributed): Scope {
  const { account, isGuess } = attribution;
  if (account === null || isGuess || report.reach === "all") return { kind: "all", id: null };
  return { kind: "account", id: account };
}

function nobody(disposition: Disposition, scope: Scope, why: string): Decision {
  return { disposition, addresses: [], counts: false, scope, why, otherwise: "" };
}

function decideOptOut(report: Report, attribution: Attributed, scope: Scope): Decision {
  const { recipient, writer } = attribution;
  const own = report.writer === "person" ? report.reporter : null;
  const asked = report.requestedAddresses.length > 0 ? report.requestedAddresses : own === null ? [] : [own];
  // Mail to a stamped opt-out address is the stamp's recipient's, whoever sends it; a From that is forged says nothing.
  const isForged = writer === "failed" && recipient !== null && report.format === "list-unsubscribe";
  const named = isForged ? asked.filter((address) => names(recipient, address)) : asked;
  const forSelf = asked.length === 0 || asked.some((address) => isOwn(address, own));
  // Who writes from elsewhere means the address that the mailing came to.
  const listAddress =
    recipient !== null && forSelf && !named.some((address) => names(recipient, address)) ? recipient : null;
  if (named.length === 0 && listAddress === null)
    return nobody("review", scope, "An opt-out without any address; a person must find out whose it is.");

  const sure = report.confidence >= ACT_CONFIDENCE;
  const standings = named.map((address): [address: string, alone: boolean, meanwhile: boolean] => {
    const alone = names(recipient, address) || (isOwn(address, own) && writer !== "failed");
    return [address, alone, provesOthers(writer) || isCopyRecipient(attribution, address)];
  });
  const addresses = [
    ...standings.map(([address, alone, meanwhile]) =>
      bar(address, isOwn(address, own), attribution, sure && (alone || meanwhile)),
    ),
    ...(listAddress === null ? [] : [barStamped(listAddress, sure)]),
  ];
  const waiting = standings.filter(([, alone]) => !alone).map(([address]) => address);
  if (writer === "failed" && waiting.length > 0)
    return review(
      addresses,
      scope,
      "The writer's mail failed authentication, so the request may be forged.",
      "An authenticated mail from the same address would act.",
    );
  if (!sure)
    return review(
      addresses,
      scope,
      "The words may mean an opt-out, but not surely enough to act alone.",
      "A plain request such as “unsubscribe me” would act.",
    );
  if (waiting.length > 0)
    return review(
      addresses,
      scope,
      "The writer opts out for an address other than the one they write from.",
      "A mail from that address itself, or our signed stamp of it, would act.",
    );
  return {
    disposition: "act",
    addresses,
    counts: false,
    scope,
    why:
      recipient === null
        ? "The writer opts out."
        : "The writer opts out, and our stamp proves whom the mailing went to.",
    otherwise: writer === "claimed" ? "A failed authentication would send it to a person." : "",
  };
}

/** For another address the request waits for a person; with some proof of the writer it is suppressed meanwhile. */
function provesOthers(writer: Trust): boolean {
  return writer === "authenticated" || writer === "corroborated";
}

/**
 * A mail that we signed for this address came with the report. It proves no more than knowing the mailing does, and only
 * of that address (docs/decisions/0010).
 */
function isCopyRecipient({ copyRecipient }: Attributed, address: string): boolean {
  return copyRecipient !== null && foldKey(copyRecipient) === foldKey(address);
}

function decideComplaint(report: Report, attribution: Attributed, scope: Scope): Decision {
  const { trust, isGuess } = attribution;
  const isProved = trust === "signed" || trust === "authenticated" || trust === "corroborated";
  const counts = isProved && !isGuess;
  const sure = report.confidence >= ACT_CONFIDENCE;
  const addresses = complainers(report, attribution, sure);
  const acts = addresses.some((entry) => entry.suppress);
  if (trust === "failed")
    return review(
      addresses,
      scope,
      "The report failed authentication, so it may be forged.",
      "An authenticated report would act.",
    );
  if (!sure)
    return review(
      addresses,
      scope,
      "It may be a complaint, but not surely enough to act alone.",
      "A report whose words or format say so plainly would act.",
    );
  if (acts || (counts && addresses.length === 0))
    return {
      disposition: "act",
      addresses,
      counts,
      scope,
      why: acts
        ? "The recipient complains."
        : "A complaint whose report hides the recipient: it counts, nobody is suppressed.",
      otherwise: counts
        ? ""
        : "A known mailing or an authenticated reporter would make it count against the sender.",
    };
  return {
    ...review(
      addresses,
      scope,
      addresses.length === 0
        ? `A complaint that names no recipient and whose ${isProved ? "sender is only guessed" : "origin is not proved"}.`
        : isProved
          ? "A complaint about a mail that is ours, but nothing proves that it went to the recipient it names."
          : "A machine's complaint about somebody's mail, but nothing proves where it comes from.",
      "A known mailing, our stamp or an authenticated reporter would act.",
    ),
    counts,
  };
}

/**
 * Whom a complaint concerns. A person complains for themself, a machine for the recipient. The address that our stamp
 * proves the mailing went to is concerned in any case: people forward from elsewhere, and reports hide it.
 */
function complainers(report: Report, attribution: Attributed, sure: boolean): DecidedAddress[] {
  const { recipient, writer } = attribution;
  const concerned: DecidedAddress[] = [];
  const isPerson = report.writer === "person";
  const address = isPerson ? report.reporter : report.recipient;
  if (address !== null) {
    const trusted =
      names(recipient, address) ||
      (isPerson ? writer !== "failed" : provesOthers(writer) || isCopyRecipient(attribution, address));
    concerned.push(bar(address, isPerson, attribution, sure && trusted));
  }
  if (recipient !== null && (address === null || !names(recipient, address)))
    concerned.push(barStamped(recipient, sure));
  return concerned;
}

function review(
  addresses: readonly DecidedAddress[],
  scope: Scope,
  why: string,
  otherwise: string,
): Decision {
  return { disposition: "review", addresses, counts: false, scope, why, otherwise };
}

function bar(address: string, isWriter: boolean, attribution: Attributed, suppress: boolean): DecidedAddress {
  const { recipient } = attribution;
  const keys = names(recipient, address) ? (recipient?.keys ?? null) : null;
  return { address, keys, because: becauseOf(address, isWriter, attribution), suppress };
}

function becauseOf(address: string, isWriter: boolean, attribution: Attributed): Because {
  if (isWriter && attribution.writer !== "failed") return "writer";
  if (names(attribution.recipient, address) || isCopyRecipient(attribution, address)) return "recipient";
  return isWriter ? "writer" : "reported";
}

function barStamped({ address, keys }: StampedRecipient, suppress: boolean): DecidedAddress {
  return { address, keys, because: "recipient", suppress };
}

/** Whom a decision bars: nobody else is suppressed by it, whatever its disposition. */
export function barredBy({ addresses }: Pick<Decision, "addresses">): DecidedAddress[] {
  return addresses.filter(({ suppress }) => suppress);
}

/** Our stamp is this address's. */
function names(stamped: StampedRecipient | null, address: string): boolean {
  return stamped?.address !== null && stamped !== null && foldKey(stamped.address) === foldKey(address);
}

function isOwn(address: string, own: string | null): boolean {
  return own !== null && address.toLowerCase() === own.toLowerCase();
}
