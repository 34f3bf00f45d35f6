import { PortError } from "../errors.ts";
import type { Scope, StandingScope } from "../generated/events.ts";
import type { Queryable } from "../ports.ts";

/** What people name by an id. */
export type NamedKind = "account" | "list";

export interface LookUpPorts {
  /** Whether there is one; it stays until the transaction ends. */
  readonly isKnown: (db: Queryable, kind: NamedKind, id: string) => Promise<boolean>;
  /** The id that was most likely meant, or null. */
  readonly findNearestId: (db: Queryable, kind: NamedKind, id: string) => Promise<string | null>;
}

/**
 * Refuses the id of an account or list that nobody has.
 *
 * @throws PortError `missing`, which says where all ids stand, and which one is near.
 */
export async function requireKnown(
  ports: LookUpPorts,
  db: Queryable,
  kind: NamedKind,
  id: string,
): Promise<void> {
  if (!(await ports.isKnown(db, kind, id))) throw await unknown(ports, db, kind, id);
}

/** The error for an id that nobody has. */
export async function unknown(
  { findNearestId }: Pick<LookUpPorts, "findNearestId">,
  db: Queryable,
  kind: NamedKind,
  id: string,
): Promise<PortError> {
  const near = await findNearestId(db, kind, id);
  const add = kind === "account" ? `, and \`heed accounts add ${id}\` adds it` : "";
  return new PortError(
    "missing",
    `There is no ${kind} ${id}${near === null ? "" : `, but ${near}`}; \`heed ${kind}s list\` shows all${add}.`,
  );
}

/**
 * Refuses a scope that names what is not there: nothing would honour it.
 *
 * @throws PortError `missing`
 */
export async function requireScope(ports: LookUpPorts, db: Queryable, { kind, id }: Scope): Promise<void> {
  if (kind !== "all" && id !== null) await requireKnown(ports, db, kind, id);
}

/** Why a scope that stands bars no mail, as a sentence; null where it names what is there. */
export async function barsNothing(
  { isKnown }: Pick<LookUpPorts, "isKnown">,
  db: Queryable,
  { kind, id }: StandingScope,
): Promise<string | null> {
  if (kind === "category") return "No account has categories yet, so nothing honours this scope.";
  if (kind === "all" || id === null || (await isKnown(db, kind, id))) return null;
  return `There is no ${kind} ${id}, so it bars no mail until there is.`;
}

/** Gives a list's account; null where there is no such list. */
export type FindList = (db: Queryable, list: string) => Promise<{ readonly account: string } | null>;

/** Whose mail a scope is about; null where it is of all, or names what no account has. */
export async function accountOf(
  findList: FindList,
  db: Queryable,
  { kind, id }: StandingScope,
): Promise<string | null> {
  if (kind === "account") return id;
  return kind === "list" && id !== null ? ((await findList(db, id))?.account ?? null) : null;
}
