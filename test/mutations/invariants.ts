import { encodeEvent } from "../../src/adapters/event-log/codec.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import type { Decision } from "../../src/attribute/decide.ts";
import type { Message } from "../../src/mail/message.ts";
import type { Recognised } from "../../src/pipeline/recognise.ts";
import { eventsOf } from "../../src/pipeline/report-events.ts";
import type { Report } from "../../src/report/report.ts";
import { concludeIf, hashAddress, recognise } from "../recognise.ts";
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
const anyMessage = "0197d2c0-0000-7000-8000-000000000000";

/** What is wrong with how a mail was recognised, whatever it is: nobody is suppressed who did not ask. */
export async function violations(raw: Buffer, message: Message): Promise<string[]> {
  const recognised = await recognise(message);
  const { report, explanation, reading } = recognised;
  const found: string[] = [];
  for (const authentication of ["unknown", "passed", "failed"] as const) {
    const { decision } = concludeIf(authentication, reading);
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
  for (const event of eventsIn(recognised)) encodeEvent(event);
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
function eventsIn(recognised: Recognised): ReturnType<typeof eventsOf> {
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
  return eventsOf({ ...recognised, received, flood: null }, at, { hashAddress, sha256 });
}
