export const licenseNames = ['lmft', 'lcsw', 'lpcc'] as const
export type LicenseName = (typeof licenseNames)[number]

/** A figure of the way to a license. What was not read on the page named is what people of the field say. */
export type LicenseFigure = { readonly value: number; readonly read: boolean }

export type License = {
  readonly hours: LicenseFigure
  /** The fewest weeks in which the hours may be gathered. */
  readonly weeks: LicenseFigure
  /** Of the hours, so many with clients. */
  readonly direct: LicenseFigure
  readonly mostHoursAWeek: LicenseFigure
  /** Where the figures marked as read were read. */
  readonly source: string
}

const read = (value: number): LicenseFigure => ({ value, read: true })
const unconfirmed = (value: number): LicenseFigure => ({ value, read: false })

/** As read in the month below. The Board of Behavioral Sciences decides, and its rules change yearly: read them again each year. */
export const licenses: Readonly<Record<LicenseName, License>> = {
  lmft: {
    hours: read(3000),
    weeks: read(104),
    direct: unconfirmed(1750),
    mostHoursAWeek: read(40),
    source: 'https://camft.org/Membership/About-Us/Who-are-LMFTs/Supervised-Experience',
  },
  lcsw: {
    hours: read(3000),
    weeks: unconfirmed(104),
    direct: unconfirmed(2000),
    mostHoursAWeek: unconfirmed(40),
    source: 'https://www.csuchico.edu/swrk/resources/licensure.shtml',
  },
  lpcc: {
    hours: read(3000),
    weeks: unconfirmed(104),
    direct: unconfirmed(1750),
    mostHoursAWeek: unconfirmed(40),
    source: 'https://www.licensetrail.com/licenses/california/associate-professional-clinical-counselor',
  },
}
/** Year and month. */
export const licensesAsOf = '2026-11'
export const board = 'https://www.bbs.ca.gov/'
