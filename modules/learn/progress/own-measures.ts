import { countAccountsInUse, countCalendars, countConfirmations } from './measure.queries.ts'
import { schoolYearOf } from './measure.rules.ts'
import type { Measure } from './measure.ts'

/** The county stands by a plan. Of one school or district a confirmed plan says nothing yet, so nobody can say. */
const planConfirmed: Measure = {
  name: 'plan-confirmed',
  read: async (tx, scope) => (scope === 'county' ? Math.min(1, await countConfirmations(tx)) : null),
}

/** This school year's calendar is in, for the school itself or for its district. */
const schoolCalendarLoaded: Measure = {
  name: 'school-calendar-loaded',
  read: async (tx, scope, { schoolCode, districtCode }) => {
    const codes = [
      ...(scope === 'school' && schoolCode !== null ? [schoolCode] : []),
      ...(districtCode === null ? [] : [`${districtCode}0000000`]),
    ]
    if (codes.length === 0 || (scope === 'school' && schoolCode === null)) return null
    return Math.min(1, await countCalendars(tx, codes, schoolYearOf(tx.today)))
  },
}

/** She has signed in with an account of her own. */
const accountInUse: Measure = {
  name: 'account-in-use',
  read: async (tx, scope, { personId }) =>
    scope === 'person' ? Math.min(1, await countAccountsInUse(tx, personId)) : null,
}

/** Figures read from what lower floors publish. A floor that supplies more is named where the product is composed. */
export const publishedMeasures: readonly Measure[] = [planConfirmed, schoolCalendarLoaded, accountInUse]
