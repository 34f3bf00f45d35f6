import type { Queryable } from "../../../ports.ts";

export interface Lease {
  readonly topic: string;
  readonly partition: number;
  /** Grows with each owner: a later owner's is greater. */
  readonly epoch: number;
}

/** One member of a group, and the partitions that it works on. */
export interface Membership {
  /** By leaseKey. Changes with each beat. */
  readonly leases: ReadonlyMap<string, Lease>;
  /** Renews, gives up what is more than the fair share, takes what is free. All times are the database's. */
  beat(): Promise<void>;
  /** A partition whose batch is being handled is not given up before the batch has ended. */
  setBusy(key: string | null): void;
  /** Whether a partition waits for its batch to end before it is given up. */
  readonly owesPartition: boolean;
  leave(): Promise<void>;
}

export const leaseKey = ({ topic, partition }: { topic: string; partition: number }) =>
  `${topic}/${partition}`;
/** Members tell each other on this channel that a partition became free or a member came. */
export const groupChannel = (group: string) => `log-group:${group}`;

/** A topic, and how many of its partitions are this member's part. */
interface Share {
  readonly topic: string;
  readonly part: number;
}

export function joinGroup(
  db: Queryable,
  {
    group,
    topics,
    member,
    leaseMs,
  }: { group: string; topics: readonly string[]; member: string; leaseMs: number },
): Membership {
  const leases = new Map<string, Lease>();
  const lasting = `${leaseMs} milliseconds`;
  let busy: string | null = null;
  let owesPartition = false;
  let isNew = true;
  let lastBeat = performance.now();

  const adopt = (rows: readonly Lease[]) => rows.forEach((lease) => leases.set(leaseKey(lease), lease));
  const tellOthers = () => db.query("select pg_notify($1, '')", [groupChannel(group)]);

  async function beat(): Promise<void> {
    try {
      await enlist();
      const shares = await readShares();
      await renew();
      const freed = await giveUpSurplus(shares);
      await takeFree(shares);
      if (freed || isNew) await tellOthers();
      isNew = false;
      lastBeat = performance.now();
    } catch (error) {
      // Without news for as long as a lease lasts, others own the partitions.
      if (performance.now() - lastBeat > leaseMs) leases.clear();
      throw error;
    }
  }

  async function enlist(): Promise<void> {
    await db.query(
      `with gone as (delete from log_member where "group" = $1 and expires_at < now() and member <> $2)
       insert into log_member ("group", member, topics, expires_at) values ($1, $2, $3, now() + $4::interval)
       on conflict ("group", member) do update set topics = excluded.topics, expires_at = excluded.expires_at`,
      [group, member, topics, lasting],
    );
  }

  async function readShares(): Promise<readonly Share[]> {
    const { rows } = await db.query<Counts>(
      `select t.topic, t.partitions, count(*) as members, count(*) filter (where m.member < $2) as rank,
              (select count(*) from log_lease l where l."group" = $1 and l.topic = t.topic) as "leaseRows"
       from log_topic t join log_member m on m."group" = $1 and t.topic = any (m.topics) and m.expires_at > now()
       where t.topic = any ($3) group by t.topic, t.partitions order by t.topic`,
      [group, member, topics],
    );
    if (rows.some(({ partitions, leaseRows }) => leaseRows < partitions)) {
      await db.query(
        `insert into log_lease ("group", topic, partition)
         select $1, topic, partition from log_partition where topic = any ($2) order by topic, partition
         on conflict do nothing`,
        [group, topics],
      );
    }
    return fairShares(rows);
  }

  async function renew(): Promise<void> {
    const { rows } = await db.query<Lease>(
      `update log_lease set expires_at = now() + $4::interval
       where "group" = $1 and topic = any ($2) and owner = $3 and expires_at > now()
       returning topic, partition, epoch`,
      [group, topics, member, lasting],
    );
    leases.clear();
    adopt(rows);
  }

  async function giveUpSurplus(shares: readonly Share[]): Promise<boolean> {
    owesPartition = false;
    const surplus: Lease[] = [];
    for (const share of shares) {
      const mine = [...leases.values()].filter(({ topic }) => topic === share.topic);
      const idle = mine.filter((lease) => leaseKey(lease) !== busy);
      const tooMany = Math.max(0, mine.length - share.part);
      if (tooMany > idle.length) owesPartition = true;
      surplus.push(...idle.slice(0, tooMany));
    }
    await release(surplus);
    return surplus.length > 0;
  }

  async function release(given: readonly Lease[]): Promise<void> {
    if (given.length === 0) return;
    for (const lease of given) leases.delete(leaseKey(lease));
    await db.query(
      `update log_lease l set owner = null, expires_at = '-infinity'
       from unnest($3::text[], $4::int[]) g (topic, partition)
       where l."group" = $1 and l.topic = g.topic and l.partition = g.partition and l.owner = $2`,
      [group, member, given.map(({ topic }) => topic), given.map(({ partition }) => partition)],
    );
  }

  async function takeFree(shares: readonly Share[]): Promise<void> {
    const wanted = shares
      .map((share) => {
        const mine = [...leases.values()].filter(({ topic }) => topic === share.topic).length;
        return { topic: share.topic, count: share.part - mine };
      })
      .filter(({ count }) => count > 0);
    if (wanted.length === 0) return;
    // Chosen once, apart from the update: joined to it, a plan may choose anew for each row, and take more than the share.
    const { rows } = await db.query<Lease>(
      `with free as materialized (
         select w.topic, f.partition from unnest($3::text[], $4::int[]) w (topic, count)
         cross join lateral (
           select f.partition from log_lease f
           where f."group" = $1 and f.topic = w.topic and (f.owner is null or f.expires_at <= now())
           order by f.partition limit w.count for update skip locked
         ) f
       )
       update log_lease l set owner = $2, epoch = l.epoch + 1, expires_at = now() + $5::interval
       from free where l."group" = $1 and l.topic = free.topic and l.partition = free.partition
       returning l.topic, l.partition, l.epoch`,
      [group, member, wanted.map(({ topic }) => topic), wanted.map(({ count }) => count), lasting],
    );
    adopt(rows);
  }

  return {
    leases,
    beat,
    setBusy(key) {
      busy = key;
    },
    get owesPartition() {
      return owesPartition;
    },
    async leave() {
      await release([...leases.values()]);
      await db.query(`delete from log_member where "group" = $1 and member = $2`, [group, member]);
      await tellOthers();
    },
  };
}

interface Counts {
  readonly topic: string;
  readonly partitions: number;
  readonly leaseRows: number;
  readonly members: number;
  /** How many members come before this one. */
  readonly rank: number;
}

/** Each topic's partitions divided by its members; what remains is dealt out further from topic to topic. */
function fairShares(counts: readonly Counts[]): Share[] {
  let dealt = 0;
  return counts.map(({ topic, partitions, members, rank }) => {
    const turn = (((rank - dealt) % members) + members) % members;
    dealt += partitions;
    return { topic, part: Math.floor(partitions / members) + (turn < partitions % members ? 1 : 0) };
  });
}
