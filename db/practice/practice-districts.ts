import type { SchoolKindName } from './school-kind.ts'

/**
 * The districts of the practice county. All names are invented, and so are the places: they lie on a piece of
 * California's middle where no such towns are.
 */
export type DistrictPlan = {
  /** Five digits, unique in the county. */
  readonly code: string
  readonly name: string
  readonly city: string
  /** Code and text of the directory. */
  readonly doc: readonly [string, string]
  readonly latitude: number
  readonly longitude: number
  /** Degrees around its middle over which its schools spread. */
  readonly spread: number
  /** Share of students who are poor; it drives meals, absence and suspension. */
  readonly poverty: number
  readonly schools: Partial<Readonly<Record<SchoolKindName, number>>>
}

const unified = ['54', 'Unified School District'] as const
const elementary = ['52', 'Elementary School District'] as const
const high = ['56', 'High School District'] as const
const office = ['00', 'County Office of Education (COE)'] as const

export const districtPlans: readonly DistrictPlan[] = [
  {
    code: '10009',
    name: 'Practice County Office of Education',
    city: 'Alder Hollow',
    doc: office,
    latitude: 37.152,
    longitude: -119.948,
    spread: 0.05,
    poverty: 0.82,
    schools: { court: 2, countyCommunity: 3, special: 3, charterHigh: 1 },
  },
  {
    code: '70011',
    name: 'Alder Hollow Unified',
    city: 'Alder Hollow',
    doc: unified,
    latitude: 37.16,
    longitude: -119.96,
    spread: 0.07,
    poverty: 0.71,
    schools: {
      elementary: 15,
      k8: 2,
      middle: 4,
      high: 3,
      continuation: 1,
      choice: 1,
      charter: 2,
      adultCharter: 1,
    },
  },
  {
    code: '70029',
    name: 'Brightwater Joint Unified',
    city: 'Brightwater',
    doc: unified,
    latitude: 37.262,
    longitude: -120.072,
    spread: 0.06,
    poverty: 0.38,
    schools: { elementary: 12, middle: 3, high: 2, continuation: 1, choice: 1, charter: 1, virtual: 1 },
  },
  {
    code: '70037',
    name: 'Cinderbrook Unified',
    city: 'Cinderbrook',
    doc: unified,
    latitude: 37.052,
    longitude: -119.842,
    spread: 0.05,
    poverty: 0.86,
    schools: { elementary: 8, middle: 2, high: 1, continuation: 1, communityDay: 1, charter: 1 },
  },
  {
    code: '70045',
    name: 'Dovetail Unified',
    city: 'Dovetail',
    doc: unified,
    latitude: 37.312,
    longitude: -119.872,
    spread: 0.05,
    poverty: 0.57,
    schools: { elementary: 6, middle: 1, high: 1, continuation: 1, choice: 1 },
  },
  {
    code: '70052',
    name: 'Everlight Elementary',
    city: 'Everlight',
    doc: elementary,
    latitude: 37.192,
    longitude: -119.802,
    spread: 0.03,
    poverty: 0.78,
    schools: { elementary: 6, k8: 1, charter: 1 },
  },
  {
    code: '70060',
    name: 'Foxglove Union Elementary',
    city: 'Foxglove',
    doc: elementary,
    latitude: 37.112,
    longitude: -119.752,
    spread: 0.03,
    poverty: 0.63,
    schools: { elementary: 4, middle: 1, charter: 1 },
  },
  {
    code: '70078',
    name: 'Glasswing Elementary',
    city: 'Glasswing',
    doc: elementary,
    latitude: 37.232,
    longitude: -119.732,
    spread: 0.03,
    poverty: 0.49,
    schools: { elementary: 3, k8: 1 },
  },
  {
    code: '70086',
    name: 'Harrowdale Joint Union High',
    city: 'Everlight',
    doc: high,
    latitude: 37.182,
    longitude: -119.772,
    spread: 0.04,
    poverty: 0.66,
    schools: { high: 2, continuation: 1, choice: 1 },
  },
  {
    code: '70094',
    name: 'Inkberry Unified',
    city: 'Inkberry',
    doc: unified,
    latitude: 37.402,
    longitude: -119.952,
    spread: 0.05,
    poverty: 0.44,
    schools: { elementary: 4, middle: 1, high: 1, continuation: 1 },
  },
  {
    code: '70102',
    name: 'Juniper Gap Elementary',
    city: 'Juniper Gap',
    doc: elementary,
    latitude: 37.472,
    longitude: -119.832,
    spread: 0.01,
    poverty: 0.41,
    schools: { k8: 1 },
  },
  {
    code: '70110',
    name: 'Kestrel Vale Unified',
    city: 'Kestrel Vale',
    doc: unified,
    latitude: 37.432,
    longitude: -119.692,
    spread: 0.09,
    poverty: 0.69,
    schools: { rural: 3, smallHigh: 1, continuation: 1 },
  },
  {
    code: '70128',
    name: 'Lanternfield Elementary',
    city: 'Lanternfield',
    doc: elementary,
    latitude: 37.352,
    longitude: -119.622,
    spread: 0.07,
    poverty: 0.74,
    schools: { rural: 3 },
  },
  {
    code: '70136',
    name: 'Mossbank Joint Unified',
    city: 'Mossbank',
    doc: unified,
    latitude: 37.002,
    longitude: -119.602,
    spread: 0.08,
    poverty: 0.6,
    schools: { rural: 3, smallHigh: 1 },
  },
]
