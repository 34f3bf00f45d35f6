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
  primary key (topic, partition)
) with (fillfactor = 50);
create table log_record (
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  appended_at timestamptz not null default now(),
  key text,
  value bytea,
  headers jsonb not null default '{}',
  primary key (topic, partition, "offset")
);
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
  reason text not null,
  attempts int not null,
  parked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'replayed', 'dropped')),
  ended_at timestamptz,
  unique ("group", topic, partition, "offset")
);
