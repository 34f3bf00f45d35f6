import type { Attribution, Disposition, Scope, Trust } from "../generated/events.ts";
import type { Report } from "../report/report.ts";

/** Below this a person decides. The intents' and readers' confidences are calibrated against it. */
export const ACT_CONFIDENCE = 0.9;

/** What an address has to do with the report: it wrote it, the original went to it, or the writer named it. */
type AddressRole = "reporter" | "recipient" | "requested";

export interface DecidedAddress {
  readonly address: string;
  readonly role: AddressRole;
  /** Suppress it now; false waits for a person. */
  readonly suppress: boolean;
}

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
 * The table of trust (DESIGN §5): what a report may cause by itself, given what it says and how well that is proved.
 * Nobody is suppressed who did not ask: an address that is not the writer's own needs proof.
 */
export function decide(report: Report, attribution: Attribution): Decision {
  const scope = scopeOf(report, attribution);
  switch (report.kind) {
    case "opt-out":
      return decideOptOut(report, attribution.trust, scope);
    case "complaint":
      return decideComplaint(report, attribution.trust, scope);
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

/** The account where it is known, everything where it is not or where the writer wants no mail at all. */
function scopeOf(report: Report, attribution: Attribution): Scope {
  if (attribution.account === null || report.reach === "all") return { kind: "all", id: null };
  return { kind: "account", id: attribution.account };
}

function nobody(disposition: Disposition, scope: Scope, why: string): Decision {
  return { disposition, addresses: [], counts: false, scope, why, otherwise: "" };
}

function decideOptOut(report: Report, trust: Trust, scope: Scope): Decision {
  const own = report.writer === "person" ? report.reporter : null;
  const named = report.requestedAddresses.length > 0 ? report.requestedAddresses : own === null ? [] : [own];
  if (named.length === 0)
    return nobody("review", scope, "An opt-out without any address; a person must find out whose it is.");
  if (trust === "failed")
    return review(
      named.map((address) => bar(address, own, false)),
      scope,
      "The writer's mail failed authentication, so the request may be forged.",
      "An authenticated mail from the same address would act.",
    );
  if (report.confidence < ACT_CONFIDENCE)
    return review(
      named.map((address) => bar(address, own, false)),
      scope,
      "The words may mean an opt-out, but not surely enough to act alone.",
      "A plain request such as “unsubscribe me” would act.",
    );
  const addresses = named.map((address) => bar(address, own, isOwn(address, own) || provesOthers(trust)));
  if (trust === "signed" || named.every((address) => isOwn(address, own)))
    return {
      disposition: "act",
      addresses,
      counts: false,
      scope,
      why: "The writer opts out.",
      otherwise: trust === "claimed" ? "A failed authentication would send it to a person." : "",
    };
  return review(
    addresses,
    scope,
    "The writer opts out for an address other than the one they write from.",
    "A mail from that address itself, or our signed stamp of it, would act.",
  );
}

/** For another address the request waits for a person; with some proof of the writer it is suppressed meanwhile. */
function provesOthers(trust: Trust): boolean {
  return trust === "signed" || trust === "authenticated" || trust === "corroborated";
}

function decideComplaint(report: Report, trust: Trust, scope: Scope): Decision {
  const proved = trust === "signed" || trust === "authenticated" || trust === "corroborated";
  const sure = report.confidence >= ACT_CONFIDENCE;
  const addresses = complainers(report, trust, sure);
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
  const counts = proved;
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
        ? "A complaint that names no recipient and whose origin is not proved."
        : "A machine's complaint about somebody's mail, but nothing proves where it comes from.",
      "A known mailing, our stamp or an authenticated reporter would act.",
    ),
    counts,
  };
}

/**
 * Whom a complaint concerns. A person complains for themself: the original's recipient is somebody else unless our
 * stamp says otherwise. A machine complains for the recipient.
 */
function complainers(report: Report, trust: Trust, sure: boolean): DecidedAddress[] {
  const { reporter, recipient } = report;
  const act = sure && trust !== "failed";
  const concerned: DecidedAddress[] = [];
  if (report.writer === "person") {
    if (reporter !== null) concerned.push({ address: reporter, role: "reporter", suppress: act });
    if (trust === "signed" && recipient !== null && !isOwn(recipient, reporter))
      concerned.push({ address: recipient, role: "recipient", suppress: act });
  } else if (recipient !== null) {
    concerned.push({ address: recipient, role: "recipient", suppress: act && trust !== "claimed" });
  }
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

function bar(address: string, own: string | null, suppress: boolean): DecidedAddress {
  return { address, role: isOwn(address, own) ? "reporter" : "requested", suppress };
}

function isOwn(address: string, own: string | null): boolean {
  return own !== null && address.toLowerCase() === own.toLowerCase();
}
