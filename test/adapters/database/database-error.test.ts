import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { toDatabaseError } from "../../../src/adapters/database/database-error.ts";
import { openDatabase } from "../../../src/adapters/database/pool.ts";
import { isPortError } from "../../../src/errors.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const altered = (change: (url: URL) => void) => {
  const url = new URL(database.url);
  url.password = "the-secret";
  change(url);
  return url.href;
};
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a server that cannot be used", () => {
  test.each([
    {
      name: "is away",
      change: (url: URL) => (url.port = "1"),
      code: "unavailable",
      says: /cannot be reached: the connection was refused/,
    },
    {
      name: "has an unknown name",
      change: (url: URL) => (url.hostname = "db.invalid"),
      code: "unavailable",
      says: /db\.invalid/,
    },
    {
      name: "does not know the account",
      change: (url: URL) => (url.username = "stranger"),
      code: "unauthenticated",
      says: /"stranger"/,
    },
  ])("$name", async ({ change, code, says }) => {
    const error = await failure(openDatabase({ url: altered((url) => void change(url)) }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) as string });
    expect(JSON.stringify(error) + String(error)).not.toContain("the-secret");
  });

  test("does not have the database", async () => {
    const url = new URL(database.url);
    url.pathname = "/nowhere";
    await expect(openDatabase({ url: url.href })).rejects.toMatchObject({ code: "missing" });
  });

  test.each(["", "mysql://root:the-secret@localhost/heed", "the-secret"])(
    "has a url that is none: %j",
    async (url) => {
      const error = await failure(openDatabase({ url }));
      expect(error).toMatchObject({ code: "misconfigured" });
      expect(String(error)).not.toContain("the-secret");
    },
  );
});

describe("a statement that fails", () => {
  const raised = (state: string) => `do $$ begin raise exception 'said' using errcode = '${state}'; end $$`;
  test.each([
    ["53100", "full", true],
    ["40001", "fenced", true],
    ["40P01", "fenced", true],
    ["57P01", "unavailable", true],
    ["53300", "throttled", true],
    ["XX000", "internal", true],
    ["XX001", "unavailable", true],
    ["58030", "unavailable", true],
    ["58P01", "unavailable", true],
    ["23514", "malformed", false],
    ["42501", "misconfigured", false],
    ["42P01", "misconfigured", false],
  ])("with SQLSTATE %s is %s", async (state, code, canRetry) => {
    const expected = { code, canRetry };
    await expect(database.query(raised(state))).rejects.toMatchObject(expected);
    await expect(database.transaction((tx) => tx.query(raised(state)))).rejects.toMatchObject(expected);
  });

  test.each(["select nothing", "select * from nothing", "select nothing()", "selec"])(
    "because the database is of another version says so: %s",
    async (sql) => {
      expect(await failure(database.query(sql))).toMatchObject({
        code: "misconfigured",
        message: expect.stringMatching(
          /has not the tables that this heed asks for: run `heed migrate`/,
        ) as string,
      });
    },
  );

  test("with an SQLSTATE that nobody foresaw is a bug and no PortError", async () => {
    expect(isPortError(await failure(database.query(raised("P0002"))))).toBe(false);
  });

  test("because a right of SQL lacks is no fault of files", async () => {
    await database.query("create role guest; create table closed (n int)");
    try {
      const asGuest = database.transaction(async (tx) => {
        await tx.query("set local role guest");
        await tx.query("select * from closed");
      });
      expect(await failure(asGuest)).toMatchObject({
        code: "misconfigured",
        message: expect.stringContaining("grant the right") as string,
      });
    } finally {
      await database.query("drop role guest");
    }
  });

  test("over a value does not repeat the value", async () => {
    await database.query("create table person (address text primary key, age int)");
    await database.query("insert into person values ('ann@example.com', 1)");
    const twice = await failure(database.query("insert into person values ($1)", ["ann@example.com"]));
    expect(twice).toMatchObject({
      code: "malformed",
      message: expect.stringContaining("person_pkey") as string,
    });
    const wrong = await failure(database.query("select $1::int", ["ann@example.com"]));
    expect(wrong).toMatchObject({ code: "malformed" });
    for (const error of [twice, wrong] as Error[]) {
      const { cause } = error as { cause: Error };
      expect([error.message, error.stack, cause.message, cause.stack].join("\n")).not.toContain("ann");
    }
  });
});

describe("a connection that broke", () => {
  const place = { host: "db.example", port: 5432, database: "heed", user: "heed", embeddedIn: null };
  const broke = (fields: object) => Object.assign(new Error("write EPIPE"), fields);
  test.each(["EPIPE", "ECONNRESET", "ECONNABORTED"])("by %s is told in words", (code) => {
    const error = toDatabaseError(broke({ code }), place);
    expect(error).toMatchObject({ code: "unavailable", canRetry: true });
    expect(error.message).toMatch(/cannot be reached: the connection broke\. .*DATABASE_URL/);
    expect(error.message).not.toMatch(/EPIPE|ECONN/);
  });

  test("to the embedded server names its folder, and no setting that nobody made", () => {
    const error = toDatabaseError(broke({ code: "EPIPE" }), { ...place, embeddedIn: "/var/heed/postgres" });
    expect(error.message).toMatch(/^The embedded PostgreSQL in \/var\/heed\/postgres .*postgres\.log/);
    expect(error.message).not.toMatch(/DATABASE_URL|db\.example/);
  });
});

test("a fault of files is told by PostgreSQL's source file, in whatever language it speaks", () => {
  const place = { host: "db.example", port: 5432, database: "heed", user: "heed", embeddedIn: null };
  const said = "konnte Datei »base/5/16384« nicht öffnen: Keine Berechtigung";
  const error = Object.assign(new Error(said), { code: "42501", file: "md.c", routine: "mdopenfork" });
  expect(toDatabaseError(error, place)).toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(/cannot use its own files.*Keine Berechtigung/) as string,
  });
});
