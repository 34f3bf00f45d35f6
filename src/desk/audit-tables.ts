import type { AuditBalanceView, AuditFindingView } from "../generated/views.ts";

/** What the checks of the tables found, and the balance of the mail. */
export interface Audit {
  readonly balance: Omit<AuditBalanceView, "missing" | "twice">;
  readonly findings: readonly AuditFindingView[];
}

export interface AuditTablesPorts {
  /** Holds the tables against each other, all as of one moment. */
  readonly runAudit: (onChecked: (done: number) => void) => Promise<Audit>;
}

/** Proves from the tables that nothing is missing and nothing was done twice. */
export async function auditTables(
  ports: AuditTablesPorts,
  onChecked: (done: number) => void,
): Promise<{ readonly findings: readonly AuditFindingView[]; readonly balance: AuditBalanceView }> {
  const { balance, findings } = await ports.runAudit(onChecked);
  const sum = (what: "missing" | "twice"): number =>
    findings.reduce((total, finding) => total + finding[what], 0);
  return { findings, balance: { ...balance, missing: sum("missing"), twice: sum("twice") } };
}
