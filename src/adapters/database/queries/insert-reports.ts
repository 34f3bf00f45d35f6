import type { NewFlood } from "../../../pipeline/floods.ts";
import type { ReportRow } from "../../../pipeline/report.ts";
import type { Transaction } from "../../../ports.ts";
import { gatherFlood } from "./gather-flood.ts";
import { insertShapes } from "./insert-shapes.ts";
import { storable } from "./rows/storable.ts";

/**
 * One row a message. A message read again (after its record was replayed) replaces its row. Floods that were noticed with
 * these reports get their members among them and among earlier ones.
 */
export async function insertReports(
  tx: Transaction,
  reports: readonly ReportRow[],
  noticed: readonly NewFlood[] = [],
): Promise<void> {
  await tx.query(
    `insert into report (message, kind, disposition, format, account, mailing, complaint, duplicate_of, flood, confidence,
                         why, otherwise, explanation, reported_at)
     select message, kind, disposition, format, account, mailing, complaint, "duplicateOf", flood, confidence,
            why, otherwise, explanation, "reportedAt"
       from jsonb_to_recordset($1::jsonb) as row(
         message uuid, kind text, disposition text, format text, account text, mailing text, complaint text,
         "duplicateOf" uuid, flood uuid, confidence real, why text, otherwise text, explanation jsonb, "reportedAt" timestamptz)
     on conflict (message) do update
       set kind = excluded.kind, disposition = excluded.disposition, format = excluded.format,
           account = excluded.account, mailing = excluded.mailing, complaint = excluded.complaint,
           duplicate_of = excluded.duplicate_of, flood = coalesce(excluded.flood, report.flood),
           confidence = excluded.confidence,
           why = excluded.why, otherwise = excluded.otherwise,
           explanation = excluded.explanation, reported_at = excluded.reported_at`,
    [JSON.stringify(reports, storable)],
  );
  for (const { flood, ...hour } of noticed) await gatherFlood(tx, flood, hour);
  await insertShapes(tx, reports);
}
