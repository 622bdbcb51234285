import type { Layout } from './layout.ts'

/**
 * Layouts of the files as their publishers offer them. Column names were read from the publishers' downloads;
 * a comment says where a text stands for "not published".
 */
const publisher = { optional: {}, schoolYear: null, tell: null } as const
/** Files of the Department of Education come as UTF-8 in one year and as windows-1252 in another. */
const eitherEncoding = ['utf-8', 'windows-1252'] as const

/** "No Data" stands for an empty cell; district and office rows end in 0000000. Tab-separated, all statuses. */
const directory: Layout<'directory'> = {
  ...publisher,
  id: 'publisher/directory',
  kind: 'directory',
  source: 'directory',
  encodings: eitherEncoding,
  empty: ['', 'No Data'],
  columns: {
    cds: 'CDSCode',
    status: 'StatusType',
    county_name: 'County',
    district_name: 'District',
    name: 'School',
    street: 'Street',
    city: 'City',
    zip: 'Zip',
    opened_on: 'OpenDate',
    closed_on: 'ClosedDate',
    charter: 'Charter',
    district_type: 'DOCType',
    school_type: 'SOCType',
    grade_span: 'GSserved',
    virtual_code: 'Virtual',
    latitude: 'Latitude',
    longitude: 'Longitude',
    updated_on: 'LastUpDate',
  },
  optional: { phone: 'Phone', website: 'WebSite' },
}

export const publisherLayouts: readonly Layout[] = [directory]
