-- A county says names and texts in Spanish too, sets a step aside with a reason, and adds steps of its own: each is one
-- more part of what it says in its own way, dated and taken back like the others.
alter table learn.override drop constraint override_part_check;
alter table learn.override add constraint override_part_check check (part in
  ('name', 'name_es', 'text', 'text_es', 'address', 'order', 'standing', 'aside', 'role', 'step'));
