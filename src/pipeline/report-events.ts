import { publishedAttribution } from "../attribute/attribution.ts";
import type { DecidedAddress } from "../attribute/decide.ts";
import type { AnyEvent } from "../events/event.ts";
import type { InquiryReceived } from "../generated/events.ts";
import { foldKey } from "../mail/address-key.ts";
import type { HashAddress, Sha256 } from "../ports.ts";
import type { Report } from "../report/report.ts";
import { decidedKeys } from "./address-keys.ts";
import type { Conclusion } from "./conclusion.ts";

/** What event ids and address keys are made with. */
interface Makers {
  readonly hashAddress: HashAddress;
  readonly sha256: Sha256;
}

/**
 * The events that say what a message meant. Their ids derive from the message, the kind and the address, so reading
 * the message again writes the same events.
 */
export function eventsOf(conclusion: Conclusion, at: Date, makers: Makers): AnyEvent[] {
  switch (conclusion.report.kind) {
    case "complaint":
      return [...complaints(conclusion, at, makers), ...nobodyKnowsWhose(conclusion, at, makers)];
    case "opt-out":
      return optOuts(conclusion, at, makers);
    case "feedback":
      return [feedback(conclusion, at, makers)];
    case "cancellation":
    case "legal-request":
    case "correspondence":
    case "abuse-notice":
      return [inquiry(conclusion.report.kind, conclusion.decision.why, conclusion, at, makers)];
    case "unreadable":
      return [inquiry("unrecognised", conclusion.decision.why, conclusion, at, makers)];
    case "bounce":
    case "auto-reply":
    case "machine-report":
    case "unsolicited":
      return [];
  }
}

const SOURCE = "/workers/report";

function complaints(conclusion: Conclusion, at: Date, makers: Makers): AnyEvent[] {
  const { report, received, attribution, decision } = conclusion;
  // A complaint that names nobody is an event all the same: it counts, or a person looks.
  const addresses: readonly (DecidedAddress | null)[] =
    decision.addresses.length > 0 ? decision.addresses : [null];
  return addresses.map((entry) => ({
    id: eventId(makers, received.message, "complaint", entry),
    type: "heed.complaint.received.v1",
    source: SOURCE,
    time: at.toISOString(),
    data: {
      complaint: conclusion.complaint ?? received.message,
      message: received.message,
      address: entry === null ? null : decidedKeys(entry, makers.hashAddress),
      format: report.format,
      feedbackType: report.feedbackType,
      attribution: publishedAttribution(attribution),
      scope: decision.scope,
      disposition: decision.disposition,
      suppress: entry?.suppress ?? false,
      counts: decision.counts,
      confidence: report.confidence,
      receivedAt: received.receivedAt,
    },
  }));
}

function optOuts(conclusion: Conclusion, at: Date, makers: Makers): AnyEvent[] {
  const { report, received, attribution, decision } = conclusion;
  if (decision.addresses.length === 0) return [inquiry("unattributed", decision.why, conclusion, at, makers)];
  return decision.addresses.map((entry) => ({
    id: eventId(makers, received.message, "opt-out", entry),
    type: "heed.opt-out.received.v1",
    source: SOURCE,
    time: at.toISOString(),
    data: {
      message: received.message,
      via: viaOf(report),
      address: decidedKeys(entry, makers.hashAddress),
      attribution: publishedAttribution(attribution),
      scope: decision.scope,
      disposition: decision.disposition,
      suppress: entry.suppress,
      confidence: report.confidence,
      receivedAt: received.receivedAt,
    },
  }));
}

function viaOf(report: Report): "mail" | "list-unsubscribe" {
  return report.format === "list-unsubscribe" ? "list-unsubscribe" : "mail";
}

/** Nothing could be done about it by machine: no account to count it against, nobody to suppress. */
function nobodyKnowsWhose(conclusion: Conclusion, at: Date, makers: Makers): AnyEvent[] {
  const { attribution, decision, flood } = conclusion;
  // A flood is one case for a person, not one for each of its mails.
  if (flood !== null || attribution.account !== null || decision.addresses.some((entry) => entry.suppress))
    return [];
  return [inquiry("unattributed", decision.why, conclusion, at, makers)];
}

function feedback(
  { report, received, attribution, feedback: id }: Conclusion,
  at: Date,
  makers: Makers,
): AnyEvent {
  return {
    id: eventId(makers, received.message, "feedback", null),
    type: "heed.feedback.received.v1",
    source: SOURCE,
    time: at.toISOString(),
    data: {
      feedback: id ?? received.message,
      message: received.message,
      feedbackType: report.feedbackType,
      format: report.format,
      attribution: publishedAttribution(attribution),
      receivedAt: received.receivedAt,
    },
  };
}

function inquiry(
  kind: InquiryReceived["inquiry"],
  reason: string,
  { received }: Conclusion,
  at: Date,
  makers: Makers,
): AnyEvent {
  return {
    id: eventId(makers, received.message, "inquiry", null),
    type: "heed.inquiry.received.v1",
    source: SOURCE,
    time: at.toISOString(),
    data: { message: received.message, inquiry: kind, reason, receivedAt: received.receivedAt },
  };
}

/** Of an address that nothing writes out the id is made with its key. */
function eventId({ sha256 }: Makers, message: string, kind: string, entry: DecidedAddress | null): string {
  const address = entry === null ? "" : entry.address === null ? entry.keys.fold : foldKey(entry.address);
  return sha256(JSON.stringify([message, kind, address]));
}
