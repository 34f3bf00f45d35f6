import { PortError } from "../errors.ts";
import type { EvidenceLack } from "../permission/evidence.ts";
import type { Permission } from "../permission/permission.ts";
import {
  type ContactState,
  type CoveringSuppression,
  type RowFlaw,
  screenContact,
  type Verdict,
} from "../permission/screening.ts";
import { explainVerdict } from "../pipeline/explain-verdict.ts";
import { mailableAddress } from "../pipeline/list-row.ts";
import { type LookUpPorts, unknown } from "../pipeline/look-up.ts";
import { type Pending, type PendingPorts, readPending } from "../pipeline/pending.ts";
import type { ContactId } from "../pipeline/rescreen.ts";
import type { RunTransaction, Transaction } from "../ports.ts";
import { formatScope } from "../suppress/scope.ts";

/** A row that may be mailed. */
export interface KeptRow {
  readonly email: string;
  readonly row: number;
}

/** A row that will not be mailed, and why. */
export interface BarredRow {
  readonly row: number;
  readonly value: string;
  readonly state: ContactState;
  readonly reason: string;
  readonly explanation: string;
  readonly since: string;
  readonly scope: string;
  readonly howToLift: string;
}

/** Takes the rows in the file's order. */
export interface ExportSink {
  kept(rows: readonly KeptRow[]): Promise<void>;
  barred(rows: readonly BarredRow[]): Promise<void>;
}

export interface StoredContact {
  readonly row: number;
  readonly value: string;
  readonly foldKey: string | null;
  readonly personKey: string | null;
  readonly permission: Permission;
  readonly lack: EvidenceLack | null;
  readonly duplicateOf: number | null;
  readonly verdict: Verdict;
}

export interface ExportPorts extends PendingPorts, Pick<LookUpPorts, "findNearestId"> {
  /** One snapshot for all statements (repeatable read), without a time limit. */
  readonly snapshot: RunTransaction;
  findList(
    tx: Transaction,
    list: string,
  ): Promise<{ account: string; state: "uploaded" | "screened"; uploadedAt: Date } | null>;
  findLastRow(tx: Transaction, list: string): Promise<number | null>;
  /** The contacts of rows `from` up to and including `to`, in order. */
  findContacts(tx: Transaction, list: string, from: number, to: number): Promise<readonly StoredContact[]>;
  findBarred(tx: Transaction, list: string, from: number, to: number): Promise<readonly ContactId[]>;
  findCoveringSuppressions(
    tx: Transaction,
    ids: readonly ContactId[],
  ): Promise<readonly (ContactId & CoveringSuppression)[]>;
}

const rowsAtOnce = 10_000;

/**
 * Hands out a list: what may be mailed, and what may not and why. Every contact is judged once more by the
 * suppressions as they are now and by the complaints and opt-outs that no worker has come to yet, all of one snapshot:
 * a lagging worker never lets a suppressed address out.
 *
 * @throws PortError `missing` for an unknown list, `fenced` for one that is not screened yet.
 */
export function exportList(
  ports: ExportPorts,
  list: string,
  sink: ExportSink,
): Promise<{ kept: number; barred: number }> {
  return ports.snapshot(async (tx) => {
    const known = await ports.findList(tx, list);
    if (!known) throw await unknown(ports, tx, "list", list);
    if (known.state !== "screened") {
      throw new PortError(
        "fenced",
        `List ${list} is not screened yet, so nothing of it may be mailed: try again when the screen worker has come to it (\`heed status\`).`,
      );
    }
    const pending = await readPending(ports, tx);
    const last = (await ports.findLastRow(tx, list)) ?? 0;
    const count = { kept: 0, barred: 0 };
    for (let from = 0; from <= last; from += rowsAtOnce) {
      const page = await judgePage(ports, tx, { list, ...known }, pending, from, from + rowsAtOnce - 1);
      await sink.kept(page.kept);
      await sink.barred(page.barred);
      count.kept += page.kept.length;
      count.barred += page.barred.length;
    }
    return count;
  });
}

interface KnownList {
  readonly list: string;
  readonly account: string;
  readonly uploadedAt: Date;
}

async function judgePage(
  ports: ExportPorts,
  tx: Transaction,
  list: KnownList,
  pending: Pending,
  from: number,
  to: number,
): Promise<{ kept: KeptRow[]; barred: BarredRow[] }> {
  const contacts = await ports.findContacts(tx, list.list, from, to);
  const ids = await ports.findBarred(tx, list.list, from, to);
  const live = Map.groupBy(
    ids.length > 0 ? await ports.findCoveringSuppressions(tx, ids) : [],
    ({ row }) => row,
  );
  const kept: KeptRow[] = [];
  const barred: BarredRow[] = [];
  for (const contact of contacts) {
    const covering = [...(live.get(contact.row) ?? []), ...pendingOf(contact, list, pending)];
    const verdict = covering.length > 0 ? judge(contact, list, covering) : contact.verdict;
    const email = verdict.state === "kept" ? mailableAddress(contact.value) : null;
    if (email !== null) kept.push({ email, row: contact.row });
    else barred.push(barredRow(contact, verdict));
  }
  return { kept, barred };
}

function pendingOf(
  { foldKey, personKey }: StoredContact,
  { list, account }: KnownList,
  pending: Pending,
): readonly CoveringSuppression[] {
  if (foldKey === null) return [];
  return pending.covering({ fold: foldKey, person: personKey ?? foldKey }, { account, list });
}

function judge(
  contact: StoredContact,
  { list, uploadedAt }: KnownList,
  covering: readonly CoveringSuppression[],
): Verdict {
  const flaw = contact.verdict.state === "invalid" ? (contact.verdict.reason as RowFlaw) : null;
  return screenContact({ ...contact, list, uploadedAt, flaw }, covering);
}

function barredRow(contact: StoredContact, verdict: Verdict): BarredRow {
  const { reason, lift } = explainVerdict(verdict, contact);
  return {
    row: contact.row,
    value: contact.value,
    state: verdict.state,
    reason: verdict.reason,
    explanation: reason,
    since: verdict.since?.toISOString() ?? "",
    scope: verdict.scope ? formatScope(verdict.scope) : "",
    howToLift: lift,
  };
}
