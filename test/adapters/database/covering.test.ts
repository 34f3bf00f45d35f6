import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { effectChecks } from "../../../src/adapters/database/audit/effect-checks.ts";
import { findBarred, findCovered } from "../../../src/adapters/database/queries/find-covered.ts";
import { findSuppressions } from "../../../src/adapters/database/queries/find-suppressions.ts";
import { findCoveringSuppressions } from "../../../src/adapters/database/queries/lock-contacts.ts";
import { appendEvents } from "../../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../../src/adapters/ids.ts";
import { exportList } from "../../../src/desk/export-list.ts";
import type { AnyEvent } from "../../../src/events/event.ts";
import { topics } from "../../../src/events/topics.ts";
import type { AddressKeys, Scope, StandingScope } from "../../../src/generated/events.ts";
import { keysOf } from "../../../src/pipeline/address-keys.ts";
import { barsNothing } from "../../../src/pipeline/look-up.ts";
import { covers, formatScope, matchedBy } from "../../../src/suppress/scope.ts";
import type { Suppression } from "../../../src/suppress/suppression.ts";
import { addressDesk } from "../../../src/wiring/desk/addresses.ts";
import { exportPorts, lookUp } from "../../../src/wiring/lists.ts";
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
  for (const { list, row, address } of contacts)
    await database.query(
      `insert into contact (list, row, value, fold_key, person_key, permission, state, reason)
       values ($1, $2, 'ann@mail.example', $3, $4, 'express', 'kept', 'permission-express')`,
      [list, row, address.fold, address.person === address.fold ? null : address.person],
    );
});
afterAll(() => database.close());

/** Keys as long as real ones, of which the beginning is indexed; some begin alike. */
const key = (name: string): string => `0a1b2c3d.${name.padEnd(43, "A")}`;
const keys: Readonly<Record<string, string>> = {
  "a@gmail.com": key("a"),
  "b@gmail.com": key("b"),
  "b+1@gmail.com": key("b1"),
  "b+2@gmail.com": key("AAAAAAAAAAAAAAAAAAAAb2"),
  "c@gmail.com": key("AAAAAAAAAAAAAAAAAAAAc"),
};
const hashAddress = (address: string): string => keys[address] ?? "";
/** Three persons; the second has two more spellings, and her person key is the fold key of the first. */
const addresses = Object.keys(keys).map((address) => ({ address, ...keysOf(address, hashAddress) }));
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

const isCovered = (
  suppression: Omit<Suppression, "id">,
  { list, address }: (typeof contacts)[number],
): boolean =>
  matchedBy(suppression, address) !== null && covers(suppression.scope, { list, account: lists[list] });

const named = ({ list, row }: { list: string; row: number }): string => `${list} ${row}`;

/** Lets these suppressions stand, and no others. */
async function stand(standing: readonly (Suppression & { isLifted: boolean })[]): Promise<void> {
  await database.query("truncate suppression");
  for (const { id, address, scope, reason, since, source, setBy, isLifted } of standing)
    await database.query("insert into suppression values ($1, $2, $3, $4, $5, $6, $7, $8, $9, null, $10)", [
      ...[id, address.fold, address.person, scope.kind, scope.id, reason, since, source, setBy],
      isLifted ? since : null,
    ]);
}

/** What the audit finds missing. */
async function audited(check: "contact barred" | "suppression → scope"): Promise<readonly string[]> {
  const sql = effectChecks.find(({ name }) => name === check)?.sql ?? "";
  const { rows } = await database.query<{ id: string; found: number }>(sql);
  return rows.flatMap(({ id, found }) => (found === 0 ? [id] : [])).sort();
}

test("what the statements find is what src/suppress/scope.ts says, for every scope, reason and key", async () => {
  await fc.assert(
    fc.asyncProperty(suppressions, async (standing) => {
      await stand(standing);
      const live = standing.filter(({ isLifted }) => !isLifted);
      const said = contacts
        .filter((contact) => live.some((one) => isCovered(one, contact)))
        .map(named)
        .sort();

      expect(
        (await findCoveringSuppressions(database, contacts))
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
      // All contacts are kept here, so that the audit names each that is barred.
      expect((await audited("contact barred")).map((id) => id.replace(" row", ""))).toEqual(said);
      const barred = await Promise.all(Object.keys(lists).map((list) => findBarred(database, list, 1, 99)));
      expect(barred.flat().map(named).sort()).toEqual(said);
      for (const address of addresses)
        expect((await findSuppressions(database, address)).map(({ id }) => id).sort()).toEqual(
          live
            .filter((one) => matchedBy(one, address) !== null)
            .map(({ id }) => id)
            .sort(),
        );
    }),
    { numRuns: 60 },
  );
});

test("the audit names what bars nothing as check does, for every scope", async () => {
  await fc.assert(
    fc.asyncProperty(suppressions, async (standing) => {
      await stand(standing);
      const barNothing: string[] = [];
      for (const { id, reason, scope, isLifted } of standing)
        if (!isLifted && (await barsNothing(lookUp, database, scope)) !== null)
          barNothing.push(`${id} ${reason} for ${formatScope(scope)}`);
      expect(await audited("suppression → scope")).toEqual(barNothing.sort());
    }),
    { numRuns: 20 },
  );
});

interface Asked {
  readonly address: AddressKeys;
  readonly scope: Scope;
}

/** Opt-outs that no worker has come to. */
const waiting: fc.Arbitrary<readonly Asked[]> = fc.uniqueArray(
  fc.record({ address: fc.constantFrom(...addresses), scope: scopes }),
  { maxLength: 4, selector: ({ address, scope }) => `${address.fold} ${formatScope(scope)}` },
);

const optOut = ({ address, scope }: Asked): AnyEvent => ({
  id: newId(),
  type: "heed.opt-out.received.v1",
  source: "/test",
  time: "2026-01-01T00:00:00.000Z",
  data: {
    message: null,
    via: "page",
    address,
    attribution: { account: null, mailing: null, trust: "claimed", clues: [] },
    scope,
    disposition: "act",
    suppress: true,
    confidence: 1,
    receivedAt: "2026-01-01T00:00:00.000Z",
  },
});

test("check and the export say so too, of what stands and of what waits in the log", async () => {
  await ensureTopics(database.transaction)(topics);
  const world = { database: () => Promise.resolve(database), clock: () => new Date(0), newId };
  const desk = addressDesk({ ...world, hashAddress: () => Promise.resolve(hashAddress) });
  const ports = await exportPorts(world);
  await fc.assert(
    fc.asyncProperty(suppressions, waiting, async (standing, asked) => {
      await stand(standing);
      await database.query("delete from log_record");
      await database.transaction((tx) => appendEvents(tx, asked.map(optOut)));
      const barring: readonly Omit<Suppression, "id">[] = [
        ...standing.filter(({ isLifted }) => !isLifted),
        ...asked.map((one) => ({
          ...one,
          reason: "opt-out" as const,
          since: new Date("2026-01-01Z"),
          source: "event",
          setBy: "heed",
        })),
      ];

      for (const address of addresses) {
        const { bars } = await desk.checkAddress({ address: address.address, account: null });
        expect(
          bars.map(({ reason, scope, matchedBy: key }) => [reason, scope, key].join(" ")).sort(),
        ).toEqual(
          barring
            .filter((one) => matchedBy(one, address) !== null)
            .map((one) => [one.reason, formatScope(one.scope), matchedBy(one, address)].join(" "))
            .sort(),
        );
      }
      const kept: string[] = [];
      for (const list of Object.keys(lists))
        await exportList(ports, list, {
          kept(rows) {
            kept.push(...rows.map(({ row }) => named({ list, row })));
            return Promise.resolve();
          },
          barred: () => Promise.resolve(),
        });
      expect(kept).toEqual(
        contacts.filter((contact) => !barring.some((one) => isCovered(one, contact))).map(named),
      );
    }),
    { numRuns: 40 },
  );
});
