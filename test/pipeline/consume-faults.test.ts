import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { appendEvents } from "../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { readLog } from "../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../src/adapters/ids.ts";
import { topics } from "../../src/events/topics.ts";
import type { Handle } from "../../src/pipeline/take-records.ts";
import { consumePorts, consumeUntil, mailingRecorded, tellMailing } from "../contracts/consumer.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { logCollector } from "../log-collector.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics((work) => database.transaction(work))(topics);
  await database.query("create table effect (account text, n int, primary key (account, n))");
});
afterAll(() => database.close());

let account: string;
beforeEach(async () => {
  account = newId().slice(-12);
  await database.transaction((tx) =>
    appendEvents(tx, [mailingRecorded(account, 1), mailingRecorded(account, 2)]),
  );
});

const raised = (state: string) => `do $$ begin raise exception 'said' using errcode = '${state}'; end $$`;

/** Runs the account's group over its two events; `faultOf` names the SQLSTATE with which a try of them fails, if it does. */
async function consumeTwo(faultOf: (tries: number, numbers: readonly number[]) => string | null) {
  let tries = 0;
  const handle: Handle = async (tx, arrivals) => {
    // Those of the other tests meet the same faults, and leave nothing behind.
    const mine = arrivals.map(({ event }) => tellMailing(event)).filter((each) => each.account === account);
    const state = faultOf(
      ++tries,
      mine.map(({ n }) => n),
    );
    if (state !== null) await tx.query(raised(state));
    for (const { n } of mine) await tx.query("insert into effect values ($1, $2)", [account, n]);
  };
  const ports = consumePorts(
    database,
    readLog({ db: database, listen: database.listen, newId, log: logCollector() }, { pollMs: 50 }),
  );
  const running = consumeUntil({ group: account, topics: ["heed.senders"], handle }, ports, async () => {
    const { handled, parked } = await outcome();
    return handled.length + parked === 2;
  });
  const error = await running.then(
    () => null,
    (failure: unknown) => failure,
  );
  return { error, tries, ...(await outcome()) };
}

async function outcome() {
  const { rows } = await database.query<{ handled: number[]; parked: number }>(
    `select array(select n from effect where account = $1 order by n) as handled,
            (select count(*) from parked_record where "group" = $1) as parked`,
    [account],
  );
  return rows[0] ?? { handled: [], parked: 0 };
}

test.each([
  ["58030", "input/output error on the disk"],
  ["58P01", "a file is gone"],
  ["58000", "another system error"],
  ["53000", "too many open files"],
  ["53100", "full disk"],
  ["53200", "out of memory"],
  ["53300", "too many connections"],
  ["53400", "a configured limit"],
  ["57P01", "shut down"],
  ["57P02", "crash of another process"],
  ["57P03", "starting up"],
  ["57P05", "idle session"],
  ["25P04", "transaction timeout"],
  ["08006", "connection failure"],
  ["40003", "completion unknown"],
  ["55006", "in use"],
  ["XX001", "damaged data"],
  ["XX002", "damaged index"],
  ["XX000", "a fault of the server's own"],
])("%s (%s) that passes holds the work up and parks nothing", async (state) => {
  const { error, ...rest } = await consumeTwo((tries) => (tries <= 12 ? state : null));
  expect(error).toBeNull();
  expect(rest).toMatchObject({ handled: [1, 2], parked: 0 });
});

test.each(["42501", "42P01", "42703", "42883", "42601", "3F000", "28000"])(
  "%s is no record's fault: the worker ends and says why, and nothing moves on",
  async (state) => {
    const { error, tries, handled, parked } = await consumeTwo(() => state);
    expect(error).toMatchObject({
      canRetry: false,
      message: expect.stringMatching(/PostgreSQL at .*(?:grant|migrate|password)/) as string,
    });
    expect({ tries, handled, parked }).toEqual({ tries: 1, handled: [], parked: 0 });
  },
);

test.each(["22001", "22P02", "23514", "23505", "21000", "54000"])(
  "%s lies in the values: the record is parked, and the other one handled",
  async (state) => {
    const { error, handled, parked } = await consumeTwo((_, numbers) => (numbers.includes(1) ? state : null));
    expect({ error, handled, parked }).toEqual({ error: null, handled: [2], parked: 1 });
  },
);

test("a record that brings out a bug of the server's is parked where another one passes", async () => {
  const { error, handled, parked } = await consumeTwo((_, numbers) => (numbers.includes(1) ? "XX000" : null));
  expect({ error, handled, parked }).toEqual({ error: null, handled: [2], parked: 1 });
});

test("what ended the worker is done at its next start", async () => {
  const { error } = await consumeTwo(() => "42P01");
  expect(error).toMatchObject({ code: "misconfigured" });
  expect(await consumeTwo(() => null)).toMatchObject({ error: null, handled: [1, 2], parked: 0 });
});
