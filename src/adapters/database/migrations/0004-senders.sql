-- One row per complaint that names an account; `counts` says whether it counts against the sender.
create table account_complaint (
  complaint text primary key,
  account text not null,
  mailing text,
  counts boolean not null,
  received_at timestamptz not null
);
create index account_complaint_account on account_complaint (account, received_at) where counts;

create table sender_standing (
  account text primary key,
  standing text not null check (standing in ('healthy', 'watch', 'under-review', 'paused')),
  why text not null,
  rule text not null,
  inputs jsonb not null,
  since timestamptz not null,
  -- What staff judged is not counted again: complaints and mailings count from here.
  counts_from timestamptz not null default '-infinity'
);
-- A threshold is flagged once for each subject; staff clear it when they have decided.
create table sender_flag (
  id uuid primary key,
  account text not null,
  mailing text,
  threshold double precision not null,
  inputs jsonb not null,
  rule text not null,
  flagged_at timestamptz not null,
  cleared_at timestamptz
);
create unique index sender_flag_live on sender_flag (account, coalesce(mailing, ''), threshold) where cleared_at is null;
