create table account (
  id text primary key,
  name text not null,
  added_at timestamptz not null default now()
);
create table mailing (
  id text primary key,
  account text not null references account,
  delivered bigint not null check (delivered >= 0),
  sent_at timestamptz not null,
  -- What finds the mailing again in a report: the domain or pattern of its Message-IDs, its From domain, its List-Id.
  message_id_domain text,
  from_domain text,
  subject text,
  recorded_at timestamptz not null default now()
);
create index mailing_account on mailing (account, sent_at desc);
create index mailing_message_id_domain on mailing (message_id_domain);
create index mailing_from_domain on mailing (from_domain);

create table list (
  id text primary key,
  account text not null references account,
  name text not null,
  vouched boolean not null,
  state text not null default 'uploaded' check (state in ('uploading', 'uploaded', 'screened')),
  rows bigint not null default 0,
  uploaded_at timestamptz not null,
  screened_at timestamptz
);
create index list_account on list (account);

-- One row of an uploaded file: a contact, or why it is none. `row` is the line as the customer counts it.
create table contact (
  list text not null references list on delete cascade,
  row bigint not null,
  -- As given.
  value text not null,
  fold_key bytea,
  person_key bytea,
  permission text not null default 'none'
    check (permission in ('confirmed', 'express', 'implied', 'asserted', 'none', 'revoked')),
  permission_source text,
  permission_at timestamptz,
  state text not null default 'unscreened' check (state in ('unscreened', 'kept', 'held', 'suppressed', 'invalid', 'duplicate')),
  reason text,
  since timestamptz,
  scope_kind text,
  scope_id text,
  primary key (list, row)
);
create index contact_fold on contact (fold_key);
create index contact_person on contact (person_key);

-- The record that bars an address. Never deleted: lifting sets lifted_at.
create table suppression (
  id uuid primary key,
  fold_key bytea not null,
  person_key bytea not null,
  scope_kind text not null check (scope_kind in ('all', 'account', 'list', 'category')),
  scope_id text,
  reason text not null
    check (reason in ('opt-out', 'complaint', 'legal-order', 'invalid-address', 'manual', 'no-permission')),
  since timestamptz not null,
  source text not null,
  set_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_why text,
  check ((scope_kind = 'all') = (scope_id is null))
);
create unique index suppression_live on suppression (fold_key, scope_kind, coalesce(scope_id, ''), reason)
  where lifted_at is null;
create index suppression_person on suppression (person_key) where lifted_at is null;
