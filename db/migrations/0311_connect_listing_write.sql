-- Writing a listing asks the same of it in less time, and keeps no list of its own for taking an import back: that is done
-- once at most, and reads the county's listings. A text of no more bytes than the letters it may have is not counted letter
-- by letter, and the ten digits of a phone are told without a pattern.
drop index connect.listing_of_import;
alter table connect.listing
  drop constraint listing_name_check,
  drop constraint listing_description_check,
  drop constraint listing_source_key_check,
  drop constraint listing_phone_check,
  add constraint listing_name_check
    check (octet_length(name) between 1 and 200 or length(name) between 1 and 200),
  add constraint listing_description_check
    check (octet_length(description) between 1 and 4000 or length(description) between 1 and 4000),
  add constraint listing_source_key_check
    check (octet_length(source_key) between 1 and 200 or length(source_key) between 1 and 200),
  add constraint listing_phone_check check (octet_length(phone) = 10 and ltrim(phone, '0123456789') = '');
