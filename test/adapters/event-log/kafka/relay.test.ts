import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sleep } from "../../../../src/adapters/clock.ts";
import { resetRelayPositions } from "../../../../src/adapters/database/queries/reset-relay-positions.ts";
import { openRelayLedger } from "../../../../src/adapters/database/relay-ledger.ts";
import { createConnectKafka } from "../../../../src/adapters/event-log/kafka/connect-kafka.ts";
import { createEnsureTopics } from "../../../../src/adapters/event-log/kafka/ensure-topics.ts";
import { createKafkaClient } from "../../../../src/adapters/event-log/kafka/kafka-client.ts";
import { appendRecords } from "../../../../src/adapters/event-log/postgres/append-events.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { PortError } from "../../../../src/errors.ts";
import { topics } from "../../../../src/events/topics.ts";
import { type KafkaPlace, relay, type RelayPorts } from "../../../../src/pipeline/relay.ts";
import type { LogRecord } from "../../../../src/ports.ts";
import { available } from "../../../services/available.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";
import { type KafkaLog, openKafkaLog } from "./kafka-log.ts";

describe.skipIf(!available.kafka)("the relay", () => {
  let kafka: KafkaLog;
  beforeAll(async () => {
    kafka = await openKafkaLog();
  }, 180_000);
  afterAll(() => kafka.close());

  const client = () => createKafkaClient(plainSettings(kafka.broker.brokers), kafka.log).kafka;
  const write = (topic: string, ...values: (string | null)[]) =>
    kafka.database.transaction((tx) =>
      appendRecords(
        tx,
        values.map((value) => ({
          topic,
          key: "one",
          value: value === null ? null : Buffer.from(value),
          headers: { ce_id: `id of ${value ?? "a tombstone"}` },
        })),
      ),
    );

  /** Relays `topic` until its log is copied. */
  async function relayAll(topic: string, change: (ports: RelayPorts) => Partial<RelayPorts> = () => ({})) {
    const { database, log, broker } = kafka;
    const ledger = await openRelayLedger(database, { owner: newId(), topics: [topic] });
    const stop = new AbortController();
    const ports: RelayPorts = {
      ...ledger,
      connect: createConnectKafka(plainSettings(broker.brokers), log),
      waitForRecords: () => {
        stop.abort();
        return Promise.resolve();
      },
      sleep: () => Promise.resolve(),
      log,
    };
    try {
      await relay({ topics: [topic], maxBatch: 500, signal: stop.signal }, { ...ports, ...change(ports) });
    } finally {
      await ledger.close();
    }
  }

  /** What a consumer of ours is handed of a topic, until `count` records came. */
  async function read(topic: string, count: number): Promise<LogRecord[]> {
    const stop = new AbortController();
    const records: LogRecord[] = [];
    await kafka.readLog({ group: newId(), topics: [topic], maxBatch: 100, signal: stop.signal }, (batch) => {
      records.push(...batch.records);
      if (records.length >= count) stop.abort();
      return Promise.resolve();
    });
    return records;
  }

  /** What stands on Kafka, for everybody to read. */
  async function readRaw(topic: string, count: number) {
    const consumer = client().consumer({ groupId: newId() });
    const found: { value: string | null; offset: string }[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve) => {
      void consumer.run({
        eachMessage: ({ message: { value, headers } }) => {
          found.push({ value: value?.toString() ?? null, offset: String(headers?.["heed_offset"]) });
          if (found.length >= count) resolve();
          return Promise.resolve();
        },
      });
    });
    await consumer.disconnect();
    return found;
  }

  const topicsAnew = async (topic: string) => {
    const admin = client().admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await sleep(500);
    await admin.disconnect();
    await createEnsureTopics(plainSettings(kafka.broker.brokers), kafka.log)(topics);
  };

  it("keeps keys, headers, offsets and tombstones", async () => {
    await write("heed.suppressions", "barred", "lifted", null);
    await relayAll("heed.suppressions");
    expect(await read("heed.suppressions", 3)).toMatchObject([
      { offset: 0, key: "one", value: Buffer.from("barred"), headers: { ce_id: "id of barred" } },
      { offset: 1, value: Buffer.from("lifted") },
      { offset: 2, key: "one", value: null },
    ]);
    expect(await readRaw("heed.suppressions", 3)).toEqual([
      { value: "barred", offset: "0" },
      { value: "lifted", offset: "1" },
      { value: null, offset: "2" },
    ]);
  });

  it("sends again what it could not remember, and consumers are handed it once", async () => {
    await write("heed.inquiries", "a", "b");
    let failures = 0;
    await relayAll("heed.inquiries", ({ movePositions }) => ({
      movePositions: (epoch, moves) =>
        failures++ < 2
          ? Promise.reject(new PortError("unavailable", "The database is away."))
          : movePositions(epoch, moves),
    }));
    await write("heed.inquiries", "c");
    await relayAll("heed.inquiries");
    expect((await readRaw("heed.inquiries", 7)).map(({ value }) => value).join("")).toBe("abababc");
    expect((await read("heed.inquiries", 3)).map(({ value }) => value?.toString())).toEqual(["a", "b", "c"]);
  });

  it("sends large records in several requests", async () => {
    const large = "x".repeat(400_000);
    await write("heed.parked", large, large, large);
    await relayAll("heed.parked");
    expect((await read("heed.parked", 3)).map(({ value }) => value?.length)).toEqual([
      400_000, 400_000, 400_000,
    ]);
  });

  it("lets one of two lead, and the other take over", async () => {
    const { database } = kafka;
    const ledger = (owner: string) => openRelayLedger(database, { owner, topics: [], leaseMs: 60_000 });
    const [first, second] = [await ledger(newId()), await ledger(newId())];
    const epoch = await first.holdLease();
    expect(epoch).not.toBeNull();
    expect(await first.holdLease()).toBe(epoch);
    expect(await second.holdLease()).toBeNull();
    await first.releaseLease();
    expect(await second.holdLease()).toBe((epoch ?? 0) + 1);
    const [position] = await second.loadPositions(["heed.lists"]);
    if (position === undefined) throw new Error("no position");
    const move = { ...position, from: position.nextOffset, kafkaEndOffset: 0, clusterId: "none" };
    expect(await first.movePositions(epoch ?? 0, [move])).toBe(false);
    await second.releaseLease();
  });

  it("stops where the topic was made anew, and sends it again when told to", async () => {
    const topic = "heed.lists";
    await write(topic, "a", "b");
    await relayAll(topic);
    await topicsAnew(topic);
    await write(topic, "c");
    const refusal = {
      code: "log-gap",
      message: expect.stringMatching(
        /^The topic heed\.lists on Kafka continues at 0.*heed relay reset/,
      ) as string,
    };
    await expect(relayAll(topic)).rejects.toMatchObject(refusal);
    expect(await resetRelayPositions(kafka.database, [topic])).toEqual([topic]);
    await relayAll(topic);
    expect((await read(topic, 3)).map(({ value }) => value?.toString())).toEqual(["a", "b", "c"]);
  });

  it("stops where the topic is made anew under its connection", async () => {
    const topic = "heed.messages";
    await write(topic, "a", "b");
    let rounds = 0;
    const relaying = relayAll(topic, ({ waitForRecords }) => ({
      waitForRecords: async (limitMs, signal) => {
        if (rounds++ > 0) return waitForRecords(limitMs, signal);
        await topicsAnew(topic);
        await write(topic, "c");
      },
    }));
    await expect(relaying).rejects.toMatchObject({ code: "log-gap" });
    const { rows } = await kafka.database.query(
      "select sum(next_offset) as sum from relay_position where topic = $1",
      [topic],
    );
    expect(rows).toEqual([{ sum: 2 }]);
  });

  it("looks again where a broker knows less for a moment, and goes on", async () => {
    const topic = "heed.opt-outs";
    await write(topic, "a");
    await relayAll(topic);
    await write(topic, "b");
    let looks = 0;
    await relayAll(topic, ({ connect }) => ({
      connect: async () => {
        const link = await connect();
        const shrunk = [
          (places: readonly KafkaPlace[]) => places.map((place) => ({ ...place, kafkaOffset: 0 })),
          () => [],
        ];
        return {
          ...link,
          ends: async (names) => (shrunk[looks++] ?? ((all) => all))(await link.ends(names)),
        };
      },
    }));
    expect(looks).toBe(3);
    expect((await readRaw(topic, 2)).map(({ value }) => value).join("")).toBe("ab");
  });

  it("sends again what was not acknowledged, by a new connection", async () => {
    const topic = "heed.opt-outs";
    await write(topic, "c", "d");
    let connections = 0;
    await relayAll(topic, ({ connect }) => ({
      connect: async () => {
        const link = await connect();
        const isFirst = connections++ === 0;
        return { ...link, send: async (records) => (isFirst ? [] : await link.send(records)) };
      },
    }));
    expect(connections).toBe(2);
    expect((await readRaw(topic, 4)).map(({ value }) => value).join("")).toBe("abcd");
  });

  it("stops at another cluster than it wrote to", async () => {
    const topic = "heed.opt-outs";
    await write(topic, "a");
    await relayAll(topic);
    await kafka.database.query("update relay_position set cluster_id = 'another' where topic = $1", [topic]);
    await expect(relayAll(topic)).rejects.toMatchObject({
      code: "log-gap",
      message: expect.stringMatching(/to the cluster another/) as string,
    });
  });

  it("stops where retention was quicker", async () => {
    const topic = "heed.complaints";
    await write(topic, "a");
    await relayAll(topic);
    await write(topic, "b", "c");
    await kafka.database.query(`delete from log_record where topic = $1 and "offset" = 1`, [topic]);
    await expect(relayAll(topic)).rejects.toMatchObject({
      code: "log-gap",
      message: expect.stringMatching(/^The records 1 to 1 of heed\.complaints/) as string,
    });
  });

  it("is not needed for a consumer to leave out what others wrote to the topic", async () => {
    const topic = "heed.senders";
    const producer = client().producer();
    await producer.connect();
    await producer.send({ topic, messages: [{ key: "one", value: "from a stranger" }] });
    await producer.disconnect();
    await write(topic, "ours");
    await relayAll(topic);
    expect((await read(topic, 1)).map(({ value }) => value?.toString())).toEqual(["ours"]);
    expect(kafka.log.lines).toContainEqual(
      expect.objectContaining({
        level: "warn",
        message: expect.stringMatching(/without heed_offset/) as string,
      }),
    );
  });
});
