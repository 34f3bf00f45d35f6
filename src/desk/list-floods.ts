import { PortError } from "../errors.ts";
import { markText } from "../flood/mark-text.ts";
import type { FloodView } from "../generated/views.ts";
import type { FloodDecision } from "./decide-flood.ts";

/** A flood with what is known of its members. */
export interface FloodRow {
  readonly id: string;
  readonly mark: string;
  readonly complaints: number;
  readonly optOuts: number;
  /** When the first and the last of its mails came in. */
  readonly since: Date;
  readonly last: Date;
  /** Those that came before it was noticed and were acted on. */
  readonly acted: number;
  /** Those that wait for a person. */
  readonly waiting: number;
  readonly decision: FloodDecision | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly why: string | null;
}

export interface ListFloodsPorts {
  /** The floods whose id begins so, the last noticed first; without those that are decided unless `all`. */
  readonly listFloods: (which: {
    readonly all?: boolean;
    readonly id?: string;
  }) => Promise<readonly FloodRow[]>;
}

/** Floods, the last noticed first; those that are decided only where `all` asks for them. */
export async function listFloods(ports: ListFloodsPorts, all: boolean): Promise<readonly FloodView[]> {
  return (await ports.listFloods({ all })).map(viewOf);
}

/**
 * The one flood whose id begins so.
 *
 * @throws PortError `missing` where there is none, or more than one.
 */
export async function findFlood(ports: ListFloodsPorts, id: string): Promise<FloodView> {
  const [flood, another] = await ports.listFloods({ id });
  if (flood !== undefined && another === undefined) return viewOf(flood);
  throw new PortError(
    "missing",
    `There is no flood "${id}", or more than one; \`heed floods --all\` shows their ids.`,
  );
}

function viewOf(flood: FloodRow): FloodView {
  return {
    ...flood,
    what: markText(flood.mark),
    since: flood.since.toISOString(),
    last: flood.last.toISOString(),
    decidedAt: flood.decidedAt?.toISOString() ?? null,
  };
}
