-- How far everyone of one role has come at a site: the last phase before which no shared step is left to do. A county proposes
-- from it the range that it tells other counties; what one person answered or is measured by is not in it.
alter table learn.site_standing add column phase smallint check (phase between 0 and 4);
comment on column learn.site_standing.phase is 'The number in the label of the phase that all have come to, 0 to 4; null until the site is counted again.';
