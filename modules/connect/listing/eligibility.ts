import { z } from 'zod'

/** Ways in which a household can be one that a service is for. */
export const households = [
  'pregnant',
  'young_child',
  'foster',
  'kinship',
  'no_home',
  'disability',
  'farmwork',
  'military',
] as const
export type Household = (typeof households)[number]

export const insurances = ['medi_cal', 'other', 'none'] as const
export type Insurance = (typeof insurances)[number]

/** Papers that an agency asks to see. */
export const papers = [
  'photo_id',
  'address_proof',
  'birth_certificate',
  'income_proof',
  'insurance_card',
  'school_record',
] as const
export type Paper = (typeof papers)[number]

const age = z.number().int().min(0).max(120)

/** Who can come. What is not there is not asked; of the entries of one list, any one is enough. */
export const conditionsSchema = z
  .object({
    /** Years, both included. */
    leastAge: age.optional(),
    mostAge: age.optional(),
    /** Five digits each: where one has to live. */
    zips: z
      .array(z.string().regex(/^\d{5}$/))
      .max(60)
      .optional(),
    /** Any school of the county. */
    inSchool: z.literal(true).optional(),
    /** Seven digits each: districts in which the child has to go to school. */
    districts: z
      .array(z.string().regex(/^\d{7}$/))
      .max(40)
      .optional(),
    households: z.array(z.enum(households)).optional(),
    insurances: z.array(z.enum(insurances)).optional(),
    lowIncome: z.literal(true).optional(),
    papers: z.array(z.enum(papers)).optional(),
  })
  .refine(({ leastAge, mostAge }) => (leastAge ?? 0) <= (mostAge ?? 120), {
    path: ['mostAge'],
    message: 'ages_crossed',
  })
export type Conditions = z.infer<typeof conditionsSchema>

/** What a family said of itself for one search. It is held for that answer and written nowhere. */
export type FamilyAnswers = {
  readonly age: number | null
  /** Five digits. */
  readonly zip: string | null
  /** Seven digits; 'none' when no child goes to school. */
  readonly district: string | null
  readonly insurance: Insurance | null
  /** Those that are true, none of them being an answer too; null when it was not said. */
  readonly households: readonly Household[] | null
  readonly lowIncome: boolean | null
}
