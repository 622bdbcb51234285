import { count, decimal, dollars, percent } from '#platform/numbers.ts'
import { shownPart } from '#platform/small-numbers.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { SiteFacts, SiteFigures, SitePlan, SiteRate } from './site-figures.ts'
import { siteFigureWords } from './site-figures.words.ts'

/** Days a week of one full-time clinician. */
const daysOfAPost = 5

/** The figures as text, each with its year; small counts are hidden, and what is not published says so. */
export function siteFigures(facts: SiteFacts, language: Language): SiteFigures {
  const words = siteFigureWords[language]
  const { school, district, enrollment, schoolYear, disadvantaged, plan } = facts
  return {
    school,
    district,
    enrollment: words.inYear(count(enrollment, language), schoolYear),
    disadvantaged: shareText(
      { schoolYear, numerator: disadvantaged, denominator: enrollment },
      false,
      language,
    ),
    absence: rateText('chronic_absence', facts.absence, facts.hidden, language),
    suspension: rateText('suspension', facts.suspension, facts.hidden, language),
    ...planText(plan, language),
  }
}

function planText(plan: SitePlan | null, language: Language): Pick<SiteFigures, 'days' | 'visits' | 'money'> {
  const words = siteFigureWords[language]
  if (plan === null) return { days: words.noPlan, visits: words.noPlan, money: words.noPlan }
  const on = dayText(plan.answeredAt, language)
  if (plan.clinicianFte === 0)
    return { days: words.noDays(on), visits: words.noDays(on), money: words.noDays(on) }
  return {
    days: words.planned(decimal(plan.clinicianFte * daysOfAPost, language, 0), on),
    visits: words.planned(count(plan.visitsPerYear, language), on),
    money: words.money(dollars(plan.revenueCents, language), dollars(plan.costCents, language), on),
  }
}

const rateText = (
  measure: string,
  rate: SiteRate | null,
  hidden: SiteFacts['hidden'],
  language: Language,
): string => shareText(rate, hidden.has(`${measure} ${rate?.schoolYear}`), language)

/** A share says how many as well as the count does. `isHidden` is true where it would give away another figure. */
function shareText(rate: SiteRate | null, isHidden: boolean, language: Language): string {
  const words = siteFigureWords[language]
  if (rate === null || rate.numerator === null || rate.denominator === null || rate.denominator === 0)
    return words.notPublished
  const shown = shownPart(rate.numerator, rate.denominator)
  if (shown === 'few') return words.hidden
  if (shown !== 'shown' || isHidden) return words.hiddenBeside
  const share = percent(rate.numerator / rate.denominator, language, 1)
  return words.share(
    share,
    count(rate.numerator, language),
    count(rate.denominator, language),
    rate.schoolYear,
  )
}
