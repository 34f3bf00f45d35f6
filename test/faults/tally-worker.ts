// A worker that counts events, for the fault test: killed and stopped at any moment, sometimes slower than its lease.
import { sleep } from "../../src/adapters/clock.ts";
import { openDatabase } from "../../src/adapters/database/pool.ts";
import { readLog } from "../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../src/adapters/ids.ts";
import { consume } from "../../src/pipeline/consume.ts";
import { consumePorts } from "../contracts/consumer.ts";
import { randomFrom } from "../random.ts";

const leaseMs = 1_000;
const random = randomFrom(Number(process.argv[3]));
const database = await openDatabase({ url: process.argv[2] ?? "" });
const read = readLog(
  { db: database, listen: database.listen, newId, log: consumePorts(database, () => Promise.resolve()).log },
  { leaseMs, pollMs: 200 },
);
await consume(
  {
    group: "tally",
    topics: ["heed.senders"],
    maxBatch: 50,
    signal: new AbortController().signal,
    handle: async (tx, arrivals) => {
      await tx.query(
        `insert into tally select id, 1 from unnest($1::uuid[]) id
         on conflict (id) do update set handled = tally.handled + 1`,
        [arrivals.map(({ event }) => event.id)],
      );
      await tx.query(`insert into handled (partition, "offset") select $1, unnest($2::bigint[])`, [
        arrivals[0]?.record.partition,
        arrivals.map(({ record }) => record.offset),
      ]);
      if (random() < 0.05) await sleep(2 * leaseMs);
    },
  },
  consumePorts(database, read),
);
