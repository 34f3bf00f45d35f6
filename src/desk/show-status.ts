import type { StatusView } from "../generated/views.ts";
import type { Clock } from "../ports.ts";
import { groupStates, neverRan, type PartitionLag, type RelayLag, relayState } from "./group-states.ts";

/** A mailbox as the database knows it. */
export interface MailboxState {
  readonly mailbox: string;
  readonly messages: number;
  /** When a mail was last seen in it. */
  readonly lastSeenAt: Date | null;
  /** Until when a worker holds it; null where none does. */
  readonly heldUntil: Date | null;
}

/** How many of each thing there are, by its state; the view says what each is. */
export type Counts = Omit<StatusView, "groups" | "mailboxes" | "kafka">;

export interface ShowStatusPorts {
  readonly listLag: () => Promise<readonly PartitionLag[]>;
  readonly listRelayLag: () => Promise<readonly RelayLag[]>;
  readonly listMailboxes: () => Promise<readonly MailboxState[]>;
  readonly countStandingWork: () => Promise<Counts>;
  /** Whether Kafka can be reached; null where none is configured. */
  readonly askKafka: () => Promise<StatusView["kafka"]>;
  /** The names of the mailboxes in the settings. */
  readonly configured: readonly string[];
  readonly clock: Clock;
}

/** How far the workers are, what waits, and whether everything can be reached. */
export async function showStatus(ports: ShowStatusPorts): Promise<StatusView> {
  const [lag, relayLag, known, counts, kafka] = await Promise.all([
    ports.listLag(),
    ports.listRelayLag(),
    ports.listMailboxes(),
    ports.countStandingWork(),
    ports.askKafka(),
  ]);
  const groups = [
    ...groupStates(lag, ports.clock()),
    ...(kafka === null ? [] : [relayState(relayLag)]),
    ...neverRan.filter(({ group }) => !lag.some((partition) => partition.group === group)),
  ];
  return { groups, mailboxes: withConfigured(ports.configured, known), ...counts, kafka };
}

/** The mailboxes that the database knows, then those of the settings that it does not. */
function withConfigured(
  configured: readonly string[],
  known: readonly MailboxState[],
): StatusView["mailboxes"] {
  const silent = configured.filter((name) => !known.some(({ mailbox }) => mailbox === name));
  return [
    ...known.map(({ mailbox, messages, lastSeenAt, heldUntil }) => ({
      mailbox,
      messages,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      heldUntil: heldUntil?.toISOString() ?? null,
      isConfigured: configured.includes(mailbox),
    })),
    ...silent.map((mailbox) => ({
      mailbox,
      messages: 0,
      lastSeenAt: null,
      heldUntil: null,
      isConfigured: true,
    })),
  ];
}
