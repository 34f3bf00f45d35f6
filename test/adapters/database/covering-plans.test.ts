import { afterAll, beforeAll, expect, test } from "vitest";

import { findBarred, findCovered } from "../../../src/adapters/database/queries/find-covered.ts";
import { findCoveringSuppressions } from "../../../src/adapters/database/queries/lock-contacts.ts";
import type { Queryable } from "../../../src/ports.ts";
import type { Suppression } from "../../../src/suppress/suppression.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

/** So many that a plan which compares each with each is known by the rows that it touches; few are best read at once. */
const count = 3_000;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  // As after a first upload: nothing has counted yet what is in the tables.
  await database.query("alter table contact set (autovacuum_enabled = false)");
  await database.query("alter table suppression set (autovacuum_enabled = false)");
  await database.query("insert into account (id, name) values ('acme', 'acme')");
  await database.query(
    `insert into list (id, account, name, vouched, state, uploaded_at)
     values ('spring', 'acme', 'spring', false, 'screened', now())`,
  );
  await database.query(
    `insert into contact (list, row, value, fold_key, permission, state, reason)
     select 'spring', n, 'hidden', '0a1b2c3d.' || md5(n::text) || 'AAAAAAAAAAA', 'express', 'kept', 'permission-express'
     from generate_series(1, $1) n`,
    [count],
  );
  await database.query(
    `insert into suppression (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by)
     select gen_random_uuid(), fold_key, fold_key, 'account', 'acme', 'complaint', now(), 'event', 'heed' from contact`,
  );
});
afterAll(() => database.close());

interface Plan {
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Join Filter"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Plan[];
}

const rowsOf = (plan: Plan): number =>
  plan["Actual Loops"] *
    (plan["Actual Rows"] +
      (plan["Rows Removed by Join Filter"] ?? 0) +
      (plan["Rows Removed by Filter"] ?? 0)) +
  (plan.Plans ?? []).map(rowsOf).reduce((sum, rows) => sum + rows, 0);

/** How many rows the server touched, over all steps of its plan, in the only statement that `ask` runs. */
async function touchedBy(ask: (db: Queryable) => Promise<unknown>): Promise<number> {
  let touched = 0;
  await ask({
    query: async (sql, values) => {
      const { rows } = await database.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
        `explain (analyze, format json) ${sql}`,
        values,
      );
      touched += rows.map((row) => rowsOf(row["QUERY PLAN"][0].Plan)).reduce((sum, one) => sum + one, 0);
      return database.query(sql, values);
    },
  });
  return touched;
}

const ids = Array.from({ length: count }, (_, at) => ({ list: "spring", row: at + 1 }));

test.each<[string, (db: Queryable, standing: readonly Suppression[]) => Promise<unknown>]>([
  ["the suppressions of contacts", (db) => findCoveringSuppressions(db, ids)],
  ["the contacts of a list that are barred", (db) => findBarred(db, "spring", 1, count)],
  ["the contacts of suppressions", findCovered],
])("%s are found by their keys, also where the server has no statistics", async (_, ask) => {
  const { rows } = await database.query<{ fold_key: string }>("select fold_key from suppression");
  const standing = rows.map(({ fold_key: fold }): Suppression => ({
    ...{ id: "", address: { fold, person: fold }, scope: { kind: "account", id: "acme" } },
    ...{ reason: "complaint", since: new Date(0), source: "event", setBy: "heed" },
  }));
  expect(await touchedBy((db) => ask(db, standing))).toBeLessThan(20 * count);
});
