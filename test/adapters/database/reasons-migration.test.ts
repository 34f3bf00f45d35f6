import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";

import { migrate } from "../../../src/adapters/database/migrate.ts";
import { findContacts } from "../../../src/adapters/database/queries/find-contacts.ts";
import { findSuppressions } from "../../../src/adapters/database/queries/find-suppressions.ts";
import type { Permission } from "../../../src/permission/permission.ts";
import { explainVerdict } from "../../../src/pipeline/explain-verdict.ts";
import { suppressionReasons } from "../../../src/suppress/reasons.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

const migrations = fileURLToPath(new URL("../../../src/adapters/database/migrations/", import.meta.url));
const permissions = Object.keys({ express: 1, asserted: 1, none: 1 } satisfies Record<Permission, 1>);

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

/** Makes the database as it was before this migration. */
async function goBack(): Promise<void> {
  await database.query("drop schema public cascade; create schema public");
  const folder = mkdtempSync(join(tmpdir(), "heed-migrations-"));
  for (const name of readdirSync(migrations))
    if (name < "0015") cpSync(join(migrations, name), join(folder, name));
  await migrate(database, folder);
  rmSync(folder, { recursive: true });
}

const insertList = () =>
  database.query(
    `insert into account (id, name) values ('acme', 'acme');
     insert into list (id, account, name, vouched, state, uploaded_at)
     values ('spring', 'acme', 'spring', false, 'screened', '2026-01-01Z')`,
  );
const insertSuppression = (
  [reason, fold, liftedBy = null]: [reason: string, fold: string, liftedBy?: string | null],
  scope: [kind: string, id: string | null] = ["all", null],
) =>
  database.query(
    `insert into suppression
     values (gen_random_uuid(), $1, $1, $2, $3, $4, '2026-01-01Z', 'staff:1', 'ann', null, $5, $6, $6)`,
    [fold, ...scope, reason, liftedBy === null ? null : "2026-02-01Z", liftedBy],
  );
const insertContact = (row: number, permission: string, state: string, reason: string) =>
  database.query(
    `insert into contact (list, row, value, fold_key, permission, state, reason)
     values ('spring', $1, 'ann@mail.example', 'k.a', $2, $3, $4)`,
    [row, permission, state, reason],
  );
const live = async (fold: string) =>
  (await findSuppressions(database, { fold, person: fold })).map(({ reason }) => reason).sort();

test("a database full of rows bars as much as before, and every row can be read", async () => {
  await goBack();
  await insertList();
  for (const reason of suppressionReasons) await insertSuppression([reason, "k.every"]);
  await insertSuppression(["no-permission", "k.alone"]);
  await insertSuppression(["no-permission", "k.beside"]);
  await insertSuppression(["manual", "k.beside"]);
  await insertSuppression(["no-permission", "k.narrow"], ["list", "spring"]);
  await insertSuppression(["manual", "k.narrow"]);
  await insertSuppression(["no-permission", "k.lifted", "bob"]);
  await insertSuppression(["no-permission", "k.again", "bob"]);
  await insertSuppression(["no-permission", "k.again"]);
  await insertSuppression(["manual", "k.reopened", "bob"]);
  await insertSuppression(["no-permission", "k.reopened"]);

  await insertContact(1, "confirmed", "kept", "permission-confirmed");
  await insertContact(2, "implied", "kept", "permission-implied");
  await insertContact(3, "revoked", "suppressed", "permission-revoked");
  await insertContact(4, "implied", "suppressed", "opt-out");
  await insertContact(5, "implied", "duplicate", "duplicate");
  await insertContact(6, "implied", "invalid", "not-an-address");
  await insertContact(7, "express", "kept", "permission-express");
  await insertContact(8, "asserted", "held", "permission-asserted");
  await insertContact(9, "none", "suppressed", "no-permission");

  expect(await migrate(database)).toContain("0015-reasons.sql");
  expect(await migrate(database)).toEqual([]);

  expect(await live("k.every")).toEqual([...suppressionReasons].sort());
  expect(await live("k.alone")).toEqual(["manual"]);
  expect(await live("k.beside")).toEqual(["manual"]);
  expect(await live("k.narrow")).toEqual(["manual", "manual"]);
  expect(await live("k.lifted")).toEqual([]);
  expect(await live("k.again")).toEqual(["manual"]);
  expect(await live("k.reopened")).toEqual(["manual"]);
  const { rows } = await database.query(
    `select count(*)::int as all, (count(*) filter (where lifted_at = '2026-02-01Z' and lifted_by = 'bob'))::int as kept,
            (count(*) filter (where set_by <> 'ann'))::int as strange
     from suppression`,
  );
  expect(rows).toEqual([{ all: suppressionReasons.length + 10, kept: 3, strange: 0 }]);

  const contacts = await findContacts(database, "spring", 1, 9);
  expect(
    contacts.map(({ permission, verdict }) => `${permission} ${verdict.state} ${verdict.reason}`),
  ).toEqual([
    "none suppressed no-permission",
    "none suppressed no-permission",
    "none suppressed no-permission",
    "none suppressed opt-out",
    "none duplicate duplicate",
    "none invalid not-an-address",
    "express kept permission-express",
    "asserted held permission-asserted",
    "none suppressed no-permission",
  ]);
  for (const contact of contacts)
    expect(explainVerdict(contact.verdict, contact).reason).toMatch(/^[A-Z].*\.$/);
});

test("the database takes every reason and permission that there is, and no other", async () => {
  await insertList();
  for (const reason of suppressionReasons) await insertSuppression([reason, "k.a"]);
  await expect(insertSuppression(["no-permission", "k.a"])).rejects.toThrow(/suppression_reason_check/);
  for (const [n, permission] of permissions.entries())
    await insertContact(n, permission, "held", `permission-${permission}`);
  for (const permission of ["confirmed", "implied", "revoked"])
    await expect(insertContact(9, permission, "kept", `permission-${permission}`)).rejects.toThrow(
      /contact_permission_check/,
    );
});
