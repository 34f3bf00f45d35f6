import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { sleep } from "../../../src/adapters/clock.ts";
import { copyIn } from "../../../src/adapters/database/copy.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query(
    `create table copied (nth int, "a ""text""" text, flag boolean, at timestamptz, bytes bytea, ratio double precision)`,
  );
});
afterAll(() => database.close());
const target = { table: "copied", columns: ["nth", 'a "text"', "flag", "at", "bytes", "ratio"] };
const count = async () => (await database.query("select count(*) as n from copied")).rows[0];

test("every value arrives as it was given", async () => {
  // PostgreSQL's text holds every character but NUL.
  const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", "").toWellFormed());
  const row = fc.tuple(
    fc.option(fc.oneof(text, fc.constantFrom("\\N", "\\", "\t\n\r", "\\.", "")), { nil: null }),
    fc.option(fc.boolean(), { nil: null }),
    fc.option(fc.date({ min: new Date("0100-01-01"), max: new Date("9000-01-01"), noInvalidDate: true }), {
      nil: null,
    }),
    fc.option(
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      { nil: null },
    ),
    fc.option(fc.double({ noNaN: true }), { nil: null }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      await database.query("truncate copied");
      const copied = await database.transaction((tx) =>
        copyIn(
          tx,
          target,
          rows.map((values, nth) => [nth, ...values]),
        ),
      );
      expect(copied).toBe(rows.length);
      const { rows: found } = await database.query("select * from copied order by nth");
      const negativeZero = (value: unknown) => (Object.is(value, -0) ? 0 : value);
      expect(found.map((each) => Object.values(each).slice(1).map(negativeZero))).toEqual(
        rows.map((values) => values.map(negativeZero)),
      );
    }),
    { numRuns: 50 },
  );
});

test("the source is read as fast as the server takes the rows, not faster", async () => {
  await database.query("truncate copied");
  const total = 20_000;
  let given = 0;
  function* rows() {
    for (; given < total; given++) yield [given, "x".repeat(1_000), true, null, null, null] as const;
  }
  let copying: Promise<number> | undefined;
  await database.transaction(async (other) => {
    // While another holds the table the server takes no row, and the source must come to a stop.
    await other.query("lock table copied in access exclusive mode");
    copying = database.transaction((tx) => copyIn(tx, target, rows()));
    for (let before = -1; given === 0 || given !== before;) {
      before = given;
      await sleep(100);
    }
    expect(given).toBeLessThan(total);
  });
  expect(await copying).toBe(total);
});

test("a source that fails undoes all, and the connection goes on", async () => {
  await database.query("truncate copied");
  async function* rows() {
    yield [1, "one", true, null, null, null] as const;
    await Promise.resolve();
    throw new Error("row 2 is broken");
  }
  await expect(database.transaction((tx) => copyIn(tx, target, rows()))).rejects.toThrow("row 2 is broken");
  expect(await count()).toEqual({ n: 0 });
});

test("a value that the table refuses undoes all", async () => {
  const copying = database.transaction((tx) =>
    copyIn(tx, target, [["no number", "", true, null, null, null]]),
  );
  await expect(copying).rejects.toMatchObject({ code: "malformed" });
  expect(await count()).toEqual({ n: 0 });
});
