import { attribute } from "../attribute/attribute.ts";
import type { Attributed } from "../attribute/attribution.ts";
import { complaintContent } from "../attribute/complaint-content.ts";
import { complaintId, isNamed } from "../attribute/complaint-id.ts";
import { decide, type Decision } from "../attribute/decide.ts";
import { type ClueRule, findClues, type FoundClues } from "../attribute/find-clues.ts";
import type { Settlement } from "../attribute/settle-stamps.ts";
import { type Mark, sourceMarks } from "../flood/marks.ts";
import type { Message } from "../mail/message.ts";
import type { StampKeyring } from "../mail/stamp.ts";
import type { Sha256 } from "../ports.ts";
import type { Report } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import { authenticate, type Authenticated, type AuthenticatePorts } from "./authenticate.ts";
import type { Known } from "./known.ts";
import { readStamps } from "./stamps.ts";
import { understandWords } from "./understand.ts";
import { shapeForStaff, unknownShape } from "./unknown-shape.ts";

/** What a mail is recognised with. */
export interface RecognisePorts extends AuthenticatePorts {
  /** Null where no secret is at hand: then no stamp is known as ours. */
  readonly stampKeys: StampKeyring | null;
  /** The ESP's own clues in its mail. */
  readonly clueRules: readonly ClueRule[];
  readonly sha256: Sha256;
}

/** What stands in a mail itself. */
export interface Read {
  readonly report: Report;
  readonly stamps: Settlement | null;
  readonly clues: FoundClues;
  /** What it shares with other mails of its source. */
  readonly sources: readonly Mark[];
  /** Of a mail that no reader knows. */
  readonly shape: NamedShape | null;
  /** Of what the mail holds; null unless it is a complaint or feedback that nothing else identifies. */
  readonly contentHash: string | null;
}

/** A mail read, with what is known of who wrote it, before it is known whose mailing it is about. */
export type Reading = Read & Authenticated;

/** What a mail means and what is to be done. */
export interface Recognised {
  readonly report: Report;
  readonly attribution: Attributed;
  readonly decision: Decision;
  /** Null unless it is a complaint. */
  readonly complaint: string | null;
  /** Identifies the report; null unless it is feedback. */
  readonly feedback: string | null;
  /** What it shares with other mails of its source. */
  readonly sources: readonly Mark[];
  /** Null unless no reader knows the mail and a person looks at it. */
  readonly shape: NamedShape | null;
}

/** The first step of recognition: everything that the mail itself says. */
export function readMail({ stampKeys, clueRules, sha256 }: RecognisePorts, message: Message): Read {
  const { settled, optOutPlace } =
    stampKeys === null ? { settled: null, optOutPlace: null } : readStamps(message, stampKeys);
  const { report, words } = understandWords(message, optOutPlace);
  const isUnnamed = (report.kind === "complaint" || report.kind === "feedback") && !isNamed(report);
  return {
    report,
    stamps: settled,
    clues: findClues(message, clueRules),
    sources: sourceMarks(message.header, report.reporter, words, sha256),
    shape: unknownShape(message, report, sha256),
    contentHash: isUnnamed ? sha256(complaintContent(message, report.writer)) : null,
  };
}

/** A report by itself: of a file that is no mail there is nothing else to read, and nobody to ask. */
export function reportAlone(report: Report): Reading {
  return {
    ...{ report, authentication: "unknown", copy: null },
    ...{ stamps: null, clues: { listId: null, feedbackId: null, named: [] } },
    ...{ sources: [], shape: null, contentHash: null },
  };
}

/** The second: who wrote it. Asks name servers where the settings say so. */
export async function authenticated(
  ports: AuthenticatePorts,
  message: Message,
  read: Read,
  receivedAt: Date,
): Promise<Reading> {
  return { ...read, ...(await authenticate(ports, message, read.report, receivedAt)) };
}

/** The last: whose mailing it is about, and what is to be done, by the mail and by what is known beside it. */
export function conclude(reading: Reading, { mailings, stamped, clues }: Known, sha256: Sha256): Recognised {
  const { report, authentication, copy, sources, shape, contentHash } = reading;
  const attribution = attribute({ report, mailings, authentication, stamped, copy, clues });
  const decision = decide(report, attribution);
  const idIf = (kind: Report["kind"]): string | null =>
    report.kind === kind ? complaintId(report, attribution, contentHash, sha256) : null;
  return {
    report,
    attribution,
    decision,
    complaint: idIf("complaint"),
    feedback: idIf("feedback"),
    sources,
    shape: shapeForStaff(shape, decision),
  };
}
