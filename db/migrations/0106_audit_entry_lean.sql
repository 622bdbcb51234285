-- Nobody asks the trail by its moment: ids bear it. An index less makes every deed's line cheaper to write.
drop index audit.entry_by_moment;
