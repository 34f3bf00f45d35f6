import { userInfo } from "node:os";

import { type Command, Option } from "commander";

import { findSuppressions } from "../adapters/database/queries/find-suppressions.ts";
import { PortError } from "../errors.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { requireKnown, requireScope } from "../pipeline/look-up.ts";
import { type Release, release } from "../pipeline/release.ts";
import type { Queryable } from "../ports.ts";
import type { Lifter } from "../suppress/lifting.ts";
import { formatScope } from "../suppress/scope.ts";
import type { Suppression } from "../suppress/suppression.ts";
import { lookUp } from "../wiring/lists.ts";
import { suppressPorts } from "../wiring/suppress.ts";
import { asAddress, asId, asOneOf, asScope, asTime } from "./arguments.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { run } from "./run.ts";

const lifters = ["staff", "privacy-officer", "recipient"] as const;

interface Given {
  by: string;
  why?: string;
  name: string;
  scope?: string;
  reason?: string;
  optedInAt?: string;
  optedInTo?: string;
}

/** `heed release`: lifts a suppression, if whoever asks may. One at a time: nothing lifts in bulk. */
export function addRelease(program: Command): void {
  program
    .command("release")
    .description("Lift a suppression, if whoever asks may")
    .argument("<address>")
    .addOption(new Option("--by <who>", lifters.join(", ")).makeOptionMandatory())
    .option("--why <text>", "why; staff and the privacy officer must say")
    .option("--name <who>", "the name of whoever lifts it", userInfo().username)
    .option("--scope <scope>", "the suppression's scope, where several bar the address")
    .option("--reason <reason>", "the suppression's reason, where several bar the address")
    .option("--opted-in-at <time>", "recipient: when the double opt-in was confirmed")
    .option("--opted-in-to <account>", "recipient: to which account's mail")
    .addHelpText(
      "after",
      "\nExit codes: 0 lifted; 2 wrong arguments; 66 nothing of that kind bars the address, or no such account or list; 77 whoever asks may not lift it.",
    )
    .action(
      run(async (invocation, text: string, given: Given) => {
        const { heed, out, isJson } = invocation;
        const address = asAddress(text);
        const lifter = lifterOf(given);
        const database = await heed.database();
        const keys = keysOf(address, await heed.hashAddress());
        const done = await database.transaction(async (tx) => {
          if (given.optedInTo !== undefined) await requireKnown(lookUp, tx, "account", given.optedInTo);
          const chosen = await choose(tx, await findSuppressions(tx, keys), address, given);
          const releases: Release[] = [];
          for (const suppression of chosen) {
            releases.push(await release(suppressPorts(heed), tx, suppression, lifter, "/cli/release"));
          }
          return releases;
        });
        for (const { suppression, isLifted, why } of done) {
          const { id, reason } = suppression;
          const scope = formatScope(suppression.scope);
          if (isJson) out.json({ address, suppression: id, scope, reason, isLifted, why });
          else if (isLifted) out.line(`Lifted: ${reason} for ${scope}. ${why}`);
          else out.line(`Not lifted: ${reason} for ${scope}. ${why}`);
        }
        return done.every(({ isLifted }) => isLifted) ? undefined : exitCodes.denied;
      }),
    );
}

function lifterOf({ by, why, name, optedInAt, optedInTo }: Given): Lifter {
  const who = asOneOf(by, "--by", lifters);
  if (who !== "recipient") return { by: who, name, why: why ?? "" };
  if ((optedInAt === undefined) !== (optedInTo === undefined)) {
    throw new UsageError("--opted-in-at and --opted-in-to go together: when, and to which account's mail.");
  }
  return {
    by: who,
    confirmedOptIn:
      optedInAt === undefined || optedInTo === undefined
        ? null
        : { at: asTime(optedInAt, "--opted-in-at"), account: asId(optedInTo, "an account") },
  };
}

/**
 * The one suppression that is meant. A recipient's opt-in is held against each that bars the address. What stands can be
 * named by its scope, also where nothing honours that.
 */
async function choose(
  db: Queryable,
  live: readonly Suppression[],
  address: string,
  { scope, reason, by }: Given,
): Promise<readonly Suppression[]> {
  const chosen = live.filter(
    (one) =>
      (scope === undefined || formatScope(one.scope) === scope) &&
      (reason === undefined || one.reason === reason),
  );
  if (chosen.length === 0) {
    if (scope !== undefined) await requireScope(lookUp, db, asScope(scope));
    throw new PortError(
      "missing",
      `Nothing of that kind bars ${address}: \`heed check ${address}\` shows what does.`,
    );
  }
  if (chosen.length > 1 && by !== "recipient") {
    const named = chosen.map((one) => `--reason ${one.reason} --scope ${formatScope(one.scope)}`);
    throw new UsageError(
      `${chosen.length} suppressions bar ${address}, and they lift one at a time: ${named.join("; ")}.`,
    );
  }
  return chosen;
}
