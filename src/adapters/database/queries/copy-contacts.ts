import type { Contact } from "../../../pipeline/list-row.ts";
import type { Transaction } from "../../../ports.ts";
import { copyIn, type CopyValue } from "../copy.ts";

const columns = [
  "list",
  "row",
  "value",
  "fold_key",
  "person_key",
  "permission",
  "permission_source",
  "permission_at",
  "permission_ip",
  "permission_form",
  "permission_lack",
  "state",
  "reason",
  "since",
  "scope_kind",
  "scope_id",
];

/** Streams one list's contacts into the database; gives their number. */
export function copyContacts(
  tx: Transaction,
  list: string,
  contacts: AsyncIterable<readonly Contact[]>,
): Promise<number> {
  return copyIn(tx, { table: "contact", columns }, rowsOf(list, contacts));
}

async function* rowsOf(
  list: string,
  batches: AsyncIterable<readonly Contact[]>,
): AsyncGenerator<readonly CopyValue[]> {
  for await (const batch of batches) for (const contact of batch) yield rowOf(list, contact);
}

function rowOf(list: string, contact: Contact): CopyValue[] {
  const { evidence, verdict } = contact;
  return [
    list,
    contact.row,
    contact.value,
    contact.foldKey,
    contact.personKey,
    contact.permission,
    evidence?.source ?? null,
    evidence?.at ?? null,
    evidence?.ip ?? null,
    evidence?.form ?? null,
    contact.lack,
    verdict.state,
    verdict.reason,
    verdict.since,
    verdict.scope?.kind ?? null,
    verdict.scope?.id ?? null,
  ];
}
