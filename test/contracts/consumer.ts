import { clock, sleep } from "../../src/adapters/clock.ts";
import type { Database } from "../../src/adapters/database/pool.ts";
import { findPosition } from "../../src/adapters/database/queries/find-position.ts";
import { insertParked } from "../../src/adapters/database/queries/insert-parked.ts";
import { movePosition } from "../../src/adapters/database/queries/move-position.ts";
import { registerGroup } from "../../src/adapters/database/queries/register-group.ts";
import { decodeRecord } from "../../src/adapters/event-log/codec.ts";
import { appendEvents } from "../../src/adapters/event-log/postgres/append-events.ts";
import { newId } from "../../src/adapters/ids.ts";
import type { AnyEvent, HeedEvent } from "../../src/events/event.ts";
import { consume, type ConsumePorts, type Consumer } from "../../src/pipeline/consume.ts";
import type { ReadLog } from "../../src/ports.ts";
import { logCollector } from "../log-collector.ts";

/** The real ports of a consumer, with retries that do not make a test wait. */
export function consumePorts(database: Database, readLog: ReadLog): ConsumePorts {
  return {
    transaction: database.transaction,
    readLog,
    decode: decodeRecord,
    append: appendEvents,
    registerGroup,
    findPosition,
    movePosition,
    insertParked,
    newId,
    clock,
    sleep,
    backOff: () => 5,
    log: logCollector(),
  };
}

/** Runs a consumer until `until` holds, which is asked again and again; gives up with the test. */
export async function consumeUntil(
  consumer: Omit<Consumer, "signal">,
  ports: ConsumePorts,
  until: () => Promise<boolean>,
): Promise<void> {
  const stop = new AbortController();
  const running = consume({ ...consumer, signal: stop.signal }, ports);
  const watching = (async () => {
    while (!stop.signal.aborted && !(await until())) await sleep(10, stop.signal);
  })();
  await Promise.race([running, watching]);
  stop.abort();
  await Promise.all([running, watching]);
}

/** The nth event of an account: they share a partition and so stay in order. */
export function mailingRecorded(account: string, n: number): HeedEvent<"heed.mailing.recorded.v1"> {
  return {
    id: newId(),
    type: "heed.mailing.recorded.v1",
    source: "/test",
    time: "2026-11-20T09:30:00.000Z",
    data: { mailing: `${account}-${n}`, account, delivered: n, sentAt: "2026-11-20T09:30:00.000Z" },
  };
}

/** The account and number of such an event. */
export function tellMailing(event: AnyEvent): { account: string; n: number } {
  if (event.type !== "heed.mailing.recorded.v1") throw new Error(`unexpected ${event.type}`);
  return { account: event.data.account, n: event.data.delivered };
}
