import type { Queryable } from "../../../ports.ts";
import type { ReportKind } from "../../../report/report.ts";

export interface ReportCount {
  readonly kind: ReportKind;
  readonly act: number;
  readonly review: number;
  readonly file: number;
}

/** The reports by kind and disposition, the commonest kind first. */
export async function countReports(db: Queryable): Promise<ReportCount[]> {
  const { rows } = await db.query<ReportCount>(
    `select kind,
            count(*) filter (where disposition = 'act') as act,
            count(*) filter (where disposition = 'review') as review,
            count(*) filter (where disposition = 'file') as file
       from report group by kind order by count(*) desc, kind`,
  );
  return rows;
}
