/** One assumption of a plan, as data: what is taken as given, from where, and how sure it is. */
export type Assumption = {
  readonly name: AssumptionName
  /** Plain English, for a slider or the head of a table row. */
  readonly label: string
  /** One plain sentence that says what the number means. */
  readonly meaning: string
  readonly value: number
  readonly unit: string
  /** The range in which the value may honestly lie; the risk pages draw from it. */
  readonly low: number
  readonly high: number
  /** Outside these a value is absurd and refused, whoever gives it. */
  readonly least: number
  readonly most: number
  /** Present when only whole numbers make sense. */
  readonly whole?: boolean
  readonly source: string
  /** The day on which the source was read, as written in the list. */
  readonly asOf: string
  readonly confidence: Confidence
}

export const confidences = ['measured', 'published', 'secondary', 'estimate', 'unknown'] as const
export type Confidence = (typeof confidences)[number]

/** Every assumption of the model. A name that is not here does not compile. */
export const assumptionNames = [
  'weight_disadvantage',
  'weight_chronic_absence',
  'weight_suspension',
  'weight_support_staff',
  'need_shrink_students',
  'tier3_share_low',
  'tier3_share_high',
  'tier2_share_low',
  'tier2_share_high',
  'visits_per_student',
  'visits_per_student_tier2',
  'take_up',
  'school_days',
  'slots_per_day',
  'show_rate',
  'coverage_share',
  'session_minutes',
  'week_hours',
  'protected_hours',
  'pps_rate',
  'pass_through_share',
  'plan_avg_paid',
  'mix_medi_cal_pps',
  'mix_commercial',
  'mix_tilt',
  'mix_uis',
  'uis_rate_share',
  'paid_rate_pps',
  'paid_rate_cybhi',
  'fee_schedule_rate',
  'benefit_rate',
  'indirect',
  'pay_licensed',
  'pay_associate',
  'pay_navigator',
  'pay_supervisor',
  'pay_coordinator',
  'pay_intern',
  'pay_peer_specialist',
  'associate_share',
  'supervisees_per_supervisor',
  'supervisees_per_supervisor_associate',
  'navigator_per_clinician',
  'coordinator_per_clinician',
  'intern_per_clinician',
  'peer_specialist_per_clinician',
  'operating_per_clinician',
  'county_share',
  'coach_individual_units',
  'coach_group_units',
  'coach_group_size',
  'coach_individual_rate',
  'coach_group_rate',
  'coach_billing_share',
  'ramp_first_weeks',
  'ramp_first_visits',
  'ramp_weeks',
  'days_in_ar_plan',
  'days_in_ar_wrap',
  'plans_late_days',
  'start_up_per_school',
  'months_to_fill_post',
  'lead_months_first',
  'lead_months_later',
  'plan_from',
  'start_clinicians',
  'hires_per_year',
  'leaver_share',
  'start_supervisors',
  'supervisors_per_year',
  'opening_cash_days',
  'cash_once',
  'cash_floor',
  'aid_per_year',
  'circuit_max_km',
  'road_factor',
  'circuit_max_schools',
  'adult_min_students',
  'adult_denominator_ratio',
  'adult_absence_share',
] as const
export type AssumptionName = (typeof assumptionNames)[number]

/** The values alone, as the rules compute with them. Dollars, shares, days and months as the list's units say. */
export type Assumptions = Readonly<Record<AssumptionName, number>>

/** What someone changes: from a form, a link or `--set name=value`. */
export type AssumptionOverrides = Readonly<Record<string, number | string>>

/** Values to compute with, and the same with their sources, in the order of the list. */
export type ResolvedAssumptions = {
  readonly edition: string
  readonly values: Assumptions
  readonly list: readonly Assumption[]
}

export type AssumptionRefusalCode =
  | 'unknown_name'
  | 'not_a_number'
  | 'too_low'
  | 'too_high'
  | 'not_whole'
  | 'not_a_day'
  | 'mix_above_one'
  | 'weights_all_zero'
  | 'tiers_reversed'
  | 'protected_above_week'

export type AssumptionRefusal = {
  /** The name as it was given. */
  readonly name: string
  readonly code: AssumptionRefusalCode
  /** One sentence: what, and how to mend it. */
  readonly sentence: string
}
