import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openDatabase } from "../../../src/adapters/database/pool.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

describe("values", () => {
  test("come out as the ports promise", async () => {
    const { rows } = await database.query(
      `select 9007199254740991::int8 as int8, 2.5::numeric as numeric, array[1, null]::int8[] as int8s,
              '2026-01-02'::date as date, '2026-01-02T03:04:05Z'::timestamptz as time, '\\x00ff'::bytea as bytes`,
    );
    expect(rows).toEqual([
      {
        int8: 9007199254740991,
        numeric: 2.5,
        int8s: [1, null],
        date: "2026-01-02",
        time: new Date("2026-01-02T03:04:05Z"),
        bytes: Buffer.from([0, 255]),
      },
    ]);
  });
});

describe("a transaction", () => {
  test("commits what was done, or nothing", async () => {
    await database.query("create table tally (n int)");
    await database.transaction((tx) => tx.query("insert into tally values (1)"));
    const failed = database.transaction(async (tx) => {
      await tx.query("insert into tally values (2)");
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect((await database.query("select n from tally")).rows).toEqual([{ n: 1 }]);
  });

  test("may take longer than others when it says so", async () => {
    const slow = await openDatabase({ url: database.url, statementTimeoutMs: 50 });
    const nap = "select pg_sleep(0.3)";
    await expect(slow.transaction((tx) => tx.query(nap))).rejects.toMatchObject({ code: "throttled" });
    await slow.transaction((tx) => tx.query(nap), { statementTimeoutMs: 0 });
    await slow.close();
  });
});
