import { PortError } from "../../../errors.ts";
import type { LogBatch, LogRecord, Queryable, Subscription } from "../../../ports.ts";
import { type Lease, leaseKey, type Membership } from "./membership.ts";

/** At most so many partitions' batches are held in memory at a time, and as many again are fetched ahead. */
const partitionsAhead = 4;

/** Fetches the next records of the partitions that have some, each partition in its turn. */
export function batchFetcher(db: Queryable, { group, maxBatch }: Subscription, membership: Membership) {
  const cursors = new Map<string, { epoch: number; next: number }>();
  let turn: string[] = [];

  return async function fetch(): Promise<readonly LogBatch[]> {
    const leases = [...membership.leases.entries()];
    await loadCursors(
      leases.filter(([key, { epoch }]) => cursors.get(key)?.epoch !== epoch).map(([, lease]) => lease),
    );
    // Those that were served last come last.
    turn = [...turn.filter((key) => membership.leases.has(key)), ...leases.map(([key]) => key)].filter(
      (key, i, all) => all.indexOf(key) === i,
    );
    const wanted = turn.flatMap((key) => {
      const lease = membership.leases.get(key);
      const cursor = cursors.get(key);
      return lease === undefined || cursor === undefined ? [] : [{ ...lease, next: cursor.next }];
    });
    if (wanted.length === 0) return [];
    const { rows } = await db.query<LogRecord>(
      `select w.topic, w.partition, r."offset", r.key, r.value, r.headers
       from (
         select w.* from unnest($1::text[], $2::int[], $3::bigint[]) with ordinality w (topic, partition, next, turn)
         join log_partition p using (topic, partition)
         where p.next_offset > w.next order by w.turn limit $5
       ) w
       cross join lateral (
         select * from log_record r
         where r.topic = w.topic and r.partition = w.partition and r."offset" >= w.next
         order by r."offset" limit $4
       ) r
       order by w.turn, r."offset"`,
      [
        wanted.map(({ topic }) => topic),
        wanted.map(({ partition }) => partition),
        wanted.map(({ next }) => next),
        maxBatch,
        partitionsAhead,
      ],
    );
    const batches = [...Map.groupBy(rows, leaseKey).entries()].flatMap(([key, records]) => {
      const lease = wanted.find((each) => leaseKey(each) === key);
      return lease === undefined ? [] : [{ ...pick(lease), records }];
    });
    for (const batch of batches) {
      const key = leaseKey(batch);
      cursors.set(key, { epoch: batch.epoch, next: (batch.records.at(-1)?.offset ?? 0) + 1 });
      turn = [...turn.filter((other) => other !== key), key];
    }
    return batches;
  };

  /** A partition that came to us starts where the group stands. */
  async function loadCursors(leases: readonly Lease[]): Promise<void> {
    if (leases.length === 0) return;
    const { rows } = await db.query<{ topic: string; partition: number; position: number; end: number }>(
      `select topic, partition, o.next_offset as position, p.next_offset as "end"
       from consumer_offset o join log_partition p using (topic, partition)
       where o."group" = $1 and topic = any ($2)`,
      [group, leases.map(({ topic }) => topic)],
    );
    const known = new Map(rows.map((row) => [leaseKey(row), row]));
    for (const lease of leases) {
      const { position = 0, end = 0 } = known.get(leaseKey(lease)) ?? {};
      if (position > end) throw recreated(group, lease, position, end);
      cursors.set(leaseKey(lease), { epoch: lease.epoch, next: position });
    }
  }
}

const pick = ({ topic, partition, epoch }: Lease): Lease => ({ topic, partition, epoch });

function recreated(group: string, { topic, partition }: Lease, position: number, end: number): PortError {
  return new PortError(
    "log-gap",
    `The group ${group} stands at offset ${position} of ${topic}/${partition}, but the event log ends at ${end}: the topic was made anew or the log restored from an older backup. Restore the whole database from one backup.`,
  );
}
