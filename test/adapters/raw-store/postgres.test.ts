import { randomBytes } from "node:crypto";

import { afterAll, beforeAll, expect, it } from "vitest";

import {
  currentMonth,
  dropRawBefore,
  ensureMonths,
  monthsBefore,
} from "../../../src/adapters/raw-store/months.ts";
import { createRawStore } from "../../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../../src/adapters/sha256.ts";
import { rawStoreContract } from "../../contracts/raw-store.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

rawStoreContract("PostgreSQL", async () => {
  const own = await freshDatabase();
  return {
    store: createRawStore(sha256),
    database: own,
    age: (hash, months) =>
      own.transaction(async (tx) => {
        const month = monthsBefore(await currentMonth(tx), months);
        await ensureMonths(tx, month);
        await tx.query("update raw_mail set month = $1 where sha256 = decode($2, 'hex')", [month, hash]);
      }),
    damage: async (hash) => {
      const other = Buffer.from("Subject: another\r\n\r\n");
      await own.transaction((tx) =>
        createRawStore(sha256).store(tx, [{ sha256: sha256(other), raw: other }]),
      );
      await own.query(
        `update raw_mail set zstd = (select zstd from raw_mail where sha256 = decode($2, 'hex'))
          where sha256 = decode($1, 'hex')`,
        [hash, sha256(other)],
      );
    },
    stop: () => own.close(),
  };
});

const rawStore = createRawStore(sha256);
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const store = (...mails: Buffer[]) =>
  database.transaction((tx) =>
    rawStore.store(
      tx,
      mails.map((raw) => ({ sha256: sha256(raw), raw })),
    ),
  );

it("keeps bytes once, also when transactions bring them at the same time", async () => {
  const mail = randomBytes(200);
  await Promise.all(Array.from({ length: 5 }, () => store(mail)));
  const { rowCount } = await database.query("select from raw_mail where sha256 = $1", [
    Buffer.from(sha256(mail), "hex"),
  ]);
  expect(rowCount).toBe(1);
});

it("says loudly that what is kept is no zstd", async () => {
  const mail = Buffer.from("Subject: one\r\n\r\n");
  await store(mail);
  await database.query("update raw_mail set zstd = 'no zstd' where sha256 = decode($1, 'hex')", [
    sha256(mail),
  ]);
  await expect(rawStore.load(database, sha256(mail))).rejects.toMatchObject({ code: "malformed" });
});

it("makes the months' partitions ahead, together with others that do, and drops whole months", async () => {
  const own = await freshDatabase();
  const months = ["2026-11-01", "2025-12-01"];
  await Promise.all([...months, ...months].map((month) => own.transaction((tx) => ensureMonths(tx, month))));
  const keep = async (month: string, raw: Buffer) => {
    await own.query("insert into raw_mail values ($1, $2, $3, $4)", [
      Buffer.from(sha256(raw), "hex"),
      month,
      raw.length,
      raw,
    ]);
  };
  for (const month of ["2025-12-01", "2026-01-01", "2026-11-01", "2026-12-01"]) {
    await keep(month, Buffer.from(month));
  }
  expect(await own.transaction((tx) => dropRawBefore(tx, "2026-11-01"))).toEqual({
    dropped: ["2025-12-01", "2026-01-01"],
    carried: 0,
  });
  const { rows } = await own.query<{ month: string }>("select month from raw_mail order by month");
  expect(rows.map((row) => row.month)).toEqual(["2026-11-01", "2026-12-01"]);
  expect(await own.transaction((tx) => dropRawBefore(tx, "2026-11-01"))).toEqual({
    dropped: [],
    carried: 0,
  });
  await own.close();
});
