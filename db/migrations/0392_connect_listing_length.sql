-- As for names and descriptions: letters are counted only where there are more bytes than letters are allowed. That a phone is
-- ten digits is told by its number: of ten bytes that begin with 2 to 9, as an area code does, nothing else is as large.
alter table connect.listing
  drop constraint listing_street_check, drop constraint listing_city_check, drop constraint listing_zip_check,
  drop constraint listing_phone_check,
  add constraint listing_street_check
    check (octet_length(street) between 1 and 200 or length(street) between 1 and 200),
  add constraint listing_city_check check (octet_length(city) between 1 and 100 or length(city) between 1 and 100),
  add constraint listing_zip_check check (octet_length(zip) between 5 and 10 or length(zip) between 5 and 10),
  add constraint listing_phone_check
    check (octet_length(phone) = 10 and ascii(phone) between 50 and 57 and phone::bigint >= 2000000000);
