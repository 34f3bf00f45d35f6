-- The event log: topics of partitions of records with gapless offsets.
-- Offsets are allocated under the partition's row lock, which is held to COMMIT: commit order is offset order, a
-- rollback leaves no gap, and a reader needs no more than `offset >= n order by offset`.
create table log_topic (
  topic text primary key,
  partitions int not null check (partitions between 1 and 256),
  compacted boolean not null default false
);
create table log_partition (
  topic text not null references log_topic,
  partition int not null,
  next_offset bigint not null default 0,
  -- What retention took lies below this offset and is older than this time; whatever else is missing is lost. In
  -- topics that are kept by key records go anywhere.
  kept_from bigint not null default 0,
  kept_since timestamptz not null default '-infinity',
  primary key (topic, partition)
) with (fillfactor = 50);
create table log_record (
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  -- The clock, not the transaction's beginning: records are written last, just before the commit.
  appended_at timestamptz not null default clock_timestamp(),
  key text,
  value bytea,
  headers jsonb not null default '{}',
  primary key (topic, partition, "offset")
);
-- Appends records at the end of their partitions, in one go for all topics. `p_hashes` are the positive hashes of the
-- keys; the partition is the hash modulo the topic's partitions. Rows are locked in one order for all callers, so that
-- appends never wait for each other in a circle. Gives the number appended: fewer than were given when a topic is missing.
create function log_append(p_topics text[], p_hashes int[], p_keys text[], p_values bytea[], p_headers jsonb[])
returns bigint language plpgsql as $$
declare
  appended bigint;
begin
  perform 1 from log_partition p
    where (p.topic, p.partition) in (
      select t.topic, i.hash % t.partitions from unnest(p_topics, p_hashes) i (topic, hash) join log_topic t using (topic)
    )
    order by p.topic, p.partition
    for update;
  with input as (
    select t.topic, i.hash % t.partitions as partition, i.key, i.value, i.headers,
           row_number() over (partition by t.topic, i.hash % t.partitions order by i.ord) as nth
    from unnest(p_topics, p_hashes, p_keys, p_values, p_headers) with ordinality i (topic, hash, key, value, headers, ord)
    join log_topic t using (topic)
  ), allocated as (
    update log_partition p set next_offset = p.next_offset + n.count
    from (select topic, partition, count(*) from input group by topic, partition) n
    where p.topic = n.topic and p.partition = n.partition
    returning p.topic, p.partition, p.next_offset - n.count as first_offset
  )
  insert into log_record (topic, partition, "offset", key, value, headers)
  select topic, partition, first_offset + nth - 1, key, value, headers from input join allocated using (topic, partition);
  get diagnostics appended = row_count;
  -- Equal notifications of one transaction are sent once, after its commit.
  perform pg_notify('log:' || topic, '') from (select distinct unnest(p_topics) as topic) t;
  return appended;
end $$;
create table log_member (
  "group" text not null,
  member uuid not null,
  topics text[] not null,
  expires_at timestamptz not null,
  primary key ("group", member)
);
-- A lease is for liveness: who works on a partition. Safety is the compare-and-set on consumer_offset.
create table log_lease (
  "group" text not null,
  topic text not null,
  partition int not null,
  owner uuid,
  epoch bigint not null default 0,
  expires_at timestamptz not null default '-infinity',
  primary key ("group", topic, partition)
) with (fillfactor = 50);
-- The one truth of how far a group has come, on both transports. Moved in the transaction of the effects.
create table consumer_offset (
  "group" text not null,
  topic text not null,
  partition int not null,
  next_offset bigint not null default 0,
  epoch bigint not null default 0,
  moved_at timestamptz not null default now(),
  primary key ("group", topic, partition)
) with (fillfactor = 50);
-- Records that no handler could take. They wait for `heed parked`.
create table parked_record (
  id uuid primary key,
  "group" text not null,
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  key text,
  value bytea,
  headers jsonb not null,
  event_id text,
  event_type text,
  message uuid,
  -- The message's state before it was parked, which a replay gives back.
  message_state text,
  reason text not null,
  attempts int not null,
  parked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'replayed', 'dropped')),
  ended_at timestamptz,
  unique ("group", topic, partition, "offset")
);
