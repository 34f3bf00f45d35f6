import type { Queryable } from "../../../ports.ts";
import type { ReportKind } from "../../../report/report.ts";

export interface WaitingReport {
  readonly message: string;
  readonly kind: ReportKind;
  readonly account: string | null;
  /** Why a person is asked. */
  readonly why: string;
  readonly reportedAt: Date;
}

/** The reports that a person must decide on, the oldest first. */
export async function listWaitingReports(db: Queryable, limit: number): Promise<WaitingReport[]> {
  const { rows } = await db.query<WaitingReport>(
    `select message, kind, account, why, reported_at as "reportedAt"
       from report where disposition = 'review' order by reported_at, message limit $1`,
    [limit],
  );
  return rows;
}
