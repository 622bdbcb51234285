import { z } from 'zod'
import { leastShown } from '#platform/small-numbers.ts'

const text = z.object({ en: z.string().min(4), es: z.string().min(4) })
const source = z.object({
  title: z.string(),
  href: z.url(),
  read: z.string().regex(/^\d{4}-\d{2}$/),
})
const schoolYear = z.string().regex(/^20\d\d-\d\d$/)

/** What is counted, how, of whom, from where, and what must be said with it. Texts stand in both languages. */
const measure = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Published figures are in; when supplied, the state publishes them and a county brings the file; or declared. */
  standing: z.enum(['published', 'when_supplied', 'declared']),
  /** Its name among the published rates that `places` keeps. */
  figure: z.enum(['chronic_absence', 'suspension']).optional(),
  goal: z.enum([
    'achievement',
    'suspension',
    'attendance',
    'early_identification',
    'less_intensity',
    'special_education',
    'access',
  ]),
  /** The module whose facts it counts. */
  floor: z.enum(['places', 'students', 'refer', 'care']),
  unit: z.enum(['percent', 'points', 'per_1000', 'school_days', 'business_days']),
  /** Which way is better; 'neither' is never a target. */
  direction: z.enum(['lower', 'higher', 'neither']),
  grain: z.array(z.enum(['school', 'district', 'county', 'state'])).min(1),
  groups: z.array(z.enum(['race_ethnicity', 'program', 'gender', 'grade_span'])),
  source: source.nullable(),
  /** School years for which this definition was checked against the published files. */
  versions: z.array(schoolYear),
  title: text,
  definition: text,
  numerator: text,
  denominator: text,
  caution: text,
  changes: z.array(z.strictObject({ school_year: schoolYear, confirmed: z.boolean(), text })),
  /** Thresholds of one year; another year's are another entry. */
  bands: z
    .strictObject({
      school_year: schoolYear,
      source,
      upper_limits: z.array(z.tuple([z.string(), z.number()])).min(1),
    })
    .optional(),
})

/** The register as it lies in content/measures. Small counts may be hidden further up and never less. */
export const measureRegister = z.strictObject({
  edition: z.string(),
  smallest_shown: z.int().min(leastShown),
  measures: z.array(measure).superRefine((list, context) => {
    const names = list.map(({ name }) => name)
    if (new Set(names).size < names.length)
      context.addIssue({ code: 'custom', message: 'a name stands twice' })
    for (const { name, standing, figure, versions } of list)
      if ((standing === 'published') !== (figure !== undefined && versions.length > 0))
        context.addIssue({ code: 'custom', message: `${name}: what is published names its figure and years` })
  }),
})
export type MeasureRegister = z.infer<typeof measureRegister>
export type Measure = MeasureRegister['measures'][number]
export type PublishedMeasure = NonNullable<Measure['figure']>
