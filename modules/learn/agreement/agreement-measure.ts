import type { Measure } from '../progress/measure.ts'
import { listAgreements } from './agreement.queries.ts'
import { holdsFor, isPartnershipSigned } from './agreement.rules.ts'

/** 1 when a partnership agreement that holds for the place is on file, signed by all, and has not run out. */
export const agreementMeasure: Measure = {
  name: 'agreement-signed',
  read: async (tx, scope, { schoolCode, districtCode }) => {
    const asked = {
      schoolCode: scope === 'school' ? schoolCode : null,
      districtCode: scope === 'county' ? null : districtCode,
    }
    if (scope === 'person' || (scope === 'school' && schoolCode === null)) return null
    if (scope === 'district' && districtCode === null) return null
    const held = (await listAgreements(tx)).filter((agreement) => holdsFor(agreement, asked))
    return Number(held.some((agreement) => isPartnershipSigned(agreement, tx.today)))
  },
}
