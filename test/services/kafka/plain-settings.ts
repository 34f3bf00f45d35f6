import type { KafkaSettings } from "../../../src/adapters/event-log/kafka/kafka-settings.ts";

/** The settings for brokers without login or TLS; `more` says what is different. */
export function plainSettings(brokers: readonly string[], more: Partial<KafkaSettings> = {}): KafkaSettings {
  return {
    brokers,
    clientId: "heed",
    replicationFactor: -1,
    tls: false,
    tlsCa: null,
    tlsCert: null,
    tlsKey: null,
    saslMechanism: "none",
    saslUsername: null,
    saslPassword: null,
    saslTokenCommand: null,
    ...more,
  };
}
