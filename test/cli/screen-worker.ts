import { clock } from "../../src/adapters/clock.ts";
import { readLog } from "../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../src/adapters/ids.ts";
import { screenGroup, screenStep, screenTopics } from "../../src/pipeline/screen.ts";
import { screenPorts } from "../../src/wiring/suppress.ts";
import { consumePorts, consumeUntil } from "../contracts/consumer.ts";
import type { FreshDatabase } from "../database.ts";
import { lag } from "../flows/03-lists/lag.ts";
import { logCollector } from "../log-collector.ts";

/** Runs the screen worker until it has come to everything. */
export async function screenEverything(database: FreshDatabase): Promise<void> {
  const handle = screenStep(await screenPorts({ database: () => Promise.resolve(database), clock, newId }));
  await consumeUntil(
    { group: screenGroup, topics: screenTopics, handle },
    consumePorts(database, readLog({ db: database, listen: database.listen, newId, log: logCollector() })),
    async () => (await lag(database, screenGroup, screenTopics)) === 0,
  );
}
