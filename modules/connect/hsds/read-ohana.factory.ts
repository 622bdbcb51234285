/** A small directory in the layout of the Ohana API's CSV files, each with the columns that its importers ask for. */
export const ohanaSample: Readonly<Record<string, string>> = {
  'organizations.csv': `id,accreditations,alternate_name,date_incorporated,description,email,funding_sources,legal_status,licenses,name,tax_id,tax_status,website
1,"BBB, State Board","","January 01, 1970",Helps by the river.,hello@example.org,"County, Grants",Nonprofit,"",Alder Family Center,,,
2,"",,,A library.,,"",,"",Birch Library,,,http://library.example.org
`,
  'programs.csv': 'id,organization_id,name,alternate_name\n1,1,Alder Cares,\n',
  'locations.csv': `id,organization_id,accessibility,admin_emails,alternate_name,description,email,languages,latitude,longitude,name,short_desc,transportation,website,virtual
1,1,"wheelchair, disabled_parking",staff@example.org,"",A house for families.,desk@example.org,"Chinese (Cantonese), Tagalog",38.5,-121.5,Alder House,A house.,Bus 30 stops in front.,,false
2,2,"","",,A branch of the library.,,,,,Birch Branch,,,library.example.org/branch,true
`,
  'addresses.csv': `id,location_id,address_1,address_2,city,state_province,postal_code,country
1,1,12 Elm Street,Suite 4,Foxglove,CA,95820,US
2,2,9 Oak Avenue,,Foxglove,CA,95821,US
`,
  'mail_addresses.csv': `id,location_id,attention,address_1,address_2,city,state_province,postal_code,country
1,1,Rae Alder,PO Box 9,,Foxglove,CA,95820,US
`,
  'services.csv': `id,location_id,program_id,accepted_payments,alternate_name,application_process,audience,description,eligibility,email,fees,funding_sources,interpretation_services,keywords,languages,name,required_documents,service_areas,status,wait_time,website,taxonomy_ids
1,1,1,"",The Pantry,Walk in.,Families with children,"Boxes of food, ""no questions"" asked.",None.,,None.,"City, County",By phone,"Brown Bag, Emergency","Spanish",Harvest Pantry,"Photo ID, Utility bill","Foxglove, Elk Grove",active,No wait.,http://example.org/food,"102, 102-04"
2,2,,"Cash, Check",,Phone.,,Help with homework.,,,$5 a month,City,,"EDUCATION SERVICES, Library","",Homework help,"","",active,,,""
3,2,,"",,Phone.,,Closed for good.,,,,,,"","",Old bus rides,"","",defunct,,,""
`,
  'contacts.csv': `id,location_id,organization_id,service_id,name,title,email,department
1,1,,,Rae Alder,Director,rae@example.org,
2,,2,,Kim Birch,Branch manager,,
`,
  'phones.csv': `id,contact_id,location_id,organization_id,service_id,country_prefix,department,extension,number,number_type,vanity_number
1,,1,,,,,,916 555-0199,fax,
2,,1,,,,Food desk,12,916 555-0101,voice,
3,1,,,,+1,,7,916-555-0103,voice,
4,,,1,,,,,(916) 555-0110,voice,
5,,2,,,,,,9165550120,voice,916-555-BOOK
`,
  'regular_schedules.csv': `id,location_id,service_id,weekday,opens_at,closes_at
1,,1,Monday,9am,3pm
2,,1,Wed,09:00,3:00 PM
3,,1,6,18:00,00:00
4,2,,Tuesday,10:00,17:00:00
`,
  'holiday_schedules.csv': `id,location_id,service_id,start_date,end_date,closed,opens_at,closes_at
1,,1,"January 01, 0001","January 01, 0001",true,,
2,,1,12/24/26,12/24/2026,false,10:00,12:00
3,1,,"June 01, 0001","September 01, 0001",true,,
`,
  'taxonomy.csv': `taxonomy_id,name,parent_id,parent_name
102,Food,,
102-04,Food Pantry,102,Food
`,
}
