import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { findBarred, findCovered } from "../../../src/adapters/database/queries/find-contacts.ts";
import { coveringSuppressions } from "../../../src/adapters/database/queries/rescreen-contacts.ts";
import { selectSuppressions } from "../../../src/adapters/database/queries/select-suppressions.ts";
import { newId } from "../../../src/adapters/ids.ts";
import type { StandingScope } from "../../../src/generated/events.ts";
import { covers, formatScope, matchedBy } from "../../../src/suppress/scope.ts";
import type { Suppression } from "../../../src/suppress/suppression.ts";
import { reasons, scopes } from "../../arbitraries/suppressions.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query("insert into account (id, name) values ('acme', 'acme'), ('birch', 'birch')");
  await database.query(
    `insert into list (id, account, name, vouched, state, uploaded_at)
     values ('spring', 'acme', 'spring', false, 'screened', now()), ('acme', 'birch', 'acme', false, 'screened', now())`,
  );
});
afterAll(() => database.close());

/** Keys as long as real ones, of which the beginning is indexed; some begin alike. */
const key = (name: string): string => `0a1b2c3d.${name.padEnd(43, "A")}`;
/** Three persons; the second has two more spellings, of which one has her person key as its fold key. */
const addresses = [
  { fold: key("a"), person: key("a") },
  { fold: key("b"), person: key("b") },
  { fold: key("b1"), person: key("b") },
  { fold: key("AAAAAAAAAAAAAAAAAAAAb2"), person: key("b") },
  { fold: key("AAAAAAAAAAAAAAAAAAAAc"), person: key("AAAAAAAAAAAAAAAAAAAAc") },
] as const;
const lists = { spring: "acme", acme: "birch" } as const;

const contacts = Object.keys(lists).flatMap((list) =>
  addresses.map((address, row) => ({ list: list as keyof typeof lists, row: row + 1, address })),
);

const suppressions: fc.Arbitrary<readonly (Suppression & { isLifted: boolean })[]> = fc.uniqueArray(
  fc.record({
    id: fc.constant("").map(() => newId()),
    address: fc.constantFrom(...addresses),
    scope: fc.oneof(scopes, fc.constant<StandingScope>({ kind: "category", id: "acme" })),
    reason: reasons,
    since: fc.constant(new Date("2026-01-01Z")),
    source: fc.constant("event"),
    setBy: fc.constant("heed"),
    isLifted: fc.boolean(),
  }),
  { maxLength: 12, selector: (one) => `${one.address.fold} ${formatScope(one.scope)} ${one.reason}` },
);

const isCovered = (suppression: Suppression, { list, address }: (typeof contacts)[number]): boolean =>
  matchedBy(suppression, address) !== null &&
  suppression.scope.kind !== "category" &&
  covers({ kind: suppression.scope.kind, id: suppression.scope.id }, { list, account: lists[list] });

const named = ({ list, row }: { list: string; row: number }): string => `${list} ${row}`;

test("what the statements find is what src/suppress/scope.ts says, for every scope, reason and key", async () => {
  for (const { list, row, address } of contacts)
    await database.query(
      `insert into contact (list, row, value, fold_key, person_key, permission, state, reason)
       values ($1, $2, 'hidden', $3, $4, 'express', 'kept', 'permission-express')`,
      [list, row, address.fold, address.person === address.fold ? null : address.person],
    );
  await fc.assert(
    fc.asyncProperty(suppressions, async (standing) => {
      await database.query("truncate suppression");
      for (const { id, address, scope, reason, since, source, setBy, isLifted } of standing)
        await database.query(
          "insert into suppression values ($1, $2, $3, $4, $5, $6, $7, $8, $9, null, $10)",
          [
            ...[id, address.fold, address.person, scope.kind, scope.id, reason, since, source, setBy],
            isLifted ? since : null,
          ],
        );
      const live = standing.filter(({ isLifted }) => !isLifted);
      const said = contacts
        .filter((contact) => live.some((one) => isCovered(one, contact)))
        .map(named)
        .sort();

      expect(
        (await coveringSuppressions(database, contacts))
          .map((one) => [named(one), one.reason, formatScope(one.scope)].join(" "))
          .sort(),
      ).toEqual(
        contacts
          .flatMap((contact) =>
            live
              .filter((one) => isCovered(one, contact))
              .map(({ reason, scope }) => [named(contact), reason, formatScope(scope)].join(" ")),
          )
          .sort(),
      );
      expect((await findCovered(database, live)).map(named).sort()).toEqual(said);
      const barred = await Promise.all(Object.keys(lists).map((list) => findBarred(database, list, 1, 99)));
      expect(barred.flat().map(named).sort()).toEqual(said);
      for (const address of addresses)
        expect((await selectSuppressions(database, address)).map(({ id }) => id).sort()).toEqual(
          live
            .filter((one) => matchedBy(one, address) !== null)
            .map(({ id }) => id)
            .sort(),
        );
    }),
    { numRuns: 60 },
  );
});
