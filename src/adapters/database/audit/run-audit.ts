import type { Audit } from "../../../desk/audit-tables.ts";
import type { AuditFindingView } from "../../../generated/views.ts";
import type { Transaction } from "../../../ports.ts";
import type { Database } from "../pool.ts";
import { type AuditCheck, common } from "./check.ts";
import { effectChecks } from "./effect-checks.ts";
import { eventChecks } from "./event-checks.ts";
import { messageChecks } from "./message-checks.ts";

const mostIds = 100;
export const auditChecks: readonly AuditCheck[] = [...messageChecks, ...eventChecks, ...effectChecks];

/**
 * Holds the tables against each other, all as of one moment: workers may go on meanwhile, because each commits its
 * effects, events and position together.
 */
export async function runAudit(database: Database, onChecked?: (done: number) => void): Promise<Audit> {
  return database.transaction(
    async (tx) => {
      await tx.query("set transaction isolation level repeatable read, read only");
      return auditIn(tx, onChecked);
    },
    { statementTimeoutMs: 0, idleInTransactionTimeoutMs: 0 },
  );
}

/** The audit of what a transaction sees. */
export async function auditIn(
  tx: Transaction,
  onChecked: (done: number) => void = () => undefined,
): Promise<Audit> {
  await tx.query("set local work_mem = '64MB'");
  const balance = await readBalance(tx);
  const findings: AuditFindingView[] = [];
  for (const check of auditChecks) {
    findings.push(await runCheck(tx, check));
    onChecked(findings.length);
  }
  return { balance, findings };
}

async function runCheck(tx: Transaction, { name, promise, sql }: AuditCheck): Promise<AuditFindingView> {
  const { rows } = await tx.query<Omit<AuditFindingView, "name" | "promise">>(
    `with ${common}, subject as (${sql})
     select count(*) as checked,
            count(*) filter (where found = 0) as missing,
            count(*) filter (where found > 1) as twice,
            coalesce((array_agg(id order by id) filter (where found = 0))[1:${mostIds}], '{}') as "missingIds",
            coalesce((array_agg(id order by id) filter (where found > 1))[1:${mostIds}], '{}') as "twiceIds"
     from subject`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error("an aggregate gave no row");
  return { name, promise, ...found };
}

async function readBalance(tx: Transaction): Promise<Audit["balance"]> {
  const { rows } = await tx.query<Audit["balance"]>(
    `select (select count(*) from sighting) as sightings,
            count(*) as stored,
            count(*) filter (where state = 'recognised') as recognised,
            count(*) filter (where state = 'for-a-person') as "forAPerson",
            count(*) filter (where state = 'parked') as parked,
            count(*) filter (where state = 'received') as waiting
     from message`,
  );
  const [balance] = rows;
  if (balance === undefined) throw new Error("an aggregate gave no row");
  return balance;
}
