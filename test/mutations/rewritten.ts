import { Dice } from "./dice.ts";
import type { Equivalent } from "./equivalent.ts";
import { wildEquivalents } from "./equivalents-in-the-wild.ts";
import { bodyEquivalents } from "./equivalents-of-bodies.ts";
import { byteEquivalents } from "./equivalents-of-bytes.ts";
import { headerEquivalents } from "./equivalents-of-headers.ts";
import { textEquivalents } from "./equivalents-of-texts.ts";
import { wordEquivalents } from "./equivalents-of-words.ts";
import { changedAt, type Entity, pathsOf, readSource, writeSource } from "./mail-source.ts";

const equivalents: Readonly<Record<string, Equivalent>> = {
  ...headerEquivalents,
  ...wordEquivalents,
  ...bodyEquivalents,
  ...textEquivalents,
  ...wildEquivalents,
};
export const rewritings = Object.keys(equivalents);
export const bytewise = Object.keys(byteEquivalents);

/** One rewriting: which, and the numbers that choose where and how. */
export interface Step {
  readonly name: string;
  readonly rolls: readonly number[];
}

/** A mail written another way, and the rewritings that applied. */
export interface Rewritten {
  readonly raw: Buffer;
  readonly applied: readonly string[];
}

/** The change at the first place from a drawn one on where it applies. */
function changedSomewhere(entity: Entity, change: Equivalent, dice: Dice): Entity | null {
  const paths = pathsOf(entity);
  const start = dice.roll(paths.length);
  const written = writeSource(entity);
  for (const path of [...paths.slice(start), ...paths.slice(0, start)]) {
    const changed = changedAt(entity, path, (one) => change(one, dice));
    if (changed !== null && writeSource(changed) !== written) return changed;
  }
  return null;
}

/** Entities first, then the bytes. Null where the mail is not well-formed enough to be rewritten, or nothing applied. */
export function rewrite(raw: Buffer, steps: readonly Step[]): Rewritten | null {
  const source = readSource(raw);
  if (source === null) return null;
  let entity = source;
  const applied: string[] = [];
  for (const { name, rolls } of steps) {
    const change = equivalents[name];
    const changed: Entity | null =
      change === undefined ? null : changedSomewhere(entity, change, new Dice(rolls));
    if (changed === null) continue;
    entity = changed;
    applied.push(name);
  }
  let text = writeSource(entity);
  for (const { name, rolls } of steps) {
    const written = byteEquivalents[name]?.(text, new Dice(rolls)) ?? null;
    if (written === null) continue;
    text = written;
    applied.push(name);
  }
  const bytes = Buffer.from(text, "latin1");
  return applied.length === 0 || bytes.equals(raw) ? null : { raw: bytes, applied };
}
