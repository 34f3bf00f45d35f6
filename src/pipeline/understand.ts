import type { Ask, Intent } from "../intent/intent.ts";
import { readIntent } from "../intent/read-intent.ts";
import { parseAddresses } from "../mail/address.ts";
import { fieldValues } from "../mail/header.ts";
import type { Message } from "../mail/message.ts";
import { readReport } from "../report/read-report.ts";
import type { ReadMail } from "../report/reader.ts";
import type { Report, ReportKind } from "../report/report.ts";

/** What a mail is and what its writer asks: the readers' facts, and the kind that the person's own words give them. */
export function understand(message: Message): Report {
  const mail = readReport(message);
  if (mail.words === null) return mail.report;
  const intent = readIntent({ ...mail.words, writer: mail.report.reporter, ours: addressees(message) });
  const report = mail.report.kind === "complaint" ? forwarded(mail, intent) : written(mail, intent);
  return isSecondHand(message) ? { ...report, confidence: Math.min(report.confidence, 0.5) } : report;
}

/** The mail hid its text from our reading; whoever does that may also want to be misread. A person decides. */
function isSecondHand(message: Message): boolean {
  return message.quirks.some(({ code }) => code === "text-recovered");
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
  return forOthers ? 0.8 : Math.max(intent.confidence, 0.8);
}

function merged(report: Report, intent: Intent, kind: ReportKind, confidence: number): Report {
  return {
    ...report,
    kind,
    confidence,
    reach: intent.reach,
    requestedAddresses: intent.requestedAddresses,
    evidence: [
      ...report.evidence,
      ...intent.evidence.map(({ means, language, text }) => ({
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
    fieldValues(message.header, name).flatMap((value) =>
      parseAddresses(value).map(({ address }) => address.toLowerCase()),
    ),
  );
}
