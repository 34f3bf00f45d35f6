import type { Disposition } from "../generated/events.ts";
import type { AppendEvents, HashAddress, Transaction } from "../ports.ts";
import type { Report } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import type { CluePorts } from "./clues.ts";
import type { Conclusion } from "./conclusion.ts";
import { explain, type Explanation } from "./explanation.ts";
import { type FloodPorts, holdFloods, type NewFlood } from "./floods.ts";
import { lookUp } from "./known.ts";
import { readMails, type ReadMailsPorts } from "./read-mails.ts";
import { conclude } from "./recognise.ts";
import { type FindComplaints, tellNews } from "./repeats.ts";
import { eventsOf } from "./report-events.ts";
import type { StampPorts } from "./stamps.ts";
import type { Handle } from "./take-records.ts";

export const reportTopics = ["heed.messages"];

/** One row of the table `report`: what was read in a message and what was decided. */
export interface ReportRow {
  readonly message: string;
  readonly kind: Report["kind"];
  readonly disposition: Disposition;
  readonly format: string | null;
  readonly account: string | null;
  readonly mailing: string | null;
  readonly complaint: string | null;
  /** The message that brought the same complaint before. */
  readonly duplicateOf: string | null;
  /** The flood that holds it. */
  readonly flood: string | null;
  readonly confidence: number;
  /** Why it was decided so, and what would have led elsewhere. */
  readonly why: string;
  readonly otherwise: string;
  readonly explanation: Explanation;
  /** Of a mail that no reader knows. */
  readonly shape: NamedShape | null;
  readonly reportedAt: Date;
}

/** How a message ends: the pipeline acted or filed it, or a person must look. */
export type MessageEnd = "recognised" | "for-a-person";

export interface ReportPorts extends ReadMailsPorts, CluePorts, StampPorts {
  readonly findComplaints: FindComplaints;
  /** Writes the reports, and gives new floods all their members: these, and reports that were written before. */
  readonly insertReports: (
    tx: Transaction,
    reports: readonly ReportRow[],
    noticed: readonly NewFlood[],
  ) => Promise<void>;
  readonly endMessages: (
    tx: Transaction,
    ends: readonly { message: string; state: MessageEnd }[],
    at: Date,
  ) => Promise<void>;
  readonly append: AppendEvents;
  readonly floods: FloodPorts;
}

/**
 * The step from [message.received] to what it means: reads each mail, finds whose mailing it is about, decides, and
 * writes one report row, the message's end and the events, all in the transaction of the position.
 */
export function makeReport(ports: ReportPorts): Handle {
  return async (tx, entries) => {
    const readings = await readMails(
      ports,
      tx,
      entries.flatMap(({ event }) => (event.type === "heed.message.received.v1" ? [event.data] : [])),
    );
    if (readings.length === 0) return;

    const concluded = (await lookUp(ports, tx, readings)).map(({ mail, known }): Conclusion => ({
      received: mail.received,
      ...conclude(mail, known, ports.sha256),
      flood: null,
    }));
    const { first, news } = await tellNews(ports.findComplaints, tx, concluded);

    const at = ports.clock();
    const { conclusions: fresh, noticed } = await holdFloods(ports.floods, tx, news);
    const conclusions = [...fresh, ...concluded.filter((conclusion) => !news.includes(conclusion))];
    await ports.insertReports(
      tx,
      conclusions.map((conclusion) => rowOf(conclusion, first, at, ports.hashAddress)),
      noticed,
    );
    await ports.endMessages(
      tx,
      conclusions.map(({ received, decision }) => ({
        message: received.message,
        state: decision.disposition === "review" ? "for-a-person" : "recognised",
      })),
      at,
    );
    await ports.append(
      tx,
      fresh.flatMap((conclusion) => eventsOf(conclusion, at, ports)),
    );
  };
}

function rowOf(
  conclusion: Conclusion,
  first: ReadonlyMap<string, string>,
  at: Date,
  hashAddress: HashAddress,
): ReportRow {
  const { received, report, attribution, decision, complaint, flood, shape } = conclusion;
  const bearer = complaint === null ? undefined : first.get(complaint);
  return {
    message: received.message,
    kind: report.kind,
    disposition: decision.disposition,
    format: report.format,
    account: attribution.account,
    mailing: attribution.mailing,
    complaint,
    duplicateOf: bearer === undefined || bearer === received.message ? null : bearer,
    flood,
    confidence: report.confidence,
    why: decision.why,
    otherwise: decision.otherwise,
    explanation: explain(received.message, conclusion, hashAddress),
    shape,
    reportedAt: at,
  };
}
