-- A statement can name a person by the SHA-1 of their mail address (xAPI 1.0.3, part two, 2.4.2.3: mbox_sha1sum). Such a
-- one is about them as much as one by the address itself: they take it along, and have it deleted.

-- SHA-1 (FIPS 180-4) of a text in UTF-8, as hexadecimal. The server has none without an extension. It guards nothing here.
create function learn.sha1(said text) returns text language plpgsql immutable strict set search_path = pg_catalog as $$
declare
  low32 constant bigint := 4294967295;
  message bytea := convert_to(said, 'UTF8');
  size int := length(message);
  state bigint[] := array[1732584193, 4023233417, 2562383102, 271733878, 3285377520];
  w bigint[];
  at int;
  a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; k bigint; x bigint;
begin
  message := message || decode('80' || repeat('00', ((55 - size % 64) + 64) % 64), 'hex') || int8send(size::bigint * 8);
  for block in 0 .. length(message) / 64 - 1 loop
    w := array_fill(0::bigint, array[80]);
    for i in 1 .. 80 loop
      if i <= 16 then
        at := block * 64 + (i - 1) * 4;
        w[i] := get_byte(message, at)::bigint * 16777216 + get_byte(message, at + 1) * 65536
          + get_byte(message, at + 2) * 256 + get_byte(message, at + 3);
      else
        x := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
        w[i] := ((x << 1) & low32) | (x >> 31);
      end if;
    end loop;
    a := state[1]; b := state[2]; c := state[3]; d := state[4]; e := state[5];
    for i in 1 .. 80 loop
      if i <= 20 then f := (b & c) | ((low32 - b) & d); k := 1518500249;
      elsif i <= 40 then f := b # c # d; k := 1859775393;
      elsif i <= 60 then f := (b & c) | (b & d) | (c & d); k := 2400959708;
      else f := b # c # d; k := 3395469782;
      end if;
      x := ((((a << 5) & low32) | (a >> 27)) + f + e + k + w[i]) & low32;
      e := d; d := c; c := ((b << 30) & low32) | (b >> 2); b := a; a := x;
    end loop;
    state := array[(state[1] + a) & low32, (state[2] + b) & low32, (state[3] + c) & low32, (state[4] + d) & low32,
      (state[5] + e) & low32];
  end loop;
  return (select string_agg(lpad(to_hex(part), 8, '0'), '' order by nth) from unnest(state) with ordinality one(part, nth));
end
$$;
revoke all on function learn.sha1(text) from public;

-- The identifiers by which statements and notes can be about who asks: their account here, the address they sign in by,
-- and its hash, as the address is written and in small letters.
create or replace function learn.own_agents() returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select 'mbox mailto:' || lower(email) from auth."user" where id = app.person())
    || array(select distinct 'sha1 ' || learn.sha1('mailto:' || address)
      from auth."user", lateral (values (email), (lower(email))) written(address) where id = app.person())
    || array(select 'person ' || app.person() where app.person() is not null)
$$;

-- Who asks is worked out once, and not for every row that is looked at.
create or replace function learn.own_record_statements() returns table (statement text)
language sql stable security definer set search_path = pg_catalog as $$
  select one.statement from learn.record_statement one
  where one.county_id = app.county() and one.id in (
    select mention.statement_id from learn.record_mention mention
    where mention.county_id = app.county() and lower(mention.agent) = any((select learn.own_agents())::text[]))
  order by one.stored_at limit 20000
$$;
create or replace function learn.own_record_documents() returns table (document jsonb)
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('kind', kind, 'activity', activity, 'name', name, 'content_type', content_type,
    'updated_at', updated_at, 'contents_base64', encode(contents, 'base64'))
  from learn.record_document
  where county_id = app.county() and lower(agent) = any((select learn.own_agents())::text[])
  order by updated_at limit 2000
$$;
