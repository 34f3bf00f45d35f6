import { afterAll, beforeAll, expect, test } from "vitest";

import { createMailboxLeases } from "../../../src/adapters/database/mailbox-leases.ts";
import { newId } from "../../../src/adapters/ids.ts";
import { PortError } from "../../../src/errors.ts";
import type { Queryable } from "../../../src/ports.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test("a lease that could not be given back, because the database was away, does not bar its own process", async () => {
  let isAway = false;
  const db: Queryable = {
    query: (sql, values) =>
      isAway
        ? Promise.reject(new PortError("unavailable", "The database is away."))
        : database.query(sql, values),
  };
  const leases = createMailboxLeases(db, newId, 60_000);
  const others = createMailboxLeases(database, newId, 60_000);
  const first = await leases.acquire("abuse");
  if (first === null) throw new Error("nobody else asked for it");
  isAway = true;
  await expect(leases.release(first)).rejects.toMatchObject({ code: "unavailable" });
  await expect(leases.acquire("abuse")).rejects.toMatchObject({ code: "unavailable" });
  isAway = false;
  expect(await others.acquire("abuse")).toBeNull();
  const second = await leases.acquire("abuse");
  expect(second).toMatchObject({ mailbox: "abuse", epoch: first.epoch + 1 });
  // The first one stays dead.
  expect(await leases.renew(first)).toBe(false);
  expect(await others.acquire("abuse")).toBeNull();
});
