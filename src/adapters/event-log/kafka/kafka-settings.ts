import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";

import type { Mechanism, SASLOptions } from "kafkajs";

import { oauthBearer } from "./oauthbearer.ts";

/** The settings under `kafka.`, as src/config.ts reads them. */
export interface KafkaSettings {
  /** host:port of some brokers; the others are learnt from them. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Of a topic that Heed creates; -1 is the broker's default. */
  readonly replicationFactor: number;
  readonly tls: boolean;
  /** Path of the PEM file of the authority to trust; null: the authorities that Node trusts. */
  readonly tlsCa: string | null;
  /** Path of the client's certificate, and its key as PEM: for brokers that ask for one. */
  readonly tlsCert: string | null;
  readonly tlsKey: string | null;
  readonly saslMechanism: "none" | "plain" | "scram-sha-256" | "scram-sha-512" | "oauthbearer";
  readonly saslUsername: string | null;
  readonly saslPassword: string | null;
  /** A shell command that prints an access token; run for every login. Only for oauthbearer. */
  readonly saslTokenCommand: string | null;
}

export function tlsOptions(settings: KafkaSettings): ConnectionOptions | null {
  if (!settings.tls) return null;
  return {
    rejectUnauthorized: true,
    ...(settings.tlsCa === null ? {} : { ca: readFileSync(settings.tlsCa) }),
    ...(settings.tlsCert === null ? {} : { cert: readFileSync(settings.tlsCert) }),
    ...(settings.tlsKey === null ? {} : { key: settings.tlsKey }),
  };
}

export function saslOptions(settings: KafkaSettings): SASLOptions | Mechanism | null {
  const { saslMechanism: mechanism, saslUsername, saslPassword, saslTokenCommand } = settings;
  if (mechanism === "none") return null;
  if (mechanism === "oauthbearer") return oauthBearer(saslTokenCommand ?? "");
  return { mechanism, username: saslUsername ?? "", password: saslPassword ?? "" } as SASLOptions;
}
