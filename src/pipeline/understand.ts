import { ACT_CONFIDENCE } from "../attribute/decide.ts";
import type { Ask, Intent } from "../intent/intent.ts";
import { readIntent } from "../intent/read-intent.ts";
import { isAddress } from "../mail/address.ts";
import { fieldMailboxes, plainAddress } from "../mail/address-list.ts";
import { fieldValue } from "../mail/header.ts";
import { isPartlyRead, type Message } from "../mail/message.ts";
import { readReport } from "../report/read-report.ts";
import type { ReadMail } from "../report/reader.ts";
import { isRedacted } from "../report/redaction.ts";
import type { Report, ReportKind } from "../report/report.ts";

/**
 * What a mail is and what its writer asks: the readers' facts, and the kind that the person's own words give them.
 *
 * @param optOutPlace where the stamp stands that makes an address of the mail one for opting out (RFC 2369 §3.2): then
 * the mail asks for that unless its words ask for something else
 */
export function understand(message: Message, optOutPlace: string | null = null): Report {
  return understandWords(message, optOutPlace).report;
}

/** The same, with the person's own words that it was understood from; null where no person wrote any. */
export function understandWords(
  message: Message,
  optOutPlace: string | null,
): { report: Report; words: string | null } {
  const mail = readReport(message);
  const words = mail.words?.text ?? null;
  const report = optOutPlace === null ? meant(mail, message) : sentToOptOut(mail, message, optOutPlace);
  // The mail hid its text from our reading; whoever does that may also want to be misread. A person decides.
  const isSecondHand = mail.words !== null && message.quirks.some(({ code }) => code === "text-recovered");
  // What a person attached may turn what they say around. Machines' reports are known by what was read of them.
  const isUnseen = report.writer === "person" && isPartlyRead(message);
  const isNobodys = report.writer === "person" && namesNobody(report);
  if (!isSecondHand && !isUnseen && !isNobodys) return { report, words };
  const quirks = isNobodys ? [...report.quirks, nobodys] : report.quirks;
  return { report: { ...report, quirks, confidence: Math.min(report.confidence, 0.5) }, words };
}

const nobodys = {
  code: "nobodys-address",
  detail: "The writer's address, or one that they name, hides whom it stands for or is not whole.",
};

/**
 * A digest or a placeholder (RFC 6590) is nobody's address, also where a relay put it into From; and what a cut left of
 * one may be somebody else's. A person must find out whose.
 */
function namesNobody({ reporter, requestedAddresses }: Report): boolean {
  return [reporter, ...requestedAddresses].some(
    (address) => address !== null && (isRedacted(address) || !isAddress(address)),
  );
}

/** What the person's own words make of it; a machine's mail is what its reader says. */
function meant(mail: ReadMail, message: Message): Report {
  const intent = intentOf(mail, message);
  if (intent === null) return mail.report;
  return mail.report.kind === "complaint" ? forwarded(mail, intent) : written(mail, intent);
}

function intentOf({ report, words }: ReadMail, message: Message): Intent | null {
  return words === null ? null : readIntent({ ...words, writer: report.reporter, ours: addressees(message) });
}

/** A mail to an opt-out address asks for that when it says so, or says nothing: a signature, a language unknown here. */
function sentToOptOut(mail: ReadMail, message: Message, place: string): Report {
  const report = meant(mail, message);
  const ask = intentOf(mail, message)?.ask ?? "silence";
  const isOpen = report.kind === "correspondence" || report.kind === "unreadable";
  const saysNothing = isOpen && (ask === "silence" || ask === "unclear");
  const from = fieldValue(message.header, "From");
  const reporter = report.reporter ?? (from === null ? null : plainAddress(from));
  const forSelf = report.kind === "opt-out" && report.requestedAddresses.every((one) => one === reporter);
  if (!saysNothing && !forSelf) return report;
  return {
    ...report,
    kind: "opt-out",
    format: "list-unsubscribe",
    writer: "person",
    reporter,
    requestedAddresses: reporter === null ? [] : [reporter],
    confidence: 0.98,
    evidence: [
      ...report.evidence,
      { field: "kind", from: place, text: "our stamped address for opting out" },
    ],
  };
}

const kinds: Readonly<Record<Ask, ReportKind>> = {
  "opt-out": "opt-out",
  complaint: "complaint",
  "complaint-and-opt-out": "complaint",
  cancellation: "cancellation",
  "legal-request": "legal-request",
  "change-of-address": "correspondence",
  "fewer-mails": "correspondence",
  stay: "correspondence",
  "customer-question": "correspondence",
  question: "correspondence",
  praise: "correspondence",
  unclear: "correspondence",
  silence: "correspondence",
};

/** A letter or an answer: the words alone say what it is. */
function written({ report }: ReadMail, intent: Intent): Report {
  const kind = kinds[intent.ask];
  // A request for another address is an opt-out that a person judges; a complaint speaks for its writer only.
  const forOthers = intent.requestedAddresses.some((address) => address !== report.reporter);
  return merged(report, intent, kind === "complaint" && forOthers ? "opt-out" : kind, intent.confidence);
}

/**
 * A forward is a complaint by itself; its words make it surer or less sure. Only where they plainly ask for something
 * else does it become that.
 */
function forwarded({ report }: ReadMail, intent: Intent): Report {
  switch (intent.ask) {
    case "opt-out":
    case "complaint":
    case "complaint-and-opt-out":
      return merged(report, intent, "complaint", Math.min(report.confidence, confidenceOf(report, intent)));
    case "legal-request":
    case "cancellation":
      return merged(report, intent, kinds[intent.ask], intent.confidence);
    case "stay":
    case "change-of-address":
    case "customer-question":
      return merged(report, intent, "correspondence", intent.confidence);
    case "question":
    case "praise":
    case "fewer-mails":
      return merged(report, intent, "complaint", Math.min(report.confidence, 0.6));
    case "unclear":
      return merged(report, intent, "complaint", Math.min(report.confidence, 0.8));
    case "silence":
      return merged(report, intent, "complaint", report.confidence);
  }
}

/** A forward is no worse for unsure words; but who asks for somebody else does not ask for themself. */
function confidenceOf(report: Report, intent: Intent): number {
  const forOthers = intent.requestedAddresses.some((address) => address !== report.reporter);
  if (forOthers) return 0.8;
  return Math.max(intent.confidence, intent.confidence >= 0.7 ? ACT_CONFIDENCE : 0.8);
}

/** Sentences that are shown as evidence; who says a thing a hundred times has said it. */
const MOST_SENTENCES = 20;

function merged(report: Report, intent: Intent, kind: ReportKind, confidence: number): Report {
  return {
    ...report,
    kind,
    also: intent.beside,
    confidence,
    reach: intent.reach,
    requestedAddresses: intent.requestedAddresses,
    evidence: [
      ...report.evidence,
      ...intent.evidence.slice(0, MOST_SENTENCES).map(({ means, language, text }) => ({
        field: "kind",
        from: `words, ${language}: ${means}`,
        text,
      })),
    ],
  };
}

/** Whom the mail went to: our own mailboxes. */
function addressees(message: Message): string[] {
  return ["To", "Cc", "Delivered-To"].flatMap((name) =>
    fieldMailboxes(message.header, name).map(({ address }) => address.toLowerCase()),
  );
}
