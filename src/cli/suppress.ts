import { userInfo } from "node:os";

import type { Command } from "commander";

import { findSuppressions } from "../adapters/database/queries/find-suppressions.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { requireScope } from "../pipeline/look-up.ts";
import { suppress } from "../pipeline/suppress.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { suppressionReasons } from "../suppress/reasons.ts";
import { formatScope } from "../suppress/scope.ts";
import { subjectOf } from "../suppress/suppression.ts";
import { lookUp } from "../wiring/lists.ts";
import { suppressPorts } from "../wiring/suppress.ts";
import { asAddress, asOneOf, asScope } from "./arguments.ts";
import { run } from "./run.ts";

interface Given {
  scope: string;
  reason: string;
  why?: string;
  name: string;
}

/** `heed suppress`: bars an address by hand, at once, on every list in the scope. */
export function addSuppress(program: Command): void {
  program
    .command("suppress")
    .description("Bar an address from mail, on every list")
    .argument("<address>")
    .option("--scope <scope>", "all, account:ID or list:ID", "all")
    .option("--reason <reason>", suppressionReasons.join(", "), "manual")
    .option("--why <text>", "what the record says of it")
    .option("--name <who>", "who enters it", userInfo().username)
    .addHelpText(
      "after",
      "\nA suppression never expires.\nExit codes: 0 barred, also where it was already; 2 wrong arguments; 66 no such account or list.",
    )
    .action(
      run(async ({ heed, out, isJson }, text: string, given: Given) => {
        const address = asAddress(text);
        const scope = asScope(given.scope);
        const reason = asOneOf(given.reason, "--reason", suppressionReasons);
        const database = await heed.database();
        const keys = keysOf(address, await heed.hashAddress());
        const proposal = {
          address: keys,
          scope,
          reason,
          since: heed.clock(),
          source: `staff:${heed.newId()}`,
          setBy: given.name,
        };
        const { isNew, live } = await database.transaction(async (tx) => {
          await requireScope(lookUp, tx, scope);
          const by = { source: "/cli/suppress", why: given.why ?? null };
          const fresh = await suppress(suppressPorts(heed), tx, [proposal], by);
          const known = await findSuppressions(tx, keys);
          return {
            isNew: fresh.length > 0,
            live: known.find((one) => subjectOf(one) === subjectOf(proposal)) ?? null,
          };
        });
        const since = (live?.since ?? proposal.since).toISOString();
        if (isJson) {
          out.json({
            address,
            isNew,
            suppression: live?.id ?? null,
            scope: formatScope(scope),
            reason,
            since,
          });
        } else {
          const told = suppressionText(reason, scope);
          out.line(
            isNew
              ? `${address} is barred now. ${told.reason}`
              : `${address} is barred since ${since} already.`,
          );
          out.line(told.lift);
        }
        return undefined;
      }),
    );
}
