-- Complaints and opt-outs that nothing proves, by what they have in common: a source or an account (src/flood/marks.ts).
-- One row per message and mark, so that a message that is read again is not counted again.
create table claim (
  message uuid not null references message,
  mark text not null,
  -- Of its receiving, cut off to the hour.
  hour timestamptz not null,
  -- Equal for those about the same addresses: a keyed hash.
  request text not null,
  -- Where this mark's flood held it: the address keys that would have been suppressed, and the scope.
  held jsonb,
  primary key (message, mark)
);
create index claim_request on claim (mark, hour, request);
-- How many different requests bore a mark in an hour. Locked while a worker counts, so that workers count one after the
-- other.
create table claim_tally (
  mark text not null,
  hour timestamptz not null,
  requests bigint not null,
  primary key (mark, hour)
) with (fillfactor = 70);
create index claim_tally_hour on claim_tally (hour);
-- Claims that are held for review as a whole. Its members are the reports that name it, those included that came before
-- it was noticed and were acted on.
create table flood (
  id uuid primary key,
  mark text not null,
  first_hour timestamptz not null,
  last_hour timestamptz not null,
  noticed_at timestamptz not null,
  decision text check (decision in ('let-through', 'dismissed')),
  decided_at timestamptz,
  decided_by text,
  -- What staff said when they decided.
  why text,
  check ((decision is null) = (decided_at is null))
);
create unique index flood_open on flood (mark, first_hour) where decision is null;
create index flood_mark on flood (mark, last_hour);
alter table report add column flood uuid references flood;
create index report_flood on report (flood) where flood is not null;
