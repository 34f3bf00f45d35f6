-- Who did the upkeep last, so that of several processes one does it: a single row.
create table upkeep_claim (
  singleton boolean primary key default true check (singleton),
  claimed_at timestamptz not null
);

-- Messages that wait for a worker or a person: their raw mail outlives its month.
create view open_message as
select id, sha256 from message
where state in ('received', 'for-a-person')
  or state = 'parked' and exists (
    select from parked_record where parked_record.message = message.id and parked_record.state = 'waiting');
