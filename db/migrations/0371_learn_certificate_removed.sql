-- Whoever was given a certificate of attendance without an account has it removed by the link of their registration. One that
-- the office took back stays, so that it is not taken anew: only what ended with its attendance goes as well.
create function learn.remove_attendance(subject text, taken_back text) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  affected int;
begin
  if app.county() is null or app.person() is not null then
    raise exception 'only a service removes what a link asks for';
  end if;
  delete from learn.certificate_revocation revocation using learn.certificate held
    where held.county_id = app.county() and held.kind = 'attendance' and held.person_id is null
      and held.subject_id = subject and revocation.county_id = held.county_id
      and revocation.certificate_id = held.id and revocation.reason = taken_back;
  delete from learn.certificate held
    where held.county_id = app.county() and held.kind = 'attendance' and held.person_id is null
      and held.subject_id = subject and not exists (select from learn.certificate_revocation revocation
        where revocation.county_id = held.county_id and revocation.certificate_id = held.id);
  get diagnostics affected = row_count;
  return affected;
end
$$;
revoke all on function learn.remove_attendance(text, text) from public;
grant execute on function learn.remove_attendance(text, text) to app_school_wide;
