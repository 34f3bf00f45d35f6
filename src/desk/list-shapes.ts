import { PortError, RefusedError } from "../errors.ts";
import type { ShapeDetail, ShapeGroupView } from "../generated/views.ts";
import { commonShape } from "../shape/common-shape.ts";
import { groupShapes, type SeenShape, type ShapeGroup } from "../shape/group-shapes.ts";
import { shapeText } from "../shape/shape-text.ts";

/** A shape of mail that no reader knows, with its numbers. */
export interface ShapeRow extends SeenShape {
  /** Mails received since the given time; `mails` are all. */
  readonly recent: number;
  /** The domain that the first one came from; null where it had no From address. */
  readonly firstFrom: string | null;
}

/** A mail of an unknown shape. */
export interface ShapedMessage {
  readonly message: string;
  readonly shape: string;
  readonly receivedAt: Date;
  /** The domain that it came from. */
  readonly from: string | null;
  readonly mailbox: string;
  /** Of the raw mail. */
  readonly sha256: string;
  /** The raw mail is still there. */
  readonly isKept: boolean;
}

export interface ListShapesPorts {
  /** Those seen last first; the older ones beyond a bound are left out. */
  readonly listShapes: (since: Date | null) => Promise<readonly ShapeRow[]>;
  /** How many it gives at most. */
  readonly mostShapes: number;
}

/** Groups of mail that no reader knows. */
export interface ShapeGroups {
  /** Those with the most mails first; `mails` are those received since the time asked about. */
  readonly groups: readonly ShapeGroupView[];
  /** There are more shapes than were looked at. */
  readonly isBounded: boolean;
}

/** The groups with mail since a time, those with the most of it first. */
export async function listShapes(ports: ListShapesPorts, since: Date | null): Promise<ShapeGroups> {
  const { groups, isBounded } = await readGroups(ports, since);
  return {
    groups: groups
      .map((group) => ({ ...viewOf(group), mails: recentOf(group) }))
      .filter(({ mails }) => mails > 0)
      .sort((a, b) => b.mails - a.mails),
    isBounded,
  };
}

export interface ShowShapePorts extends ListShapesPorts {
  readonly listShapedMessages: (
    shapes: readonly string[],
    limit: number,
  ) => Promise<readonly ShapedMessage[]>;
  readonly countKeptMails: (shapes: readonly string[]) => Promise<number>;
}

/**
 * The group with a shape whose id begins so, with its newest messages.
 *
 * @throws PortError `missing` where there is none; RefusedError for what is no id, or begins several.
 */
export async function showShape(
  ports: ShowShapePorts,
  id: string,
  limit: number,
): Promise<{ readonly shape: ShapeDetail; readonly isBounded: boolean }> {
  const { group, isBounded } = await findShape(ports, id);
  const ids = group.variants.map((variant) => variant.id);
  const [messages, kept] = await Promise.all([
    ports.listShapedMessages(ids, limit),
    ports.countKeptMails(ids),
  ]);
  const shown = messages.map((message) => ({ ...message, receivedAt: message.receivedAt.toISOString() }));
  return { shape: { ...viewOf(group), kept, messages: shown }, isBounded };
}

/** The same group as it was read; for who needs its variants. */
export async function findShape(
  ports: ListShapesPorts,
  id: string,
): Promise<{ readonly group: ShapeGroup<ShapeRow>; readonly isBounded: boolean }> {
  if (!/^[0-9a-f]{4,16}$/.test(id))
    throw new RefusedError(
      `${JSON.stringify(id)} is no id of a shape: 16 hexadecimal digits, or at least the first 4 of them.`,
    );
  const { groups, isBounded } = await readGroups(ports, null);
  const [group, another] = groups.filter(({ variants }) =>
    variants.some((variant) => variant.id.startsWith(id)),
  );
  if (group === undefined)
    throw new PortError("missing", `There is no shape "${id}"; \`heed shapes\` lists them.`);
  if (another !== undefined)
    throw new RefusedError(`"${id}" begins the ids of several shapes; write more of it.`);
  return { group, isBounded };
}

async function readGroups({ listShapes: load, mostShapes }: ListShapesPorts, since: Date | null) {
  const shapes = await load(since);
  return { groups: groupShapes(shapes), isBounded: shapes.length === mostShapes };
}

function viewOf(group: ShapeGroup<ShapeRow>): ShapeGroupView {
  const shape = commonShape(group.variants);
  return {
    id: group.id,
    mails: group.mails,
    firstSeen: group.firstSeen.toISOString(),
    lastSeen: group.lastSeen.toISOString(),
    firstFrom: group.variants.find(({ id }) => id === group.id)?.firstFrom ?? null,
    text: shapeText(shape),
    shape: {
      ...shape,
      parts: [...shape.parts],
      files: [...shape.files],
      fields: [...shape.fields],
      labels: [...shape.labels],
      keys: [...shape.keys],
      prose: [...shape.prose],
    },
    variants: group.variants.map(({ id, mails }) => ({ id, mails })),
  };
}

function recentOf({ variants }: ShapeGroup<ShapeRow>): number {
  return variants.reduce((sum, { recent }) => sum + recent, 0);
}
