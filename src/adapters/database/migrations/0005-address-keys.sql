-- The keys under which addresses were hashed, by id. A start with a secret that is none of them is refused: with
-- another key every suppression would silently match nobody.
create table address_key_generation (
  key_id text primary key check (key_id ~ '^[0-9a-f]{8}$'),
  first_used_at timestamptz not null default now()
);
