import type { Output } from "../output.ts";
import type { DemoSummary } from "./summary.ts";

/** Says what happened, for somebody who sees Heed for the first time. */
export function printSummary(out: Output, summary: DemoSummary): void {
  const { mails, acknowledged, byKind, lists, waiting, senders, arrivalToSuppressionMs, files, data } =
    summary;
  out.line();
  out.line(`${mails} mails came in; ${acknowledged} are read, stored and moved out of the inboxes.`);
  out.line();
  out.table(
    ["What they were", "acted on", "for a person", "filed"],
    byKind.map(({ kind, act, review, file }) => [kind, act, review, file]),
  );
  out.line();
  out.line("What became of the customers' lists:");
  out.line();
  out.table(
    ["List", "contacts", "state", "reason"],
    lists.flatMap(({ list, contacts }) =>
      contacts.map((entry) => [list, entry.contacts, entry.state, entry.reason]),
    ),
  );
  out.line();
  out.line("How the senders stand:");
  out.line();
  out.table(
    ["Account", "standing", "why"],
    senders.map(({ account, standing, why }) => [account, standing, why]),
  );
  out.line();
  out.line(`${waiting.length} mails wait for a person:`);
  out.line();
  out.table(["Mails", "what", "why"], grouped(waiting));
  out.line();
  const { p50, p95 } = arrivalToSuppressionMs;
  out.line(
    `From arrival to suppression on every list: ${p50} ms for half of the ${arrivalToSuppressionMs.mails} mails that ` +
      `suppressed somebody, ${p95} ms for 95 in 100.`,
  );
  out.line();
  out.line("To look at:");
  for (const file of files) out.line(`  ${file}`);
  out.line("To try:");
  out.line(`  npx heed --data ${data} check ada.lindqvist@mail.example`);
  out.line(`  npx heed --data ${data} senders`);
  out.line(`  npx heed --data ${data} audit`);
}

/** Equal reasons once, with their number, the most frequent first. */
function grouped(waiting: DemoSummary["waiting"]): (string | number)[][] {
  const groups = new Map<string, { kind: string; why: string; mails: number }>();
  for (const { kind, why } of waiting) {
    const group = groups.get(kind + why) ?? { kind, why, mails: 0 };
    group.mails += 1;
    groups.set(kind + why, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.mails - a.mails || a.kind.localeCompare(b.kind) || a.why.localeCompare(b.why))
    .map(({ kind, why, mails }) => [mails, kind, why]);
}
