-- Who entered a team or ticked a list is named without a key of their own, as for every deed: a person's row may go.
alter table convene.registration drop constraint registration_made_by_id_fkey;
alter table convene.attendance drop constraint attendance_marked_by_id_fkey;
