import { afterAll, beforeAll, expect, test } from "vitest";

import { migrate } from "../../../src/adapters/database/migrate.ts";
import { findContacts } from "../../../src/adapters/database/queries/find-contacts.ts";
import { findSuppressions } from "../../../src/adapters/database/queries/find-suppressions.ts";
import { explainVerdict } from "../../../src/pipeline/explain-verdict.ts";
import { suppressionReasons } from "../../../src/suppress/reasons.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query(
    `insert into account (id, name) values ('acme', 'acme');
     insert into list (id, account, name, vouched, state, uploaded_at)
     values ('spring', 'acme', 'spring', false, 'screened', '2026-01-01Z')`,
  );
});
afterAll(() => database.close());

const insertSuppression = (reason: string, fold: string, id: string) =>
  database.query(
    `insert into suppression (id, fold_key, person_key, scope_kind, reason, since, source, set_by)
     values ($1, $2, $2, 'all', $3, '2026-01-01Z', 'staff:1', 'ann')`,
    [id, fold, reason],
  );
const insertContact = (row: number, permission: string, state: string, reason: string) =>
  database.query(
    `insert into contact (list, row, value, fold_key, permission, state, reason)
     values ('spring', $1, 'ann@mail.example', 'k.a', $2, $3, $4)`,
    [row, permission, state, reason],
  );
const id = (n: number) => `00000000-0000-7000-8000-00000000000${String(n)}`;

test("the database takes every reason and permission that there is, and no other", async () => {
  for (const [n, reason] of suppressionReasons.entries()) await insertSuppression(reason, "k.all", id(n));
  await expect(insertSuppression("no-permission", "k.all", id(9))).rejects.toThrow(
    /suppression_reason_check/,
  );
  for (const permission of ["confirmed", "implied", "revoked"])
    await expect(insertContact(99, permission, "kept", `permission-${permission}`)).rejects.toThrow(
      /contact_permission_check/,
    );
});

test("rows that were put in past Heed bar as much as before, and can be read", async () => {
  await database.query(
    `alter table suppression drop constraint suppression_reason_check,
       add constraint suppression_reason_check check (reason <> '');
     alter table contact drop constraint contact_permission_check,
       add constraint contact_permission_check check (permission <> '');
     delete from schema_migration where version >= 15`,
  );
  await insertSuppression("no-permission", "k.a", id(6));
  await insertSuppression("no-permission", "k.b", id(7));
  await insertSuppression("manual", "k.b", id(8));
  await insertContact(1, "confirmed", "kept", "permission-confirmed");
  await insertContact(2, "implied", "kept", "permission-implied");
  await insertContact(3, "revoked", "suppressed", "permission-revoked");
  await insertContact(4, "implied", "suppressed", "opt-out");
  await insertContact(5, "express", "kept", "permission-express");
  await insertContact(6, "implied", "duplicate", "duplicate");

  await migrate(database);

  for (const fold of ["k.a", "k.b"])
    expect(await findSuppressions(database, { fold, person: fold })).toMatchObject([
      { reason: "manual", scope: { kind: "all" }, setBy: "ann" },
    ]);
  const contacts = await findContacts(database, "spring", 1, 6);
  expect(
    contacts.map(({ permission, verdict }) => `${permission} ${verdict.state} ${verdict.reason}`),
  ).toEqual([
    "none suppressed no-permission",
    "none suppressed no-permission",
    "none suppressed no-permission",
    "none suppressed opt-out",
    "express kept permission-express",
    "none duplicate duplicate",
  ]);
  for (const contact of contacts)
    expect(explainVerdict(contact.verdict, contact).reason).toMatch(/^[A-Z].*\.$/);
});
