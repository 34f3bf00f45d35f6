import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Arrival } from "../../src/pipeline/take-records.ts";
import type { Queryable } from "../../src/ports.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { reporting } from "./reporting.ts";

const at = new Date("2026-10-01T12:20:00Z");
const hoursLater = (hours: number) => new Date(at.getTime() + hours * 3_600_000);

let database: FreshDatabase;
let desk: ReturnType<typeof reporting>;
beforeEach(async () => {
  database = await freshDatabase();
  await database.query("insert into account (id, name) values ('garden', 'Garden')");
  await database.query(
    `insert into mailing (id, account, delivered, sent_at, from_domain, subject)
     values ('bulbs', 'garden', 40000, '2026-09-30T08:00:00Z', 'garden.example', 'Bulbs')`,
  );
  desk = reporting(database, {
    ...{ secret: "a secret of this test alone", clock: () => at },
    limits: { sourcePerHour: 10, accountPerHour: 20 },
  });
});
afterEach(() => database.close());

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** An opt-out by somebody, handed over by a host; about no account unless something is quoted. */
function optOut(writer: string, host: string, quoted = ""): string {
  return `Received: from mail.example (mail.example [${host}]) by mx.esp.example
From: <${writer}@gmail.com>
To: <abuse@esp.example>
Subject: unsubscribe
Message-ID: <${writer}@mail.gmail.com>

Please remove me from your list.
${quoted}`;
}
const aboutGarden = `
On Monday, Garden <news@garden.example> wrote:
> Bulbs!
`;
const forged = (n: number) => optOut(`victim.${n}`, "192.0.2.66");
const against = (n: number) => optOut(`reader.${n}`, `198.51.100.${n}`, aboutGarden);

async function counts(db: Queryable = database): Promise<Record<string, number>> {
  const { rows } = await db.query<{ name: string; count: number }>(
    `select disposition || case when flood is null then '' else ' in flood' end as name, count(*) from report group by 1`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

function inBatches(arrivals: readonly Arrival[], size: number): Arrival[][] {
  return times(Math.ceil(arrivals.length / size), (n) => arrivals.slice(n * size, (n + 1) * size));
}

describe("the count is exact", () => {
  test("with many workers at once", async () => {
    const arrivals = await desk.receive(times(120, forged));
    await Promise.all(inBatches(arrivals, 8).map((batch) => desk.take(batch)));
    expect(await counts()).toEqual({ "act in flood": 10, "review in flood": 110 });
    const { rows } = await database.query("select count(*) from flood");
    expect(rows).toEqual([{ count: 1 }]);
  });

  test("when a worker fails before it commits", async () => {
    const arrivals = await desk.receive(times(30, forged));
    const fails = desk.take(arrivals, () => Promise.reject(new Error("gone")));
    await expect(fails).rejects.toThrow("gone");
    for (const batch of inBatches(arrivals, 4)) await desk.take(batch);
    expect(await counts()).toEqual({ "act in flood": 10, "review in flood": 20 });
  });

  test("when messages are read again, which stay as they were", async () => {
    const arrivals = await desk.receive(times(30, forged));
    await desk.take(arrivals);
    const look = async () => {
      const { rows } = await database.query(
        `select message, disposition, flood, (select sum(requests) from claim_tally) as counted
           from report order by message`,
      );
      return rows;
    };
    const before = await look();
    for (const batch of inBatches(arrivals.toReversed(), 7)) await desk.take(batch);
    expect(await look()).toEqual(before);
  });

  test("by when the mail came, so that a backlog is no flood", async () => {
    const backlog: Arrival[] = [];
    for (const hour of [0, 5, 10, 15])
      backlog.push(
        ...(await desk.receive(
          times(10, (n) => forged(hour * 10 + n)),
          hoursLater(hour),
        )),
      );
    await desk.take(backlog);
    expect(await counts()).toEqual({ act: 40 });
  });
});

describe("an account", () => {
  test("that sent much lately may be met by more", async () => {
    await desk.take(await desk.receive(times(50, against)));
    expect(await counts()).toEqual({ "act in flood": 40, "review in flood": 10 });
  });

  test("whose mailing is long past may not", async () => {
    await desk.take(await desk.receive(times(50, against), hoursLater(100)));
    expect(await counts()).toEqual({ "act in flood": 20, "review in flood": 30 });
  });

  test("about which people write every day may be met by ten times as many", async () => {
    await database.query("delete from mailing where id = 'bulbs'");
    await database.query(
      `insert into mailing (id, account, delivered, sent_at, from_domain)
       values ('tulips', 'garden', 0, $1, 'garden.example')`,
      [at],
    );
    await database.query(
      `insert into claim_tally (mark, hour, requests)
       select 'account garden', date_trunc('hour', $1::timestamptz) - n * interval '1 hour', case when n = 100 then 9999 else 3 end
         from generate_series(2, 336) n`,
      [at],
    );
    await desk.take(await desk.receive(times(50, against)));
    // 3 an hour, and the hour of a flood counts for no more than 20: 3.05 · 10.
    expect(await counts()).toEqual({ "act in flood": 31, "review in flood": 19 });
  });
});

test("a flood says so in its events, and makes no inquiry of each of its mails", async () => {
  const { events } = await desk.takeMails(times(12, forged));
  expect(events.map(({ type }) => type)).toEqual(times(12, () => "heed.opt-out.received.v1"));
  expect(events.slice(10)).toMatchObject(
    times(2, () => ({ data: { disposition: "review", suppress: false } })),
  );
  const { rows } = await database.query(
    "select distinct held -> 'scope' as scope from claim where held is not null",
  );
  expect(rows).toEqual([{ scope: { kind: "all", id: null } }]);
});

test("what one person says often is counted once", async () => {
  const spam = "\n---------- Forwarded message ---------\nFrom: Shop <news@shop.example>\n";
  await desk.take(await desk.receive(times(30, (n) => `X-Copy: ${n}\n${optOut("ada", "192.0.2.66", spam)}`)));
  expect(Object.keys(await counts())).toEqual(["act"]);
});
