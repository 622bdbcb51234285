import type { Language } from '#platform/words.ts'
import type { PlanSchool } from '../document/plan-document.ts'
import type { Format } from './format.words.ts'
import type { PacketInput } from './packet.ts'

/** What every section of a packet is written from. */
export type Section = {
  readonly input: PacketInput
  readonly language: Language
  readonly format: Format
  /** Districts in the order of their codes; their place in the list, from 1, is their number in this packet. */
  readonly districts: readonly PacketDistrict[]
}

export type PacketDistrict = {
  readonly code: string
  readonly name: string
  readonly number: number
  readonly schools: readonly PlanSchool[]
}

export function districtsOf(schools: readonly PlanSchool[]): readonly PacketDistrict[] {
  const codes = [...new Set(schools.map(({ districtCode }) => districtCode))].sort()
  return codes.map((code, index) => {
    const own = schools.filter(({ districtCode }) => districtCode === code)
    return { code, name: own[0]!.districtName, number: index + 1, schools: own }
  })
}

export const isOpenAtEnd = ({ openNow, opensInYear }: Pick<PlanSchool, 'openNow' | 'opensInYear'>): boolean =>
  openNow || opensInYear !== null

export type MoneySum = {
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
}

/** Settled years added up, cent by cent. */
export function moneySum(schools: readonly PlanSchool[]): MoneySum {
  const sum = (of: (school: PlanSchool) => number) => schools.reduce((total, school) => total + of(school), 0)
  return {
    revenueCents: sum(({ revenueCents }) => revenueCents),
    costCents: sum(({ costCents }) => costCents),
    netCents: sum(({ netCents }) => netCents),
  }
}
