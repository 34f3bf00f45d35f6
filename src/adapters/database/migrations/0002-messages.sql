-- Raw mail, content-addressed and compressed. One partition for each month of storing: retention drops a partition.
create table raw_mail (
  sha256 bytea not null,
  month date not null,
  size int not null,
  zstd bytea not null,
  primary key (sha256, month)
) partition by range (month);
-- Already compressed.
alter table raw_mail alter column zstd set storage external;

-- Each mail ends in exactly one state: recognised (the pipeline acted or filed it), for-a-person, parked.
create table message (
  id uuid primary key,
  mailbox text not null,
  role text not null check (role in ('abuse', 'support', 'feedback-loop')),
  sha256 bytea not null,
  -- Bytes at the source; more than are stored where `truncated`.
  size bigint not null,
  truncated boolean not null default false,
  received_at timestamptz not null,
  stored_at timestamptz not null default now(),
  state text not null default 'received' check (state in ('received', 'recognised', 'for-a-person', 'parked')),
  ended_at timestamptz
);
-- A second delivery of the same bytes in a mailbox, or a second reading, is the same message.
create unique index message_content on message (mailbox, sha256);
create index message_waiting on message (state) where state <> 'recognised';

-- Every place where a message was seen: a second copy in the mailbox is a sighting, not a message. The message is part
-- of the key because some servers give a place out twice.
create table sighting (
  message uuid not null references message,
  mailbox text not null,
  uid_validity text not null,
  uid text not null,
  seen_at timestamptz not null default now(),
  primary key (mailbox, uid_validity, uid, message)
);

-- One worker reads a mailbox at a time. The epoch counts the owners: a worker that lost the lease cannot store.
create table mailbox_lease (
  mailbox text primary key,
  owner uuid not null,
  epoch bigint not null default 0,
  expires_at timestamptz not null
);

-- What was read in a message: exactly one report a message.
create table report (
  message uuid primary key references message,
  kind text not null,
  disposition text not null check (disposition in ('act', 'review', 'file')),
  format text,
  account text,
  mailing text,
  -- Identifies the complaint itself; a second delivery in other bytes has the same value.
  complaint text,
  duplicate_of uuid,
  confidence real not null,
  -- Why it was decided so, and what would have led elsewhere: sentences for staff, without any address.
  why text not null,
  otherwise text not null,
  explanation jsonb not null,
  reported_at timestamptz not null
);
create unique index report_complaint on report (complaint) where complaint is not null and duplicate_of is null;
create index report_review on report (reported_at) where disposition = 'review';
