import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { registerGroup } from "../../../../src/adapters/database/queries/register-group.ts";
import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { dropOldRecords } from "../../../../src/adapters/event-log/postgres/retention.ts";
import { type FreshDatabase, freshDatabase } from "../../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)([
    { name: "plain", partitions: 1, compacted: false },
    { name: "by-key", partitions: 1, compacted: true },
  ]);
});
afterAll(() => database.close());
beforeEach(() => database.query("truncate consumer_offset"));

/** Records as "key" or "key=" (a tombstone), each a day younger than the one before; the last is half a day old. */
async function given(topic: string, ...records: string[]): Promise<void> {
  await database.query("delete from log_record where topic = $1", [topic]);
  for (const [offset, record] of records.entries()) {
    await database.query(
      `insert into log_record (topic, partition, "offset", key, value, appended_at)
       values ($1, 0, $2, $3, $4, now() - make_interval(days => $5, hours => -12))`,
      [
        topic,
        offset,
        record.replace("=", ""),
        record.endsWith("=") ? null : Buffer.from("{}"),
        records.length - offset,
      ],
    );
  }
  await database.query("update log_partition set next_offset = $2 where topic = $1", [topic, records.length]);
}
async function kept(topic: string): Promise<number[]> {
  const { rows } = await database.query<{ offset: number }>(
    `select "offset" from log_record where topic = $1 order by 1`,
    [topic],
  );
  return rows.map(({ offset }) => offset);
}
const group = (name: string, topic: string, nextOffset: number) =>
  database.query(`insert into consumer_offset values ($1, $2, 0, $3)`, [name, topic, nextOffset]);

test.each([
  { age: 2, groups: [], left: [3, 4] },
  { age: 2, groups: [5, 5], left: [3, 4] },
  { age: 2, groups: [5, 2], left: [2, 3, 4] },
  { age: 2, groups: [0], left: [0, 1, 2, 3, 4] },
  { age: 9, groups: [5], left: [0, 1, 2, 3, 4] },
])(
  "of five records, older than $age days, with groups at $groups, $left are left",
  async ({ age, groups, left }) => {
    await given("plain", "a", "b", "a", "b", "a");
    for (const [i, at] of groups.entries()) await group(`group-${i}`, "plain", at);
    expect(await dropOldRecords(database.transaction, age)).toBe(5 - left.length);
    expect(await kept("plain")).toEqual(left);
  },
);

test.each([
  { records: ["a", "b", "a", "c", "b"], at: 5, left: [2, 3, 4] },
  { records: ["a", "b", "a", "c", "b"], at: 2, left: [0, 1, 2, 3, 4] },
  { records: ["a", "a=", "b", "b", "b="], at: 5, left: [] },
  { records: ["a", "a=", "a", "b"], at: 4, left: [2, 3] },
])("of $records, kept by key, with a group at $at, $left are left", async ({ records, at, left }) => {
  await given("by-key", ...records);
  await group("only", "by-key", at);
  await dropOldRecords(database.transaction, 0);
  expect(await kept("by-key")).toEqual(left);
});

test("a new group starts at the oldest record that is kept", async () => {
  await given("plain", "a", "b", "c", "d");
  await dropOldRecords(database.transaction, 2);
  await database.transaction((tx) => registerGroup(tx, "late", ["plain"]));
  const { rows } = await database.query(`select next_offset from consumer_offset where "group" = 'late'`);
  expect(rows).toEqual([{ next_offset: (await kept("plain"))[0] }]);
});
