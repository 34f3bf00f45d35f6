import type { Command } from "commander";

import { staleSentence } from "../desk/group-states.ts";
import type { StatusView } from "../generated/views.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

/** `heed status`: how far everything is. Exit code 1 where something cannot be reached. */
export function addStatus(program: Command): void {
  program
    .command("status")
    .description("Show how far the workers are, what waits, and whether everything can be reached")
    .action(
      run(async (invocation) => {
        const { desk, out, isJson } = invocation;
        const status = await desk.showStatus();
        if (isJson) out.json(status);
        else print(invocation, status);
        return (status.kafka?.problem ?? null) === null ? undefined : exitCodes.found;
      }),
    );
}

function print({ out, heed }: Invocation, { groups, mailboxes, kafka, ...counts }: StatusView): void {
  const now = heed.clock();
  out.table(
    ["Worker", "Waiting", "Oldest", "Last moved", "Held"],
    groups.map((group) => [
      group.group,
      group.waiting ?? "-",
      group.oldestSeconds === null ? "-" : `${group.oldestSeconds} s`,
      group.movedAt === null ? "never" : ago(group.movedAt, now),
      group.partitions === 0 ? "-" : `${group.leased}/${group.partitions}`,
    ]),
  );
  for (const group of groups) if (group.isStale) out.line(staleSentence(group));
  out.line();
  out.table(
    ["Mailbox", "Messages", "Last mail", "Being read"],
    mailboxes.map(({ mailbox, messages, lastSeenAt, heldUntil, isConfigured }) => [
      isConfigured ? mailbox : `${mailbox} (not configured)`,
      messages,
      lastSeenAt === null ? "never" : ago(lastSeenAt, now),
      heldUntil === null ? "no" : "yes",
    ]),
  );
  out.line();
  out.line(`messages      ${list(counts.messages)}`);
  out.line(`for a person  ${counts.review} to review, ${counts.parked} parked`);
  if (counts.floods.open > 0)
    out.line(
      `floods        ${counts.floods.open} open, ${counts.floods.waiting} of these to review (\`heed floods\`)`,
    );
  if (counts.unknownShape > 0)
    out.line(
      `shapes        ${counts.unknownShape} of these to review that no reader knows (\`heed shapes\`)`,
    );
  out.line(`suppressions  ${list(counts.suppressions)}`);
  out.line(`lists         ${list(counts.lists)}; ${counts.accounts} accounts`);
  out.line(`senders       ${list(counts.senders, "all healthy")}`);
  if (kafka !== null) out.line(`Kafka         ${kafka.problem ?? `reached at ${kafka.brokers.join(", ")}`}`);
}

const list = (counts: Readonly<Record<string, number | undefined>>, none = "none"): string =>
  Object.entries(counts)
    .map(([name, count]) => `${(count ?? 0).toLocaleString("en")} ${name}`)
    .join(", ") || none;

function ago(then: string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(then)) / 1000));
  if (seconds < 120) return `${seconds} s ago`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min ago`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3_600)} h ago`
    : `${Math.round(seconds / 86_400)} days ago`;
}
