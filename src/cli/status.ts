import type { Command } from "commander";

import { type Counts, countStandingWork } from "../adapters/database/queries/count-standing-work.ts";
import { listMailboxes, type MailboxState } from "../adapters/database/queries/list-mailboxes.ts";
import { listRelayLag } from "../adapters/database/queries/list-relay-lag.ts";
import { readLag } from "../adapters/event-log/postgres/lag.ts";
import { isPortError } from "../errors.ts";
import type { Heed } from "../wiring.ts";
import { reachKafka } from "../wiring/kafka-reach.ts";
import { exitCodes } from "./exit-codes.ts";
import { type GroupState, groupStates, neverRan, relayState, staleSentence } from "./group-states.ts";
import { type Invocation, run } from "./run.ts";

interface KafkaState {
  readonly brokers: readonly string[];
  /** Why it cannot be reached; null where it can. */
  readonly problem: string | null;
}

/** `heed status`: how far everything is. Exit code 1 where something cannot be reached. */
export function addStatus(program: Command): void {
  program
    .command("status")
    .description("Show how far the workers are, what waits, and whether everything can be reached")
    .action(
      run(async (invocation) => {
        const { heed, out, isJson } = invocation;
        const database = await heed.database();
        const [lag, relayLag, known, counts, kafka] = await Promise.all([
          readLag(database),
          listRelayLag(database),
          listMailboxes(database),
          countStandingWork(database),
          kafkaState(heed),
        ]);
        const groups = [
          ...groupStates(lag, heed.clock()),
          ...(kafka === null ? [] : [relayState(relayLag)]),
          ...neverRan.filter(({ group }) => !lag.some((partition) => partition.group === group)),
        ];
        const mailboxes = withConfigured(heed, known);
        if (isJson) out.json({ groups, mailboxes, ...counts, kafka });
        else print(invocation, { groups, mailboxes, counts, kafka });
        return (kafka?.problem ?? null) === null ? undefined : exitCodes.found;
      }),
    );
}

/** The mailboxes that are configured, those first, and those that only the database knows. */
function withConfigured(
  { config }: Heed,
  known: readonly MailboxState[],
): (MailboxState & { isConfigured: boolean })[] {
  const configured = config.mailboxes.map(({ name }) => name);
  const silent = configured.filter((name) => !known.some(({ mailbox }) => mailbox === name));
  return [
    ...known.map((state) => ({ ...state, isConfigured: configured.includes(state.mailbox) })),
    ...silent.map((mailbox) => ({
      mailbox,
      messages: 0,
      lastSeenAt: null,
      heldUntil: null,
      isConfigured: true,
    })),
  ];
}

async function kafkaState({ config, log }: Heed): Promise<KafkaState | null> {
  const { brokers } = config.kafka;
  if (brokers.length === 0) return null;
  try {
    await reachKafka(config, log);
    return { brokers, problem: null };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { brokers, problem: error.message };
  }
}

interface Status {
  readonly groups: readonly GroupState[];
  readonly mailboxes: readonly (MailboxState & { isConfigured: boolean })[];
  readonly counts: Counts;
  readonly kafka: KafkaState | null;
}

function print({ out, heed }: Invocation, { groups, mailboxes, counts, kafka }: Status): void {
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

const list = (counts: Readonly<Record<string, number>>, none = "none"): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString("en")} ${name}`)
    .join(", ") || none;

function ago(then: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - then.getTime()) / 1000));
  if (seconds < 120) return `${seconds} s ago`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min ago`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3_600)} h ago`
    : `${Math.round(seconds / 86_400)} days ago`;
}
