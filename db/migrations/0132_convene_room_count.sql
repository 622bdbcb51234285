-- Who was in a room, group by group, is written down by the office; schools read it as the page shows it, small numbers hidden.
alter policy read_in_county on convene.leaf_entry to app_school_wide;
create policy read_kept on convene.leaf_entry for select to app_school_listed
  using (county_id = (select app.county()) and kind <> 'room_count');
