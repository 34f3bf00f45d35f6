import { PortError } from "../errors.ts";
import type { ParkedRecordView, ParkedView } from "../generated/views.ts";

/** A parked record without what it holds. */
export interface ParkedRow {
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly message: string | null;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly state: "waiting" | "replayed" | "dropped";
  readonly endedAt: Date | null;
}

/** A parked record with what it holds. */
export interface ParkedWhole extends ParkedRow {
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ListParkedPorts {
  /** Those in a state, oldest first; a page of those after the id `after`. */
  readonly listParked: (which: {
    readonly state: ParkedRow["state"];
    readonly after: string | null;
  }) => Promise<readonly ParkedRow[]>;
}

/** The parked records in a state, oldest first, page by page. */
export async function* listParked(
  ports: ListParkedPorts,
  state: ParkedRow["state"],
): AsyncGenerator<readonly ParkedView[]> {
  for (let after: string | null = null; ;) {
    const page: readonly ParkedRow[] = await ports.listParked({ state, after });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(viewOf);
    after = last.id;
  }
}

export interface FindParkedPorts {
  /** Null where no id begins so, or more than one. */
  readonly findParked: (id: string) => Promise<ParkedWhole | null>;
}

/**
 * The one parked record whose id begins so, with all that it holds.
 *
 * @throws PortError `missing` where there is none, or more than one.
 */
export async function findParked(ports: FindParkedPorts, id: string): Promise<ParkedRecordView> {
  const found = await ports.findParked(id);
  if (found === null)
    throw new PortError(
      "missing",
      `There is no parked record "${id}", or more than one; \`heed parked list\` shows their ids.`,
    );
  return { ...found, ...viewOf(found), value: found.value?.toString("utf8") ?? null };
}

function viewOf<Row extends ParkedRow>(row: Row) {
  return { ...row, parkedAt: row.parkedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null };
}
