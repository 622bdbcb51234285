-- Letters belong to a county like all else that is a person's there: their tables are of the kind that says so.
comment on table learn.notice is 'County. A letter went to a person about a thing and the day on which it was due.';
comment on table learn.notice_choice is 'County. Whether a person wants letters of learning; without a row they come.';
