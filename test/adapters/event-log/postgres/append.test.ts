import { afterAll, beforeAll, expect, test } from "vitest";

import { appendEvents } from "../../../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import type { HeedEvent } from "../../../../src/events/event.ts";
import { topics } from "../../../../src/events/topics.ts";
import { mailingRecorded } from "../../../contracts/consumer.ts";
import { type FreshDatabase, freshDatabase } from "../../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
});
afterAll(() => database.close());

const list = (id: string): HeedEvent<"heed.list.screened.v1"> => ({
  id: newId(),
  type: "heed.list.screened.v1",
  source: "/test",
  time: "2026-11-20T09:30:00.000Z",
  data: {
    list: id,
    account: "acme",
    rows: 1,
    kept: 1,
    held: 0,
    suppressed: 0,
    invalid: 0,
    duplicates: 0,
    reasons: {},
    screenedAt: "2026-11-20T09:30:00.000Z",
  },
});

/** Partitions whose offsets are not 0, 1, 2 … up to the one that is given out next. */
async function gaps() {
  const { rows } = await database.query(
    `select p.topic, p.partition from log_partition p left join log_record r using (topic, partition)
     group by p.topic, p.partition, p.next_offset
     having count(r."offset") <> p.next_offset or coalesce(max(r."offset"), -1) <> p.next_offset - 1`,
  );
  return rows;
}

test("offsets have no gaps, whoever appends at the same time and whoever rolls back", async () => {
  const writer = async (name: string) => {
    for (let n = 0; n < 20; n++) {
      // Two topics, in either order: whoever locks them in its own order would meet another in a circle.
      const events = [mailingRecorded(`${name}-${n % 7}`, n), list(`${name}-${n % 5}`)];
      const appended = database.transaction(async (tx) => {
        await appendEvents(tx, n % 2 === 0 ? events : events.reverse());
        if (n % 4 === 3) throw new Error("changed my mind");
      });
      await appended.catch(() => undefined);
    }
  };
  await Promise.all(["a", "b", "c", "d", "e"].map(writer));
  expect(await gaps()).toEqual([]);
  const { rows } = await database.query("select count(*) as records from log_record");
  expect(rows).toEqual([{ records: 5 * 15 * 2 }]);
});

test("an event that does not fit its schema is an error before anything is written", async () => {
  const broken = {
    ...mailingRecorded("acme", 1),
    data: { mailing: "m" },
  } as unknown as HeedEvent<"heed.mailing.recorded.v1">;
  const appended = database.transaction((tx) => appendEvents(tx, [mailingRecorded("acme", 0), broken]));
  await expect(appended).rejects.toThrow("does not fit schemas/mailing-recorded.v1.json");
});

test("a lift is followed by a tombstone of the same key", async () => {
  const key = "0a1b2c3d.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  const lifted: HeedEvent<"heed.suppression.lifted.v1"> = {
    id: newId(),
    type: "heed.suppression.lifted.v1",
    source: "/test",
    time: "2026-11-20T09:30:00.000Z",
    data: {
      suppression: newId(),
      address: { fold: key, person: key },
      scope: { kind: "all", id: null },
      reason: "manual",
      liftedBy: "staff",
      why: "a test",
      liftedAt: "2026-11-20T09:30:00.000Z",
    },
  };
  await database.transaction((tx) => appendEvents(tx, [lifted]));
  const { rows } = await database.query(
    `select key, value is null as tombstone from log_record where topic = 'heed.suppressions' order by "offset"`,
  );
  expect(rows).toEqual([
    { key: `all::manual:${key}`, tombstone: false },
    { key: `all::manual:${key}`, tombstone: true },
  ]);
});

test("partitions may be added and not taken away; a topic that is not there is named", async () => {
  const other = await freshDatabase();
  const append = () => other.transaction((tx) => appendEvents(tx, [mailingRecorded("acme", 0)]));
  const senders = { name: "heed.senders", partitions: 2, compacted: false };
  const ensure = ensureTopics(other.transaction);
  await expect(append()).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("heed.senders") as string,
  });
  await ensure([senders]);
  await append();
  await ensure([{ ...senders, partitions: 4 }]);
  await expect(ensure([senders])).rejects.toMatchObject({ code: "misconfigured" });
  const { rows } = await other.query(
    "select count(*) as partitions, sum(next_offset) as records from log_partition",
  );
  expect(rows).toEqual([{ partitions: 4, records: 1 }]);
  await other.close();
});
