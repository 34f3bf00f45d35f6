import fc from "fast-check";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { recognise } from "../recognise.ts";
import type { BaseMail } from "./base-mails.ts";
import { damages } from "./damages.ts";
import { Dice } from "./dice.ts";
import { violations } from "./invariants.ts";
import { differences, type Meaning, meaningOf } from "./meaning.ts";
import { bytewise, rewrite, rewritings, type Step } from "./rewritten.ts";

/** How a mutant is made: of which mail, with which other one, by which steps. Small enough to write down. */
export interface Plan {
  readonly way: "rewritten" | "damaged";
  readonly base: number;
  readonly other: number;
  readonly steps: readonly Step[];
}

export interface Mutant {
  readonly raw: Buffer;
  readonly base: BaseMail;
  /** The steps that applied. */
  readonly applied: readonly string[];
}

const rolls = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 6 });
const steps = (names: readonly string[], most: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ name: fc.constantFrom(...names), rolls }), { minLength: 1, maxLength: most });

/** Half of them mean what their mail means, half of them are broken. */
export function plans(mails: readonly BaseMail[]): fc.Arbitrary<Plan> {
  const one = fc.nat(mails.length - 1);
  const rewritten = fc.record({
    way: fc.constant("rewritten" as const),
    base: one,
    other: fc.constant(0),
    steps: fc.tuple(steps(rewritings, 4), steps(bytewise, 1)).map(([some, last]) => [...some, ...last]),
  });
  const damaged = fc.record({
    way: fc.constant("damaged" as const),
    base: one,
    other: one,
    steps: steps(Object.keys(damages), 4),
  });
  return fc.oneof(rewritten, damaged);
}

/** Null where no step applies to the mail. */
export function makeMutant(plan: Plan, mails: readonly BaseMail[]): Mutant | null {
  const [base, other] = [mails[plan.base], mails[plan.other]];
  if (base === undefined || other === undefined) return null;
  if (plan.way === "damaged") return damage(plan, base, other);
  const made = rewrite(base.raw, plan.steps);
  return made === null ? null : { ...made, base };
}

function damage({ steps: all }: Plan, base: BaseMail, other: BaseMail): Mutant | null {
  let text = base.raw.toString("latin1");
  const applied: string[] = [];
  for (const { name, rolls: drawn } of all) {
    const broken = damages[name]?.(text, new Dice(drawn), other.raw.toString("latin1")) ?? null;
    if (broken === null || broken === text || broken.length > 2 * 1024 * 1024) continue;
    text = broken;
    applied.push(name);
  }
  return applied.length === 0 ? null : { raw: Buffer.from(text, "latin1"), base, applied };
}

const meanings = new WeakMap<BaseMail, Meaning>();

/** What is wrong with how a mutant is read; none where all is well. */
export async function wrongs({ way }: Plan, { raw, base }: Mutant): Promise<string[]> {
  const message = parseMessage(raw);
  const found = await violations(raw, message);
  if (way === "damaged") return found;
  const before = meanings.get(base) ?? meaningOf(await recognise(parseMessage(base.raw)));
  meanings.set(base, before);
  return [...found, ...differences(before, meaningOf(await recognise(message)))];
}
