-- Where a letter reaches a member of staff: at the address they were invited at here, else at the one they sign in with. Who
-- became a member in another way than by an invitation was reached by no letter.
create function people.account_address() returns table (person_id uuid, email text)
language sql stable security definer set search_path = pg_catalog as $$
  select account.id, account.email from auth."user" account
  where app.person() is null and exists (select from people.membership member
    where member.county_id = app.county() and member.person_id = account.id)
$$;
comment on function people.account_address() is 'Addresses by which members of the county sign in, for a service of the product: to a person it answers nothing.';
revoke all on function people.account_address() from public;
grant execute on function people.account_address() to app_school_wide;

create or replace view people.public_mail_address with (security_invoker = true) as
  select membership.county_id, membership.person_id, coalesce(invited.email, account.email) as email
  from (select distinct county_id, person_id from people.membership_standing) membership
  left join (
    select distinct on (standing.county_id, standing.person_id) standing.county_id, standing.person_id, invitation.email
    from people.invitation_acceptance acceptance
    join people.invitation on invitation.county_id = acceptance.county_id and invitation.id = acceptance.invitation_id
    join people.membership_standing standing
      on standing.county_id = acceptance.county_id and standing.id = acceptance.membership_id
    order by standing.county_id, standing.person_id, acceptance.accepted_at desc) invited
    on invited.county_id = membership.county_id and invited.person_id = membership.person_id
  left join people.account_address() account on account.person_id = membership.person_id
  where coalesce(invited.email, account.email) is not null;
