import { Kafka, logLevel } from "kafkajs";

import type { Log } from "../../../ports.ts";
import { type KafkaSettings, saslOptions, tlsOptions } from "./kafka-settings.ts";

const connectionTimeoutMs = 5_000;
const requestTimeoutMs = 15_000;

/**
 * A kafkajs client. What it cannot do in a few tries it gives up: who called decides when to try again, and says so.
 */
export function createKafkaClient(settings: KafkaSettings, log: Log): Kafka {
  silenceNegativeTimeouts();
  const ssl = tlsOptions(settings);
  const sasl = saslOptions(settings);
  return new Kafka({
    brokers: [...settings.brokers],
    clientId: settings.clientId,
    connectionTimeout: connectionTimeoutMs,
    authenticationTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    logLevel: logLevel.INFO,
    // What kafkajs calls an error it mostly tries again; what it gives up comes out as our PortError and is logged
    // where it is handled. So all its lines are for debugging.
    logCreator:
      () =>
      ({ namespace, log: entry }) =>
        log.debug({ kafkajs: namespace, ...plainFacts(entry) }, entry.message),
    ...(ssl === null ? {} : { ssl }),
    ...(sasl === null ? {} : { sasl }),
  });
}

function plainFacts(entry: object): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(entry))
    if (!["message", "timestamp", "logger", "stack"].includes(name) && /^(?:s|n|b)/.test(typeof value))
      facts[name] = value as string | number | boolean;
  return facts;
}

let silenced = false;

/**
 * QUIRK: kafkajs 2.2.4 waits "until the throttling ends", which is a time in the past when there is none. Node 24 warns
 * of each such timer (tulios/kafkajs issue 1751); it then fires at once, as meant. Only this warning is silenced.
 */
function silenceNegativeTimeouts(): void {
  if (silenced) return;
  silenced = true;
  const emitWarning = process.emitWarning.bind(process) as (...given: unknown[]) => void;
  process.emitWarning = (...given: unknown[]) => {
    if (given[1] !== "TimeoutNegativeWarning") emitWarning(...given);
  };
}
