import { createMailboxLeases } from "../adapters/database/mailbox-leases.ts";
import { findMessages } from "../adapters/database/queries/find-messages.ts";
import { insertMessages } from "../adapters/database/queries/insert-messages.ts";
import { insertSightings } from "../adapters/database/queries/insert-sightings.ts";
import { parkMail } from "../adapters/database/queries/park-mail.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { createInFlight } from "../adapters/mailbox/in-flight.ts";
import { createBackOff } from "../pipeline/back-off.ts";
import type { ReceivePorts } from "../pipeline/receive.ts";
import type { Heed } from "../wiring.ts";

/** What receiving asks of the world, the same for all mailboxes of a process: they share the bound on memory. */
export async function receivePorts(heed: Heed): Promise<ReceivePorts> {
  const { clock, config, log, newId, sha256, sleep } = heed;
  const database = await heed.database();
  return {
    transaction: (work) => database.transaction(work),
    leases: createMailboxLeases(database, newId, config.leaseMs),
    inFlight: createInFlight(config.receive.inFlightMb * 1024 * 1024),
    storeRaw: heed.rawStore.store,
    insertMessages,
    findMessages,
    insertSightings,
    parkMail,
    append: appendEvents,
    backOff: createBackOff(Math.random),
    clock,
    log,
    newId,
    sha256,
    sleep,
  };
}
