import type { ListDetail, ListView } from "../generated/views.ts";
import { type LookUpPorts, requireKnown, unknown } from "../pipeline/look-up.ts";
import { type ContactCount, summarise } from "../pipeline/screen.ts";
import type { Queryable } from "../ports.ts";

/** A list as the database keeps it. */
export interface ListRecord {
  readonly list: string;
  readonly account: string;
  readonly name: string;
  readonly state: "uploaded" | "screened";
  readonly vouched: boolean;
  readonly rows: number;
  readonly uploadedAt: Date;
  readonly screenedAt: Date | null;
}

export interface ListListsPorts {
  readonly db: Queryable;
  readonly lookUp: LookUpPorts;
  /** Those of one account or of all, the newest first. */
  readonly listLists: (db: Queryable, account: string | null) => Promise<readonly ListRecord[]>;
}

/**
 * The lists of one account or of all, the newest first.
 *
 * @throws PortError `missing` for an unknown account.
 */
export async function listLists(
  { db, lookUp, listLists: load }: ListListsPorts,
  account: string | null,
): Promise<readonly ListView[]> {
  if (account !== null) await requireKnown(lookUp, db, "account", account);
  return (await load(db, account)).map(viewOf);
}

export interface FindListPorts {
  readonly db: Queryable;
  readonly lookUp: LookUpPorts;
  readonly findList: (db: Queryable, list: string) => Promise<ListRecord | null>;
  /** The commonest first within a state. */
  readonly countContacts: (db: Queryable, list: string) => Promise<readonly ContactCount[]>;
}

/**
 * A list, with how many of its contacts may be mailed and why the others may not; and these numbers one by one.
 *
 * @throws PortError `missing` for an unknown list.
 */
export async function findList(
  { db, lookUp, findList: load, countContacts }: FindListPorts,
  id: string,
): Promise<{ readonly detail: ListDetail; readonly counts: readonly ContactCount[] }> {
  const list = await load(db, id);
  if (list === null) throw await unknown(lookUp, db, "list", id);
  const counts = await countContacts(db, id);
  return { detail: { ...viewOf(list), ...summarise(counts) }, counts };
}

function viewOf(list: ListRecord): ListView {
  return {
    ...list,
    uploadedAt: list.uploadedAt.toISOString(),
    screenedAt: list.screenedAt?.toISOString() ?? null,
  };
}

/** An id made of a list's name that no list has: "spring", then "spring-2". */
export async function freeListId(
  { db, listLists: load }: Pick<ListListsPorts, "db" | "listLists">,
  name: string,
): Promise<string> {
  const base = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "");
  const id = base === "" ? "list" : base.slice(0, 100);
  const taken = new Set((await load(db, null)).map(({ list }) => list));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
