// A relay of its own process, for tests that kill it: <database url> <broker> <lease in ms>.
import { sleep } from "../../../../src/adapters/clock.ts";
import { openDatabase } from "../../../../src/adapters/database/pool.ts";
import { openRelayLedger } from "../../../../src/adapters/database/relay-ledger.ts";
import { createConnectKafka } from "../../../../src/adapters/event-log/kafka/connect-kafka.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { topics as allTopics } from "../../../../src/events/topics.ts";
import { relay } from "../../../../src/pipeline/relay.ts";
import { logCollector } from "../../../log-collector.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";

const [url = "", broker = "", leaseMs = ""] = process.argv.slice(2);
const topics = allTopics.map(({ name }) => name);
const log = logCollector();
const ledger = await openRelayLedger(await openDatabase({ url }), {
  owner: newId(),
  topics,
  leaseMs: Number(leaseMs),
});
const connect = createConnectKafka(plainSettings([broker]), log);
// Small batches: more moments at which to be killed.
await relay(
  { topics, maxBatch: 10, signal: new AbortController().signal },
  { ...ledger, connect, sleep, log },
);
