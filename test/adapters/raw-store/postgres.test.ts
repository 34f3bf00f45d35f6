import { randomBytes } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { dropRawBefore, ensureMonths } from "../../../src/adapters/raw-store/months.ts";
import { createRawStore } from "../../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../../src/adapters/sha256.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

const { storeRaw, loadRaw } = createRawStore(sha256);
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const hashed = (raw: Buffer) => ({ sha256: sha256(raw), raw });
const store = (...mails: Buffer[]) => database.transaction((tx) => storeRaw(tx, mails.map(hashed)));
const load = (raw: Buffer) => loadRaw(database, sha256(raw));

it("gives back any bytes as they were", async () => {
  const bytes = fc.uint8Array({ maxLength: 3_000, size: "max" }).map((array) => Buffer.from(array));
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 5 }), async (mails) => {
      await store(...mails);
      for (const mail of mails) expect((await load(mail))?.equals(mail)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it("gives back an empty mail, one of 25 MB that compresses well and one that does not", async () => {
  const mails = [
    Buffer.alloc(0),
    Buffer.alloc(25 * 1024 * 1024, "a line of text\r\n"),
    randomBytes(25 * 1024 * 1024),
  ];
  await store(...mails);
  for (const mail of mails) expect((await load(mail))?.equals(mail)).toBe(true);
});

it("keeps bytes once, also when transactions bring them at the same time", async () => {
  const mail = randomBytes(200);
  await Promise.all(Array.from({ length: 5 }, () => store(mail)));
  const { rowCount } = await database.query("select from raw_mail where sha256 = $1", [
    Buffer.from(sha256(mail), "hex"),
  ]);
  expect(rowCount).toBe(1);
});

it("has nothing of what it was never given, and nothing of a transaction that was rolled back", async () => {
  const mail = randomBytes(200);
  await expect(
    database.transaction(async (tx) => {
      await storeRaw(tx, [hashed(mail)]);
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  expect(await load(mail)).toBeNull();
});

it("says loudly that stored bytes are damaged", async () => {
  const [mail, other] = [Buffer.from("Subject: one\r\n\r\n"), Buffer.from("Subject: two\r\n\r\n")];
  await store(mail, other);
  const key = (raw: Buffer) => Buffer.from(sha256(raw), "hex");
  await database.query(
    "update raw_mail set zstd = (select zstd from raw_mail where sha256 = $2) where sha256 = $1",
    [key(mail), key(other)],
  );
  await expect(load(mail)).rejects.toMatchObject({ code: "malformed", message: /is damaged/ });
  await database.query("update raw_mail set zstd = 'no zstd' where sha256 = $1", [key(mail)]);
  await expect(load(mail)).rejects.toMatchObject({ code: "malformed" });
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
