-- What was taken back in is no row for anyone outside, nor is who confirmed or took back a plan that is shared no longer: the
-- policies that look for a share find only those that stand.
drop policy read_in_county on plan.scenario_share;
create policy read_in_county on plan.scenario_share for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_standing on plan.scenario_share for select to app_public
  using (county_id = (select app.county()) and not exists (select from plan.scenario_share_ending ending
    where ending.county_id = scenario_share.county_id and ending.share_id = scenario_share.id));
