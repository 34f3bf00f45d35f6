import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type FreshDatabase, freshDatabase } from "../database.ts";
import { jsonLines, runHeed } from "./run-heed.ts";

let folder = "";
let database: FreshDatabase;
const heed = (...args: string[]) =>
  runHeed(args, { HEED_DATABASE_URL: database.url, HEED_SECRET: "of this test" }, folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heed-groups-"));
  database = await freshDatabase();
  expect(await heed("migrate")).toMatchObject({ code: 0 });
  await database.query(
    `insert into log_record (topic, partition, "offset", key, value, appended_at)
     values ('heed.messages', 0, 0, 'key', '{}', now() - interval '3 days')`,
  );
  await database.query(
    "update log_partition set next_offset = 1 where topic = 'heed.messages' and partition = 0",
  );
  await database.query(
    `insert into consumer_offset ("group", topic, partition, moved_at)
     select "group", 'heed.messages', 0, now() - moved
     from (values ('archive', interval '3 days'), ('report', '3 days'), ('live', '1 minute')) g ("group", moved)`,
  );
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test("status names the groups that hold retention, and what to do about them", async () => {
  const { stdout } = await heed("status");
  expect(stdout).toMatch(/^archive has not moved for long.*`heed groups forget archive` if it was given up/m);
  expect(stdout).toMatch(/^report has not moved for long.*run `heed work report`\.$/m);
  expect(stdout).not.toContain("live has not moved");
  const groups = jsonLines(await heed("status", "--json"))[0]?.["groups"] as Record<string, unknown>[];
  expect(groups.filter(({ isStale }) => isStale === true).map(({ group }) => group)).toEqual([
    "archive",
    "report",
  ]);
});

test.each([
  ["live", 75, "has a live member"],
  ["report", 78, "Heed's own worker"],
  ["nobody", 66, 'There is no group "nobody"'],
])("%s is not forgotten", async (group, code, sentence) => {
  const ended = await heed("groups", "forget", group);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toContain(sentence);
});

test("a group that was given up is forgotten, the others stay", async () => {
  expect(await heed("groups", "forget", "archive")).toMatchObject({
    code: 0,
    stdout: "archive is forgotten: its positions in 1 partitions are gone.\n",
  });
  const { rows } = await database.query('select "group" from consumer_offset order by 1');
  expect(rows).toEqual([{ group: "live" }, { group: "report" }]);
});
