import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { auditIn } from "../../src/adapters/database/audit/run-audit.ts";
import { insertDecision } from "../../src/adapters/database/queries/insert-decision.ts";
import type { Decision } from "../../src/desk/decision.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const paused: Decision = {
  subject: "account:acme",
  act: "pause",
  actor: { by: "staff", name: "Kim", source: "/cli/senders" },
  why: "A bought list.",
  rule: "standing/1",
  at: new Date("2026-11-20T09:30:00.123Z"),
};
const record = (decision: Decision) => database.transaction((tx) => insertDecision(tx, decision));
const broken = async () =>
  (await database.transaction((tx) => auditIn(tx))).findings.find(
    ({ name }) => name === "decisions as they were made",
  );

test("decisions that are made at the same time stand in one chain", async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => record({ ...paused, subject: `account:shop-${n}` })),
  );
  const { rows } = await database.query<{ seq: number }>("select seq from decision order by seq");
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(await broken()).toMatchObject({ checked: 40, missing: 0, twice: 0 });
});

test("what was decided can be neither changed nor taken out", async () => {
  await record(paused);
  for (const sql of [
    "update decision set why = 'nothing'",
    "delete from decision where seq = 1",
    "truncate decision",
  ])
    await expect(database.query(sql)).rejects.toThrow();
});

test("the audit names the row that somebody with every right changed, put in or took out", async () => {
  const strike = async (sql: string) => {
    const fresh = await freshDatabase();
    try {
      for (const name of ["Ada", "Bo", "Cy"])
        await fresh.transaction((tx) => insertDecision(tx, { ...paused, actor: { ...paused.actor, name } }));
      await fresh.query("alter table decision disable trigger user");
      await fresh.query(sql);
      const { findings } = await fresh.transaction((tx) => auditIn(tx));
      return findings.find(({ name }) => name === "decisions as they were made")?.missingIds;
    } finally {
      await fresh.close();
    }
  };
  expect(await strike("update decision set name = 'Eve' where seq = 2")).toEqual(["2"]);
  expect(await strike("delete from decision where seq = 2")).toEqual(["3"]);
  expect(
    await strike("update decision set name = 'Eve', hash = decision_hash(decision) where seq = 1"),
  ).toEqual(["1"]);
  expect(await strike("delete from decision where seq = 1")).toEqual(["2", "3"]);
});

test("no two different decisions have one hash", async () => {
  const text = fc.string({ unit: "binary" }).map((given) => given.replaceAll("\0", ""));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (name, source, why) => {
      const hashOf = async (fields: readonly string[]) => {
        const { rows } = await database.query<{ hash: string }>(
          `select decision_hash(row(1, 's', 'pause', 'staff', $1::text, $2::text, $3::text, 'r',
             '2026-11-20T09:30:00Z'::timestamptz, '', '')::decision) as hash`,
          fields,
        );
        return rows[0]?.hash;
      };
      const joined = await hashOf([name + source, "", why]);
      expect((await hashOf([name, source, why])) === joined).toBe(source === "");
    }),
    { numRuns: 50 },
  );
});
