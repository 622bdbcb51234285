-- The agencies of a county are gone through once for all listings of a statement. Its plan is made when a session first asks and
-- is kept, so that after the edit of one listing, or while no statistics know of agencies that came a moment ago, they would be
-- gone through for each of 25,000 listings: taking back an import took ten seconds.
alter function connect.refuse_lone_listing() set enable_nestloop = off;
