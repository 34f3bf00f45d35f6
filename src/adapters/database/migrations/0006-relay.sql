-- How far the log was copied to Kafka. Moved after Kafka has acknowledged, by compare-and-set.
create table relay_position (
  topic text not null references log_topic,
  partition int not null,
  next_offset bigint not null default 0,
  -- Where the partition ended on Kafka then, and on which cluster: a broker that has less is not the one that was
  -- written to. Null before the first copy.
  kafka_end_offset bigint,
  cluster_id text,
  moved_at timestamptz not null default now(),
  primary key (topic, partition)
) with (fillfactor = 50);
-- One process copies at a time: a single row.
create table relay_lease (
  singleton boolean primary key default true check (singleton),
  owner uuid not null,
  epoch bigint not null,
  expires_at timestamptz not null
) with (fillfactor = 50);
