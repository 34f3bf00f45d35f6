import type { Command } from "commander";

import {
  type AuditBalance,
  auditChecks,
  type AuditFinding,
  runAudit,
} from "../adapters/database/audit/run-audit.ts";
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
      run(async ({ heed, out, isJson }) => {
        const database = await heed.database();
        const progress = startProgress("checking", auditChecks.length);
        const { balance, findings } = await runAudit(database, (done) => progress.reached(done)).finally(() =>
          progress.end(),
        );
        const missing = sum(findings, "missing");
        const twice = sum(findings, "twice");
        if (isJson) {
          for (const finding of findings) out.json(finding);
          out.json({ ...balance, missing, twice });
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

const sum = (findings: readonly AuditFinding[], what: "missing" | "twice"): number =>
  findings.reduce((total, finding) => total + finding[what], 0);

function printFindings(out: Output, findings: readonly AuditFinding[]): void {
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

function balanceOf({ sightings, stored, recognised, forAPerson, parked, waiting }: AuditBalance): string {
  const count = (number: number): string => number.toLocaleString("en");
  return (
    `${count(sightings)} seen, ${count(stored)} stored = ` +
    `${count(recognised)} recognised + ${count(forAPerson)} for a person + ${count(parked)} parked + ${count(waiting)} waiting`
  );
}
