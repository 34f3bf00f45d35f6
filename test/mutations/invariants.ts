import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { encodeEvent } from "../../src/adapters/event-log/codec.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { complaintId } from "../../src/attribute/complaint-id.ts";
import { decide, type Decision } from "../../src/attribute/decide.ts";
import type { Message } from "../../src/mail/message.ts";
import { eventsOf } from "../../src/pipeline/report-events.ts";
import type { Report } from "../../src/report/report.ts";
import { whoseMailing } from "../attribute/whose.ts";
import { recognise } from "../recognise.ts";
import { isNamed, isSender } from "./standing.ts";

const neverAct: ReadonlySet<string> = new Set([
  "bounce",
  "auto-reply",
  "machine-report",
  "feedback",
  "unsolicited",
  "unreadable",
  "abuse-notice",
  "correspondence",
  "cancellation",
  "legal-request",
]);
/** Digests and placeholders, by their plainest looks; our own recognition of them is what is tested. */
const hidden =
  /^(?:redacted|undisclosed|x+|[0-9a-f]{24,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@|@(?:[^@]*\.)?(?:redacted|invalid)$|\*{2}/i;
const { hashAddress } = addressKeyring("invented for the tests of recognition");
const anyMessage = "0197d2c0-0000-7000-8000-000000000000";

/** What is wrong with how a mail was recognised, whatever it is: nobody is suppressed who did not ask. */
export function violations(raw: Buffer, message: Message): string[] {
  const recognised = recognise(message);
  const { report, explanation } = recognised;
  const found: string[] = [];
  for (const authentication of ["unknown", "passed", "failed"] as const) {
    const decision = decide(report, whoseMailing(report, { authentication }));
    found.push(...wrongActs(report, decision, authentication, raw, message));
  }
  if (!(report.confidence >= 0 && report.confidence <= 1)) found.push(`a confidence of ${report.confidence}`);
  for (const address of [
    report.reporter,
    report.recipient,
    ...report.requestedAddresses,
    ...report.original.recipients,
  ])
    if (address !== null && !/^[^@].*@[^@\s]+$|^".*"@[^@\s]+$/s.test(address))
      found.push(`an address that is none: ${JSON.stringify(address)}`);
  if (JSON.stringify(explanation).length > 256 * 1024) found.push("an explanation without end");
  for (const event of eventsIn(report, recognised.decision, recognised.sources)) encodeEvent(event);
  return found;
}

function wrongActs(
  report: Report,
  decision: Decision,
  authentication: "unknown" | "passed" | "failed",
  raw: Buffer,
  message: Message,
): string[] {
  const found: string[] = [];
  const suppressed = decision.addresses.flatMap(({ address, suppress }) =>
    suppress && address !== null ? [address] : [],
  );
  if (neverAct.has(report.kind) && (decision.disposition === "act" || suppressed.length > 0))
    found.push(`acts on ${report.kind}`);
  for (const address of suppressed) {
    if (hidden.test(address)) found.push(`suppresses a hidden address: ${address}`);
    if (authentication === "failed") found.push(`suppresses ${address} although authentication failed`);
    const own = report.writer === "person" && isSender(address, raw);
    if (authentication !== "passed" && !own) found.push(`suppresses ${address}, which stands in no From`);
    if (!own && !isNamed(address, message)) found.push(`suppresses ${address}, which stands nowhere`);
  }
  return found;
}

/** The events that the pipeline would publish; one that does not fit its schema throws. */
function eventsIn(
  report: Report,
  decision: Decision,
  sources: readonly string[],
): ReturnType<typeof eventsOf> {
  const attribution = whoseMailing(report);
  const at = new Date(0);
  const received = {
    message: anyMessage,
    mailbox: "abuse",
    role: "abuse",
    sha256: "0".repeat(64),
    size: 1,
    truncated: false,
    receivedAt: at.toISOString(),
  } as const;
  const complaint =
    report.kind === "complaint" ? complaintId(report, attribution, received.sha256, sha256) : null;
  return eventsOf(
    { received, report, attribution, decision, complaint, feedback: null, sources, flood: null, shape: null },
    at,
    { hashAddress, sha256 },
  );
}
