import type { Command } from "commander";

import type { AuditBalanceView, AuditFindingView } from "../generated/views.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { startProgress } from "./progress.ts";
import { run } from "./run.ts";

/** `heed audit`: proves from the tables that nothing is missing and nothing stands twice. Exit code 1 where something is. */
export function addAudit(program: Command): void {
  program
    .command("audit")
    .description("Prove from the tables that nothing is missing and nothing was done twice")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing is missing or twice; 1 something is, and its ids are listed.",
    )
    .action(
      run(async ({ desk, out, isJson }) => {
        const progress = startProgress("checking", desk.checksOfTables);
        const { balance, findings } = await desk
          .auditTables((done) => progress.reached(done))
          .finally(() => progress.end());
        const { missing, twice } = balance;
        if (isJson) {
          for (const finding of findings) out.json(finding);
          out.json(balance);
        } else {
          printFindings(out, findings);
          out.line();
          out.line(balanceOf(balance));
          out.line(`${missing.toLocaleString("en")} missing, ${twice.toLocaleString("en")} twice`);
        }
        return missing + twice > 0 ? exitCodes.found : undefined;
      }),
    );
}

function printFindings(out: Output, findings: readonly AuditFindingView[]): void {
  out.table(
    ["Check", "Checked", "Missing", "Twice", "Promise"],
    findings.map(({ name, checked, missing, twice, promise }) => [name, checked, missing, twice, promise]),
  );
  for (const { name, promise, missing, twice, missingIds, twiceIds } of findings) {
    if (missing + twice === 0) continue;
    out.line();
    out.line(`${name}: broken. ${promise}`);
    for (const id of missingIds) out.line(`  missing  ${id}`);
    for (const id of twiceIds) out.line(`  twice    ${id}`);
    const unlisted = missing + twice - missingIds.length - twiceIds.length;
    if (unlisted > 0) out.line(`  and ${unlisted.toLocaleString("en")} more`);
  }
}

function balanceOf({ sightings, stored, recognised, forAPerson, parked, waiting }: AuditBalanceView): string {
  const count = (number: number): string => number.toLocaleString("en");
  return (
    `${count(sightings)} seen, ${count(stored)} stored = ` +
    `${count(recognised)} recognised + ${count(forAPerson)} for a person + ${count(parked)} parked + ${count(waiting)} waiting`
  );
}
