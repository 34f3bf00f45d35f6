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
-- How stamps name accounts and mailings where room is short (src/mail/stamp.ts).
create index account_stamp on account (substring(sha256(id::bytea) for 4));
create index mailing_stamp on mailing (substring(sha256((account || ' ' || id)::bytea) for 5));

-- A list appears whole, in the transaction of its upload. Until it is screened its contacts' states come from the file
-- alone, and nothing of it may be exported.
create table list (
  id text primary key,
  account text not null references account,
  name text not null,
  vouched boolean not null,
  state text not null default 'uploaded' check (state in ('uploaded', 'screened')),
  rows bigint not null default 0,
  uploaded_at timestamptz not null,
  screened_at timestamptz
);
create index list_account on list (account);

-- One row of an uploaded file: a contact, or why it is none. `row` is the row as the customer counts it.
-- Address keys are held as they are published: "<key id>.<HMAC in base64url>".
create table contact (
  list text not null references list on delete cascade,
  row bigint not null,
  -- As given.
  value text not null,
  -- Null where the row holds no address.
  fold_key text collate "C",
  -- Null where it is the fold key, as for most contacts.
  person_key text collate "C",
  permission text not null
    check (permission in ('confirmed', 'express', 'implied', 'asserted', 'none', 'revoked')),
  permission_source text,
  permission_at timestamptz,
  permission_ip text,
  permission_form text,
  -- What the row lacks to be evidence of consent.
  permission_lack text,
  state text not null check (state in ('kept', 'held', 'suppressed', 'invalid', 'duplicate')),
  reason text not null,
  since timestamptz,
  scope_kind text,
  scope_id text,
  -- The first row with the same address.
  duplicate_of bigint,
  primary key (list, row)
);
-- Hash indexes: keys are random, only looked up whole, and a B-tree over them takes twice the time of the COPY itself.
-- Stamps hold no more of a fold key than its beginning: key id, dot and 12 characters (src/mail/stamp.ts). The index is
-- over that, so who looks for a whole key names its beginning, too.
create index contact_fold on contact using hash (left(fold_key, 21)) where fold_key is not null;
-- The planner takes no statistics from a partial index: without these it expects every 200th contact for one key.
create statistics contact_fold_begin on left(fold_key, 21) from contact;
create index contact_person on contact using hash (person_key) where person_key is not null;

-- The record that bars an address. Never deleted: lifting sets lifted_at.
create table suppression (
  id uuid primary key,
  fold_key text collate "C" not null,
  person_key text collate "C" not null,
  scope_kind text not null check (scope_kind in ('all', 'account', 'list', 'category')),
  scope_id text,
  reason text not null
    check (reason in ('opt-out', 'complaint', 'legal-order', 'invalid-address', 'manual', 'no-permission')),
  since timestamptz not null,
  source text not null,
  set_by text not null,
  -- What staff said when they entered it.
  why text,
  lifted_at timestamptz,
  lifted_by text,
  lifted_why text,
  check ((scope_kind = 'all') = (scope_id is null))
);
create unique index suppression_live on suppression (fold_key, scope_kind, coalesce(scope_id, ''), reason)
  where lifted_at is null;
create index suppression_person on suppression (person_key) where lifted_at is null;
-- A cause that was lifted does not come back when its event is seen again.
create index suppression_lifted on suppression (fold_key) where lifted_at is not null;
