import type { Heed } from "../wiring.ts";
import { placeOfMailbox } from "../wiring/open-mailbox.ts";
import type { Worker } from "../workers/worker.ts";

/** Tells a person what runs now, where its data lies, and how to look at it. */
export async function sayWhatRuns(
  heed: Heed,
  workers: readonly Worker[],
  say: (sentence: string) => void,
): Promise<void> {
  const { config } = heed;
  await heed.database();
  await heed.hashAddress();
  const { url } = config.database;
  const database =
    url === null ? `PostgreSQL of its own in ${config.data}` : `PostgreSQL at ${new URL(url).host}`;
  const log =
    config.kafka.brokers.length > 0 ? `Kafka at ${config.kafka.brokers.join(", ")}` : "in the database";
  say("Heed runs. Ctrl-C or SIGTERM ends it; nothing is lost.");
  say(`  database   ${database}`);
  say(`  event log  ${log}`);
  for (const mailbox of config.mailboxes)
    say(`  mailbox    ${mailbox.name} (${mailbox.role}) at ${placeOfMailbox(mailbox)}`);
  for (const { name, does, idle } of workers) {
    const why = idle(config);
    say(`  worker     ${name.padEnd(9)} ${why === null ? does : `rests: ${why}`}`);
  }
  say("`heed status` shows how far it is, `heed audit` proves that nothing is missing.");
}
