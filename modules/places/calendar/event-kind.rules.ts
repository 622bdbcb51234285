import { type EntryKind, entryKinds } from './school-calendar.ts'

/** Titles as districts write them, the telling ones first: "Minimum day before winter break" is no holiday. */
const titles: readonly (readonly [EntryKind, RegExp])[] = [
  [
    'first_day',
    /\bfirst (student )?day (of|for) (school|instruction|students|classes)\b|\bschool (begins|starts)\b/i,
  ],
  ['last_day', /\blast (student )?day (of|for) (school|instruction|students|classes)\b|\bschool ends\b/i],
  ['minimum_day', /\bminimum days?\b|\bearly (release|dismissal|out)\b|\bhalf[- ]day\b|\bshortened day\b/i],
  ['school_day', /\bmake-?up day\b|\bschool in session\b/i],
  [
    'holiday',
    /\bno (school|students|classes)\b|\bholiday\b|\brecess\b|\bbreak\b|\bvacation\b|\bnon-?(student|instructional|school) day\b|\bstaff (development|work)\b|\bprofessional (development|learning)\b|\bteacher (work|prep)/i,
  ],
  [
    'holiday',
    /\b(labor|veterans|memorial|presidents'?|independence|juneteenth|thanksgiving|christmas|new year'?s)\b/i,
  ],
  [
    'holiday',
    /\b(martin luther king|lincoln'?s? birthday|washington'?s? birthday|indigenous peoples|cesar chavez)\b/i,
  ],
  ['testing_day', /\btesting\b|\bcaaspp\b|\bsbac\b|\belpac\b|\bstate tests?\b/i],
]

/** What an event of a calendar says about school days, or null when it says nothing. */
export function kindOfEvent(title: string, categories: readonly string[]): EntryKind | null {
  const own = categories.map((category) => category.toLowerCase().replaceAll(/[- ]/g, '_'))
  const said = entryKinds.find((kind) => own.includes(kind))
  return said ?? titles.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}
