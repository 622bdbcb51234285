-- A list of places that staff mailed to a family goes ninety days later: by then no address is left.
create policy erase_help_letters on mail.message for delete to app_school_wide
  using (county_id = (select app.county()) and kind like 'help.%');
