import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { AddedPost, PostShare } from './team.ts'

/** What a dollar of pay costs with benefits and the county office's indirect. */
export const loadOnPay = (a: Assumptions): number => (1 + a.benefit_rate) * (1 + a.indirect)

/** Pay of one clinician post, licensed and associate in the assumed share, in dollars a year. */
export const clinicianPay = (a: Assumptions): number =>
  (1 - a.associate_share) * a.pay_licensed + a.associate_share * a.pay_associate

/** The posts beside each full-time clinician. They are ratios of it, so they are costed with it and nowhere else. */
export function teamShares(a: Assumptions): readonly PostShare[] {
  return [
    { post: 'clinician_2', perClinician: supervisorsForEach(a), payDollars: a.pay_supervisor },
    { post: 'navigator', perClinician: a.navigator_per_clinician, payDollars: a.pay_navigator },
    { post: 'coordinator', perClinician: a.coordinator_per_clinician, payDollars: a.pay_coordinator },
    { post: 'graduate_intern', perClinician: a.intern_per_clinician, payDollars: a.pay_intern },
    {
      post: 'peer_specialist',
      perClinician: a.peer_specialist_per_clinician,
      payDollars: a.pay_peer_specialist,
    },
  ]
}

/** Dollars a year of pay with benefits and indirect for the posts a county adds, for each full-time clinician. */
export const addedPostsPerClinician = (added: readonly AddedPost[], a: Assumptions): number =>
  added.reduce((total, post) => total + post.perClinician * post.payDollars, 0) * loadOnPay(a)
