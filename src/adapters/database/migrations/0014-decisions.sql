-- What people decided. Rows are only ever added, and each carries the hash of the one before it: whoever changes or
-- takes out a row breaks the chain, and `heed audit` names the place.
create table decision (
  seq bigint primary key,
  -- What was decided about: "suppression:<id>", "account:<id>", "flood:<id>".
  subject text not null,
  act text not null,
  -- In which role the person acted, who it was, and through what: "staff", "kim", "/cli/floods".
  by text not null,
  name text not null,
  source text not null,
  why text,
  -- The rule and its version that allowed it.
  rule text not null,
  at timestamptz not null,
  previous text not null,
  hash text not null
);
create index decision_subject on decision (subject, seq);

-- One rule for the writer and for the audit. The array tells fields apart whatever stands in them.
create function decision_hash(d decision) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    d.previous, d.seq, d.subject, d.act, d.by, d.name, d.source, d.why, d.rule,
    (extract(epoch from d.at) * 1000000)::bigint
  )::text, 'UTF8')), 'hex')
$$;

-- Writers come one after the other, so that each knows the row before its own. The number is "deci" in ASCII.
create function chain_decision() returns trigger language plpgsql as $$
declare
  last decision;
begin
  perform pg_advisory_xact_lock(x'64656369'::bigint);
  select * into last from decision order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous := coalesce(last.hash, '');
  new.hash := decision_hash(new);
  return new;
end $$;
create trigger chain_decision before insert on decision for each row execute function chain_decision();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a decision that was recorded is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_decision before update or delete on decision for each row execute function refuse_change();
create trigger keep_decisions before truncate on decision for each statement execute function refuse_change();
