import type { PlanEventName } from './plan-event.ts'

/** The press and what it does, each in plain words. */
export const planEventWords: Readonly<
  Record<PlanEventName, { readonly label: string; readonly meaning: string }>
> = {
  medi_cal_share_falls: {
    label: 'Medi-Cal share falls ten points',
    meaning:
      'Ten visits in a hundred that Medi-Cal paid for become commercial or unpaid, in the county’s proportion.',
  },
  state_only_paid_less: {
    label: 'State-only members are paid at the lower rate',
    meaning:
      'Visits of members whose coverage the state alone pays bring 40 % of the visit rate. How many they are is not known: see mix_uis.',
  },
  plans_pay_late: {
    label: 'Plans pay sixty days late',
    meaning: 'Everything health plans pay comes sixty days later than usual, from the first month on.',
  },
  grant_ends_early: {
    label: 'A grant ends early',
    meaning: 'Each grant loses half of the months it still has when the plan begins.',
  },
  third_leave_in_june: {
    label: 'A third of clinicians leave in June',
    meaning: 'In the first June of the plan one clinician in three leaves; later years are as usual.',
  },
}
