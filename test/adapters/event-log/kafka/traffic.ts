import { sleep } from "../../../../src/adapters/clock.ts";
import { appendEvents } from "../../../../src/adapters/event-log/postgres/append-events.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { consume } from "../../../../src/pipeline/consume.ts";
import { consumePorts, mailingRecorded, tellMailing } from "../../../contracts/consumer.ts";
import type { KafkaLog } from "./kafka-log.ts";

/** Events of some accounts that are written and consumed all the while, until `end`. */
export interface Traffic {
  /** Events consumed so far. */
  readonly consumed: () => Promise<number>;
  /** The group's name on Kafka. */
  readonly groupId: string;
  /** Rejects when a consumer ends before its time. */
  readonly reading: Promise<unknown>;
  /** Resolves when `more` further events were consumed. */
  readonly flow: (more: number) => Promise<void>;
  /** Stops writing, waits until all is consumed, and gives each account's numbers as written and as consumed. */
  readonly end: () => Promise<{
    readonly written: Record<string, number[]>;
    readonly consumed: Record<string, number[]>;
  }>;
}

export interface TrafficOptions {
  /** Each has its own key, and so its own order. */
  readonly accounts?: number;
  /** Consumers of the one group. */
  readonly members?: number;
}

export async function startTraffic(
  { database, readLog }: Pick<KafkaLog, "database" | "readLog">,
  { accounts = 8, members = 1 }: TrafficOptions = {},
): Promise<Traffic> {
  const id = newId().slice(-12);
  await database.query(
    "create table if not exists effect (nth bigint generated always as identity, test text, account text, n int)",
  );
  const written: Record<string, number[]> = {};
  const stopWriting = new AbortController();
  const stopReading = new AbortController();

  const writing = (async () => {
    for (let n = 0; !stopWriting.signal.aborted; n++) {
      const events = Array.from({ length: accounts }, (_, nth) => mailingRecorded(`${id}-${nth}`, n));
      await database.transaction((tx) => appendEvents(tx, events));
      for (const { account } of events.map(tellMailing)) (written[account] ??= []).push(n);
      await sleep(20);
    }
  })();
  const member = () =>
    consume(
      {
        group: id,
        topics: ["heed.senders"],
        maxBatch: 50,
        signal: stopReading.signal,
        handle: async (tx, arrivals) => {
          const mine = arrivals
            .map(({ event }) => tellMailing(event))
            .filter(({ account }) => account.startsWith(id));
          await tx.query(
            "insert into effect (test, account, n) select $1, * from unnest($2::text[], $3::int[])",
            [id, mine.map(({ account }) => account), mine.map(({ n }) => n)],
          );
        },
      },
      consumePorts(database, readLog),
    );
  const reading = Promise.all(Array.from({ length: members }, member));

  const consumed = async () => {
    const { rows } = await database.query<{ count: number }>(
      "select count(*) as count from effect where test = $1",
      [id],
    );
    return rows[0]?.count ?? 0;
  };
  const until = async (count: number) => {
    // When the consumer ends early, its error is what the test should see.
    while ((await consumed()) < count) await Promise.race([sleep(20), reading]);
  };
  return {
    consumed,
    groupId: `heed.${id}`,
    reading,
    flow: async (more) => until((await consumed()) + more),
    async end() {
      stopWriting.abort();
      await writing;
      await until(Object.values(written).flat().length);
      // What comes twice would come about now.
      await sleep(500);
      stopReading.abort();
      await reading;
      const { rows } = await database.query<{ account: string; numbers: number[] }>(
        "select account, array_agg(n order by nth) as numbers from effect where test = $1 group by account",
        [id],
      );
      return {
        written,
        consumed: Object.fromEntries(rows.map(({ account, numbers }) => [account, numbers])),
      };
    },
  };
}
