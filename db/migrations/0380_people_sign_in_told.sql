-- A sign-in and its line in the trail of every county in which the person is something today, in the statement that begins
-- the session: both stand, or neither. The keeper learns by it the roles of one person and nothing of any county.
create function auth.tell_sign_in(person uuid, second_factor boolean, today date, moment timestamptz)
returns table (county_id int, role text, factor_asked boolean)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  return query
  with held as materialized (
    select membership.county_id, membership.id, membership.role, coalesce(
        (select rule.required from people.second_factor_rule rule
         where rule.county_id = membership.county_id and rule.role = membership.role
         order by rule.set_at desc, rule.id desc limit 1), false) as factor_asked
    from people.membership_standing membership
    where membership.person_id = person
      and today between membership.starts_on and coalesce(membership.ends_on, 'infinity')
    order by membership.county_id, membership.id limit 50),
  told as (
    insert into audit.entry (county_id, id, kind, person_id, acting_as, subjects, detail, happened_at)
    -- A uuid v7, as the product makes them: the moment in milliseconds, then what is drawn.
    select distinct on (county_id) county_id,
      (lpad(to_hex(floor(extract(epoch from moment) * 1000)::bigint), 12, '0')
        || '7' || right(replace(gen_random_uuid()::text, '-', ''), 19))::uuid,
      'sign_in.began', person, role, array[person::text], jsonb_build_object('secondFactor', second_factor), moment
    from held order by county_id, id desc)
  select county_id, role, factor_asked from held order by county_id, id;
end
$$;
comment on function auth.tell_sign_in is 'Adds the line of a sign-in to the trail of each county of the person; answers what they are there today.';
revoke all on function auth.tell_sign_in(uuid, boolean, date, timestamptz) from public;
grant execute on function auth.tell_sign_in(uuid, boolean, date, timestamptz) to keeper;
