import { clock, sleep } from "../src/adapters/clock.ts";
import { createMailboxLeases } from "../src/adapters/database/mailbox-leases.ts";
import type { Database } from "../src/adapters/database/pool.ts";
import { findMessages } from "../src/adapters/database/queries/find-messages.ts";
import { insertMessages } from "../src/adapters/database/queries/insert-messages.ts";
import { insertSightings } from "../src/adapters/database/queries/insert-sightings.ts";
import { parkMail } from "../src/adapters/database/queries/park-mail.ts";
import { appendEvents } from "../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../src/adapters/ids.ts";
import { createInFlight } from "../src/adapters/mailbox/in-flight.ts";
import { createRawStore } from "../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../src/adapters/sha256.ts";
import { topics } from "../src/events/topics.ts";
import type { ReceivePorts } from "../src/pipeline/receive.ts";
import { logCollector } from "./log-collector.ts";

/** The real ports of the receive step on a test's database; a dead worker's lease ends after `leaseMs`, pauses are short. */
export async function receivePorts(database: Database, leaseMs = 2_000): Promise<ReceivePorts> {
  await ensureTopics((work) => database.transaction(work))(topics);
  return {
    transaction: (work) => database.transaction(work),
    storeRaw: createRawStore(sha256).store,
    insertMessages,
    findMessages,
    insertSightings,
    parkMail,
    append: appendEvents,
    leases: createMailboxLeases(database, newId, leaseMs),
    inFlight: createInFlight(),
    backOff: (_, attempt) => Math.min(20 * 2 ** attempt, 300),
    newId,
    sha256,
    clock,
    sleep,
    log: logCollector(),
  };
}

/** Everything that receiving leaves behind, as counts. */
export async function countReceived(database: Database) {
  const { rows } = await database.query<{
    messages: number;
    sightings: number;
    raw: number;
    events: number;
    eventIds: number;
    announced: number;
    parked: number;
  }>(
    `select (select count(*) from message) as messages,
            (select count(*) from sighting) as sightings,
            (select count(*) from raw_mail) as raw,
            (select count(*) from log_record where topic = 'heed.messages') as events,
            (select count(distinct headers ->> 'ce_id') from log_record where topic = 'heed.messages') as "eventIds",
            (select count(distinct m.id) from log_record r join message m on m.id::text = r.key
              where r.topic = 'heed.messages') as announced,
            (select count(*) from parked_record where "group" = 'receive') as parked`,
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error("no counts");
  return counts;
}
