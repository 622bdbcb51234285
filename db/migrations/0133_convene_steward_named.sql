-- Nobody names themselves to read a school's answer: whoever worded the decision is named with it, and names others.
create function convene.decisions_worded() returns uuid[] language sql stable parallel safe as $$
  select array(select id from convene.decision where county_id = app.county() and person_id = app.person())
$$;
drop policy add_in_county on convene.decision_steward;
create policy name_by_steward on convene.decision_steward for insert to app_school_wide
  with check (county_id = (select app.county())
    and (decision_id = any((select convene.decisions_worded())::uuid[])
      or decision_id = any((select convene.decisions_stewarded())::uuid[])));
