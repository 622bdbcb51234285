import { type LicenseName, licenseNames, licenses } from './license.ts'

export type LicensePace = {
  readonly license: LicenseName
  /** Supervised hours that already count. */
  readonly done: number
  /** Hours that count in a usual week, at most what the license takes of one. */
  readonly weekly: number
  /** Weeks worked in a year. */
  readonly weeks: number
}

export const usualPace: LicensePace = { license: 'lmft', done: 0, weekly: 35, weeks: 46 }

/** The pace a visitor typed; what is left out or cannot be is taken as usual, and the page shows what it counted with. */
export function readPace(query: URLSearchParams): LicensePace {
  const license = licenseNames.find((name) => name === query.get('license')) ?? usualPace.license
  const { hours, mostHoursAWeek } = licenses[license]
  const within = (name: 'done' | 'weekly' | 'weeks', low: number, high: number): number => {
    const typed = query.get(name)?.trim() ?? ''
    const value = Number(typed)
    return /^\d{1,4}$/.test(typed) && value >= low && value <= high ? value : usualPace[name]
  }
  return {
    license,
    done: within('done', 0, hours.value),
    weekly: within('weekly', 1, mostHoursAWeek.value),
    weeks: within('weeks', 1, 52),
  }
}

export type LicenseEstimate = {
  readonly hoursLeft: number
  /** Years for the hours that are left at this pace. */
  readonly years: number
  /** True where a first hour counted today would be held up by the fewest weeks, not by the hours. */
  readonly weeksBind: boolean
}

/** An estimate and no promise: the board decides which hours count. Hours with clients have a minimum that it leaves out. */
export function estimateLicense({ license, done, weekly, weeks }: LicensePace): LicenseEstimate {
  const asks = licenses[license]
  const hoursLeft = Math.max(0, asks.hours.value - done)
  const byHours = hoursLeft / (weekly * weeks)
  const floor = done === 0 ? asks.weeks.value / 52 : 0
  return { hoursLeft, years: Math.max(byHours, floor), weeksBind: byHours < floor }
}
