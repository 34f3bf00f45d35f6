import { clock, sleep } from "../adapters/clock.ts";
import type { Database } from "../adapters/database/pool.ts";
import { findPosition } from "../adapters/database/queries/find-position.ts";
import { insertParked } from "../adapters/database/queries/insert-parked.ts";
import { movePosition } from "../adapters/database/queries/move-position.ts";
import { registerGroup } from "../adapters/database/queries/register-group.ts";
import { decodeRecord } from "../adapters/event-log/codec.ts";
import { createReadLog } from "../adapters/event-log/kafka/read-log.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { readLog } from "../adapters/event-log/postgres/read-log.ts";
import { newId } from "../adapters/ids.ts";
import type { Config } from "../config.ts";
import { createBackOff } from "../pipeline/back-off.ts";
import { consume, type Consumer } from "../pipeline/consume.ts";
import type { Log, ReadLog } from "../ports.ts";

/** Runs a consumer on the log that the configuration names. Resolves when its signal aborts. */
export async function consumeWith(
  config: Config,
  log: Log,
  database: Database,
  consumer: Consumer,
): Promise<void> {
  await consume(consumer, {
    transaction: (work) => database.transaction(work),
    readLog:
      config.kafka.brokers.length > 0
        ? createReadLog(config.kafka, { log, sleep })
        : readOwn(config, database, log),
    registerGroup,
    findPosition,
    movePosition,
    decode: decodeRecord,
    insertParked,
    append: appendEvents,
    newId,
    clock,
    sleep,
    backOff: createBackOff(Math.random),
    log,
  });
}

const readOwn = ({ leaseMs }: Config, database: Database, log: Log): ReadLog =>
  readLog(
    { db: database, listen: (channel, onNotify) => database.listen(channel, onNotify), newId, log },
    { leaseMs },
  );
