-- Who did a deed is named by an id without a foreign key, as everywhere: every key of a county's table leads with the
-- county, and a person has none.
alter table learn.signing_key drop constraint signing_key_made_by_id_fkey;
alter table learn.certificate_term drop constraint certificate_term_made_by_id_fkey;
alter table learn.certificate_renewal drop constraint certificate_renewal_made_by_id_fkey;
alter table learn.certificate_revocation drop constraint certificate_revocation_revoked_by_id_fkey;
alter table learn.reminder drop constraint reminder_made_by_id_fkey;
alter table learn.supervisor_ending drop constraint supervisor_ending_ended_by_id_fkey;
