/** The first sheet of a workbook: what it is, whose, from what, and what every column means. */
export const readMeWords = {
  sheet: 'Read me',
  title: (county: string) => `A clinical team for every school: ${county}`,
  whose: 'Whose plan',
  madeOn: 'Made on',
  dataEdition: 'Data edition',
  enrollment: 'Enrollment of',
  model: 'Plan model',
  notes: 'How to read it',
  noteLines: [
    'Money is in dollars to the cent; shares are fractions of one. The same figures stand on the plan’s pages and in its board packet.',
    'An empty cell is a figure that is not published or not known, never zero.',
    'An apostrophe before a text keeps a spreadsheet from running it as a formula; it is not part of the name.',
    'School codes are text: as numbers they would lose their leading zeros.',
    'This is a plan under the assumptions listed here and no forecast.',
  ],
  definitions: ['Sheet', 'Column', 'Unit', 'Meaning'],
  sources: ['Public file', 'Publisher', 'School years', 'Retrieved on', 'Rows'],
} as const
