import type { NamedShape } from "./shape.ts";
import { placeholders } from "./skeleton.ts";

/** A shape with the mails that have it. */
export interface SeenShape extends NamedShape {
  readonly mails: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

/** Shapes so alike that one program made them; `variants` from the commonest on. */
export interface ShapeGroup<S extends SeenShape = SeenShape> {
  /** The id of the shape that was seen first. It stays when variants are added. */
  readonly id: string;
  readonly variants: readonly S[];
  readonly mails: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

/** From this likeness on two shapes are one program's. */
const alike = 0.6;
/** First shapes that are looked at for one feature: what more have tells nothing, and a flood must not cost its square. */
const mostBearers = 50;

/**
 * Groups shapes that differ in a little: an optional field, a name in the subject, a free line. In the order in which
 * they were seen each joins the group whose first shape it is most like, or begins a new one; so a later shape never
 * moves an earlier one.
 */
export function groupShapes<S extends SeenShape>(shapes: readonly S[]): ShapeGroup<S>[] {
  const groups: Gathering<S>[] = [];
  /** Telling feature → the groups whose first shape has it. */
  const bearers = new Map<string, Gathering<S>[]>();
  for (const seen of [...shapes].sort(byFirstSeen)) {
    const features = featuresOf(seen.shape);
    const telling = tellingOf(features);
    const best = mostAlike(features, new Set(telling.flatMap((feature) => bearers.get(feature) ?? [])));
    if (best !== null) {
      best.members.push(seen);
      continue;
    }
    const gathering = { id: seen.id, features, members: [seen] };
    groups.push(gathering);
    for (const feature of telling) {
      const others = bearers.get(feature);
      if (others === undefined) bearers.set(feature, [gathering]);
      else if (others.length < mostBearers) others.push(gathering);
    }
  }
  return groups.map(asGroup).sort((a, b) => b.mails - a.mails || b.lastSeen.getTime() - a.lastSeen.getTime());
}

interface Gathering<S> {
  readonly id: string;
  /** Of the first shape. */
  readonly features: Features;
  readonly members: S[];
}

/**
 * What each side of a shape counts. A side counts as a whole, so that a long subject of somebody else's words cannot
 * outweigh the labels.
 */
const weights = {
  parts: 1,
  files: 0.5,
  fields: 2,
  program: 1.5,
  subject: 2,
  labels: 4,
  keys: 3,
  prose: 2,
  broken: 2,
};

type Side = keyof typeof weights;
type Features = ReadonlyMap<Side, ReadonlySet<string>>;

/** The sides that a shape has. The subject by its words: programs put names and other mails' subjects into theirs. */
function featuresOf(shape: NamedShape["shape"]): Features {
  const { program, subject, broken } = shape;
  const words = subject.split(" ").filter((word) => word !== "" && !placeholders.has(word));
  const sides: Readonly<Record<Side, readonly string[]>> = {
    ...shape,
    program: program === null ? [] : [program],
    broken: broken === null ? [] : [broken],
    subject: words,
  };
  const features = new Map<Side, ReadonlySet<string>>();
  for (const [side, names] of Object.entries(sides) as [Side, readonly string[]][])
    if (names.length > 0 && side in weights) features.set(side, new Set(names));
  return features;
}

/** Parts and fields alone make no two shapes alike, unless they are all that there is. */
function tellingOf(features: Features): string[] {
  const telling: string[] = [];
  for (const [side, names] of features)
    if (side !== "parts" && side !== "fields") for (const name of names) telling.push(`${side} ${name}`);
  return telling.length > 0 ? telling : ["nothing"];
}

function mostAlike<S>(features: Features, candidates: Iterable<Gathering<S>>): Gathering<S> | null {
  let best: Gathering<S> | null = null;
  let highest = 0;
  for (const gathering of candidates) {
    const likeness = likenessOf(features, gathering.features);
    if (likeness < alike || likeness <= highest) continue;
    best = gathering;
    highest = likeness;
  }
  return best;
}

/** 0–1: of the sides that either has, what share of their names they have in common. */
function likenessOf(a: Features, b: Features): number {
  let common = 0;
  let whole = 0;
  for (const [side, weight] of Object.entries(weights) as [Side, number][]) {
    const ours = a.get(side);
    const theirs = b.get(side);
    if (ours === undefined && theirs === undefined) continue;
    whole += weight;
    if (ours === undefined || theirs === undefined) continue;
    let shared = 0;
    for (const name of ours) if (theirs.has(name)) shared += 1;
    common += (weight * shared) / (ours.size + theirs.size - shared);
  }
  return whole === 0 ? 1 : common / whole;
}

function asGroup<S extends SeenShape>({ id, members }: Gathering<S>): ShapeGroup<S> {
  const firstSeen = new Date(Math.min(...members.map((member) => member.firstSeen.getTime())));
  return {
    id,
    variants: [...members].sort((a, b) => b.mails - a.mails),
    mails: members.reduce((sum, { mails }) => sum + mails, 0),
    firstSeen,
    lastSeen: new Date(Math.max(...members.map((member) => member.lastSeen.getTime()))),
  };
}

function byFirstSeen(a: SeenShape, b: SeenShape): number {
  return a.firstSeen.getTime() - b.firstSeen.getTime() || (a.id < b.id ? -1 : 1);
}
