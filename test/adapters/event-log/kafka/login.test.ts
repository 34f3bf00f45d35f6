import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { askVersions } from "../../../../src/adapters/event-log/kafka/api-versions.ts";
import { createEnsureTopics } from "../../../../src/adapters/event-log/kafka/ensure-topics.ts";
import type { KafkaSettings } from "../../../../src/adapters/event-log/kafka/kafka-settings.ts";
import { logCollector } from "../../../log-collector.ts";
import { available } from "../../../services/available.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";
import { type KafkaBroker, startKafka } from "../../../services/kafka/start-kafka.ts";

/** An unsigned token, as the broker's development mode takes it (RFC 7515, appendix A.5). */
function unsignedToken(expiresAt: number): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const claims = { sub: "heed", iat: Math.floor(Date.now() / 1000) - 10, exp: expiresAt };
  return `${encode({ alg: "none" })}.${encode(claims)}.`;
}

const inAnHour = Math.floor(Date.now() / 1000) + 3600;

describe.skipIf(!available.kafka)("a login to Kafka over mutual TLS", () => {
  let broker: KafkaBroker;
  let secured: Partial<KafkaSettings>;
  beforeAll(async () => {
    broker = await startKafka({ sasl: true, tls: "mutual" });
    const { server, client } = broker.certificates ?? {};
    secured = {
      tls: true,
      tlsCa: server?.certFile ?? null,
      tlsCert: client?.certFile ?? null,
      tlsKey: client?.keyPem ?? null,
      saslMechanism: "scram-sha-256",
      saslUsername: broker.account.username,
      saslPassword: broker.account.password,
    };
  }, 180_000);
  afterAll(() => broker.remove());

  const logIn = (more: Partial<KafkaSettings>) =>
    createEnsureTopics(
      plainSettings(broker.brokers, { ...secured, ...more }),
      logCollector(),
    )([{ name: "heed.guarded", partitions: 1, compacted: false }]);

  it.each(["plain", "scram-sha-256", "scram-sha-512"] as const)("works by %s", async (saslMechanism) => {
    await expect(logIn({ saslMechanism })).resolves.toBeUndefined();
  });

  it("works by a token that a command prints", async () => {
    await expect(
      logIn({ saslMechanism: "oauthbearer", saslTokenCommand: `echo ${unsignedToken(inAnHour)}` }),
    ).resolves.toBeUndefined();
  });

  it.each([
    ["a wrong password", { saslPassword: "wrong" }],
    ["a wrong password by PLAIN", { saslMechanism: "plain", saslPassword: "wrong" }],
    ["an unknown name", { saslUsername: "stranger" }],
    [
      "a token that has expired",
      { saslMechanism: "oauthbearer", saslTokenCommand: `echo ${unsignedToken(1)}` },
    ],
    ["a command that fails", { saslMechanism: "oauthbearer", saslTokenCommand: "exit 3" }],
    ["a command that prints nothing", { saslMechanism: "oauthbearer", saslTokenCommand: "true" }],
  ] as const)("is refused with %s, in a sentence without the secret", async (_, wrong) => {
    const refusal = await logIn(wrong).catch((error: unknown) => error as Error);
    expect(refusal).toMatchObject({ name: "PortError", code: "unauthenticated" });
    expect(String(refusal)).not.toMatch(/wrong|eyJ/);
  });

  it("is not tried with a certificate that is not trusted, or without one's own", async () => {
    await expect(logIn({ tlsCa: null })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(/kafka\.tls_ca/) as string,
    });
    await expect(logIn({ tlsCert: null, tlsKey: null })).rejects.toMatchObject({ name: "PortError" });
  });

  it("is not needed to ask for the versions", async () => {
    const settings = plainSettings(broker.brokers, secured);
    expect(await askVersions(broker.brokers[0] ?? "", settings)).not.toHaveLength(0);
  });

  it("without TLS finds no Kafka there", async () => {
    await expect(logIn({ tls: false })).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/kafka\.tls/) as string,
    });
  });
});
