import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { readConfig } from "../../src/config.ts";
import type { AnyEvent } from "../../src/events/event.ts";
import { topicOf } from "../../src/events/topics.ts";
import { eventSchemas, type EventType } from "../../src/generated/events.ts";
import type { Consumer } from "../../src/pipeline/consume.ts";
import { type Heed, openHeed } from "../../src/wiring.ts";
import { workers } from "../../src/workers/all.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { logCollector } from "../log-collector.ts";

const schemas = join(import.meta.dirname, "../../schemas");
const types = Object.keys(eventSchemas) as EventType[];

let database: FreshDatabase;
let heed: Heed;
/** What each worker that reads the log asks to read. */
const consumers = new Map<string, Consumer>();

beforeAll(async () => {
  database = await freshDatabase();
  const environment = { HEED_DATABASE_URL: database.url, HEED_SECRET: "a secret of the tests" };
  const { config } = readConfig({ flags: {}, environment, folder: tmpdir(), file: null });
  heed = openHeed(config, logCollector());
  for (const { name, idle, work } of workers) {
    // Those that have nothing to do without a mailbox or Kafka read no events: they write or copy them.
    if (idle(config) !== null) continue;
    const consume = (consumer: Consumer): Promise<void> => {
      consumers.set(name, consumer);
      return Promise.resolve();
    };
    await work({ ...heed, consume }, new AbortController().signal);
  }
});
afterAll(async () => {
  await heed.close();
  await database.close();
});

/** Whether the worker's step looks into an event of the type. What becomes of it is nothing to this test. */
async function looksInto({ handle }: Consumer, type: EventType): Promise<boolean> {
  const sample = JSON.parse(readFileSync(join(schemas, "samples", eventSchemas[type]), "utf8")) as unknown;
  let isLookedInto = false;
  const event = {
    ...{ id: type, type, source: "/test", time: "2026-11-20T09:30:00.000Z" },
    get data() {
      isLookedInto = true;
      return sample;
    },
  } as AnyEvent;
  const record = {
    ...{ topic: topicOf[type].name, partition: 0, offset: 0 },
    ...{ key: null, value: null, headers: {} },
  };
  const undo = new Error("undo");
  await database
    .transaction(async (tx) => {
      await handle(tx, [{ event, record }]).catch(() => undefined);
      throw undo;
    })
    .catch(() => undefined);
  return isLookedInto;
}

/** The last column of each event's row: "suppress, flag". */
const readers = new Map(
  [
    ...readFileSync(join(schemas, "README.md"), "utf8").matchAll(/^\| \[([\w.-]+)\]\(.*\| ([^|]+?) *\|$/gm),
  ].map(([, event = "", readBy = ""]) => [`heed.${event}.v1`, readBy.split(", ")]),
);

test("every event has a sample and a row", () => {
  expect(readdirSync(join(schemas, "samples")).sort()).toEqual(Object.values(eventSchemas).sort());
  expect([...readers.keys()].sort()).toEqual([...types].sort());
});

test.each(types)("%s is read by the workers that the README names, and by no other", async (type) => {
  const reading: string[] = [];
  for (const [name, consumer] of consumers)
    if (consumer.topics.includes(topicOf[type].name) && (await looksInto(consumer, type))) reading.push(name);
  const named = readers.get(type)?.filter((reader) => workers.some(({ name }) => name === reader));
  expect(reading.sort()).toEqual([...(named ?? [])].sort());
});

test("no worker subscribes to a topic of which it reads no event", async () => {
  for (const [name, consumer] of consumers)
    for (const topic of consumer.topics) {
      const read: EventType[] = [];
      for (const type of types)
        if (topicOf[type].name === topic && (await looksInto(consumer, type))) read.push(type);
      expect([name, topic, read.length > 0]).toEqual([name, topic, true]);
    }
  expect([...consumers.keys()].sort()).toEqual(["flag", "report", "screen", "suppress"]);
});
