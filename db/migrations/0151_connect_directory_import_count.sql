-- How many parts of a directory from elsewhere cannot be used, of which the first thousand are kept; and its listings as
-- they wait are written and read once, so that packing them would only take time.
alter table connect.directory_import add column problem_count int not null default 0 check (problem_count >= 0);
alter table connect.directory_import alter column listings set storage external;
