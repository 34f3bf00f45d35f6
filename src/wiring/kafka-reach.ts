import { createConnectKafka } from "../adapters/event-log/kafka/connect-kafka.ts";
import type { Config } from "../config.ts";
import type { Log } from "../ports.ts";

/** Connects to Kafka and leaves again; gives the cluster's id. Rejects with PortError where it cannot be reached. */
export async function reachKafka(config: Config, log: Log): Promise<string> {
  const link = await createConnectKafka(config.kafka, log)();
  await link.close();
  return link.clusterId;
}
