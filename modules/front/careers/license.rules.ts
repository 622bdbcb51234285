/** What the way to a clinical license asks, as content/pages/careers tells it with its sources. */
export const license = { hours: 3000, weeks: 104, mostHoursAWeek: 40 } as const

export type LicensePace = {
  /** Supervised hours that already count. */
  readonly done: number
  /** Hours that count in a usual week, at most forty. */
  readonly weekly: number
  /** Weeks worked in a year. */
  readonly weeks: number
}

export const usualPace: LicensePace = { done: 0, weekly: 35, weeks: 46 }

/** The pace a visitor typed; what is left out or cannot be is taken as usual, and the page shows what it counted with. */
export function readPace(query: URLSearchParams): LicensePace {
  const within = (name: keyof LicensePace, low: number, high: number): number => {
    const typed = query.get(name)?.trim() ?? ''
    const value = Number(typed)
    return /^\d{1,4}$/.test(typed) && value >= low && value <= high ? value : usualPace[name]
  }
  return {
    done: within('done', 0, license.hours),
    weekly: within('weekly', 1, license.mostHoursAWeek),
    weeks: within('weeks', 1, 52),
  }
}

export type LicenseEstimate = {
  readonly hoursLeft: number
  /** Years for the hours that are left at this pace. */
  readonly years: number
  /** True where a first hour counted today would be held up by the 104 weeks, not by the hours. */
  readonly weeksBind: boolean
}

/** An estimate and no promise: the board decides which hours count. */
export function estimateLicense({ done, weekly, weeks }: LicensePace): LicenseEstimate {
  const hoursLeft = Math.max(0, license.hours - done)
  const byHours = hoursLeft / (weekly * weeks)
  const floor = done === 0 ? license.weeks / 52 : 0
  return { hoursLeft, years: Math.max(byHours, floor), weeksBind: byHours < floor }
}
