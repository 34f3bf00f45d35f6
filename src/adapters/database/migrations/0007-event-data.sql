-- A record's payload; null where it is no JSON. Records that hold no event are parked by workers, and `heed audit` must
-- get past them.
create function event_data(value bytea) returns jsonb language plpgsql immutable parallel safe as $$
begin
  return convert_from(value, 'UTF8')::jsonb;
exception when others then
  return null;
end $$;
