-- A form sent twice with the same words is one sign-up: a second press takes no second place.
alter table convene.sign_up add column form_key text check (form_key ~ '^[0-9a-f]{64}$');
comment on column convene.sign_up.form_key is 'SHA-256 of the sealed moment at which this very form was opened and of what it said; null where it was set apart.';
create unique index sign_up_once on convene.sign_up (county_id, convening_id, form_key);
