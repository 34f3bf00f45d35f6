import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { openDatabase } from "../../../src/adapters/database/pool.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

/** Ends the connections that bear a name, as a restart of the server would. */
const terminate = (name: string) =>
  database.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1", [
    name,
  ]);

test("values come out as the ports promise", async () => {
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

describe("a transaction", () => {
  test("commits what was done, or nothing", async () => {
    await database.query("create table counted (n int)");
    await database.transaction((tx) => tx.query("insert into counted values (1)"));
    const failed = database.transaction(async (tx) => {
      await tx.query("insert into counted values (2)");
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect((await database.query("select n from counted")).rows).toEqual([{ n: 1 }]);
  });

  test("takes no statement after its end", async () => {
    const leaked = await database.transaction((tx) => Promise.resolve(tx));
    await expect(leaked.query("select 1")).rejects.toThrow("after its transaction had ended");
  });

  test("may take longer than others when it says so", async () => {
    const strict = await openDatabase({
      url: database.url,
      statementTimeoutMs: 400,
      idleInTransactionTimeoutMs: 400,
    });
    const nap = "select pg_sleep(1)";
    await expect(strict.transaction((tx) => tx.query(nap))).rejects.toMatchObject({ code: "throttled" });
    await strict.transaction((tx) => tx.query(nap), { statementTimeoutMs: 0 });
    const idle = strict.transaction(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await tx.query("select 1");
    });
    await expect(idle).rejects.toMatchObject({ code: "unavailable" });
    await strict.query("select 1");
    await strict.close();
  });
});

test("the pool opens no more connections than it may", async () => {
  const bounded = await openDatabase({ url: database.url, maxConnections: 2, applicationName: "bounded" });
  const queries = Array.from({ length: 6 }, () =>
    bounded.query("select pg_sleep(0.05), pg_backend_pid() as pid"),
  );
  const pids = (await Promise.all(queries)).map(({ rows }) => rows[0]?.["pid"]);
  // One, where the second connection takes longer than all of the work.
  expect(new Set(pids).size).toBeLessThanOrEqual(2);
  await bounded.close();
});

test("a server that returns is used again, and meanwhile the error says so", async () => {
  const worker = await openDatabase({ url: database.url, applicationName: "lost" });
  const long = worker.query("select pg_sleep(20)");
  // Its idle connection goes as well, which must not end the process.
  await worker.query("select 1");
  await Promise.all([expect(long).rejects.toMatchObject({ code: "unavailable" }), terminate("lost")]);
  await vi.waitFor(() => worker.query("select 1"));
  await worker.close();
  await expect(worker.query("select 1")).rejects.toMatchObject({ code: "unavailable" });
});

describe("listening", () => {
  test("hears what is notified, and comes back by itself after a loss", async () => {
    const worker = await openDatabase({ url: database.url, applicationName: "listener" });
    const heard: string[] = [];
    const stop = await worker.listen("news", (payload) => heard.push(payload));
    await worker.listen("other", () => undefined);
    await database.query("notify news, 'first'");
    await vi.waitFor(() => expect(heard).toEqual(["first"]));
    await terminate("listener");
    // Called once after the loss, for whatever was missed.
    await vi.waitFor(() => expect(heard).toEqual(["first", ""]), { timeout: 5_000 });
    await database.query("notify news, 'second'");
    await vi.waitFor(() => expect(heard).toEqual(["first", "", "second"]));
    await stop();
    await database.query("notify news, 'third'");
    await worker.listen("last", (payload) => heard.push(payload));
    await database.query("notify last, 'end'");
    await vi.waitFor(() => expect(heard).toEqual(["first", "", "second", "end"]));
    await worker.close();
  });
});
