import type { Whose } from '../county-plan/county-plan.ts'

/** The first sheet of a workbook: what it is, whose, from what, and what every column means. */
export const readMeWords = {
  sheet: 'Read me',
  title: (county: string) => `A clinical team for every school: ${county}`,
  whose: 'Whose plan',
  whoseIs: (whose: Whose): string => {
    switch (whose.by) {
      case 'product':
        return 'From public figures and the assumptions listed here. The county office has not confirmed it.'
      case 'visitor':
        return 'Made by a visitor. The county office has not confirmed it.'
      case 'draft':
        return `“${whose.name}”: a draft of the county office.`
      case 'confirmed':
        return `“${whose.name}”: confirmed by ${whose.person} on ${whose.on}.`
    }
  },
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
