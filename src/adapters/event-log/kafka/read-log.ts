import type { Log, ReadLog, Sleep } from "../../../ports.ts";
import { createKafkaClient } from "./kafka-client.ts";
import { connecting, toKafkaError } from "./kafka-error.ts";
import type { KafkaSettings } from "./kafka-settings.ts";
import { readUntilEnd } from "./read-session.ts";
import { createTails } from "./tails.ts";

const firstDelayMs = 500;
const lastDelayMs = 30_000;

/**
 * Reads the log from Kafka. Brokers that go away are waited for as long as it takes, and so is a topic that is not there
 * yet: the relay creates it. A refused login is an error at once.
 */
export function createReadLog(settings: KafkaSettings, { log, sleep }: { log: Log; sleep: Sleep }): ReadLog {
  return async (subscription, onBatch) => {
    const { group, topics, signal } = subscription;
    const tails = createTails(log);
    let delayMs = firstDelayMs;
    while (!signal.aborted) {
      const ended = await readUntilEnd(createKafkaClient(settings, log), subscription, {
        tails,
        onBatch,
        onJoined: () => (delayMs = firstDelayMs),
      });
      if (ended.by === "signal") return;
      if (ended.by === "handler") throw ended.error;
      const doing = ended.hasConnected ? `reading ${topics.join(", ")} as ${group}` : connecting;
      const failure = toKafkaError(ended.error, settings, doing);
      if (!failure.canRetry) throw failure;
      log.warn({ group, code: failure.code, retryInMs: delayMs }, failure.message);
      await sleep(delayMs, signal);
      delayMs = Math.min(delayMs * 2, lastDelayMs);
    }
  };
}
