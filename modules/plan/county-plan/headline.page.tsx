import { Figure } from '#packages/ui/index.ts'
import { count, dollars, schoolYear } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { answerSentences } from '../document/document.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { planWords } from './county-plan.words.ts'
import { headlineWords } from './headline.words.ts'
import { planSource, whoseText } from './plan-frame.page.tsx'

type Props = { readonly plan: CountyPlan; readonly language: Language }

/** A county's answer as one large figure with why and whose it is, for a page that is no part of the plan. */
export function Headline({ plan, language }: Props) {
  const { whose } = plan
  return (
    <>
      <Answer plan={plan} language={language} />
      <p class="source-line">
        {whose.by === 'product' ? headlineWords[language].product : whoseText(plan, language)}
      </p>
    </>
  )
}

function Answer({ plan, language }: Props) {
  const words = planWords[language]
  const source = planSource(plan, language)
  const { older, quick, assumptions } = plan
  const document = plan.document ?? (older?.sameQuestion ? older.document : null)
  if (document === null) {
    const own = headlineWords[language]
    const [asked, cover] = [count(quick.asked, language), count(quick.coverTheirTeam, language)]
    const rate = dollars(assumptions.values.pps_rate * 100, language)
    return (
      <>
        <Figure size="large" label={own.cover} value={cover} unit={own.of(asked)} source={source} />
        <p>{words.quick(asked, cover, rate)}</p>
      </>
    )
  }
  const { everySchoolIn } = document.answer
  const value = everySchoolIn === null ? words.notYet : words.by(schoolYear(everySchoolIn))
  return (
    <>
      <Figure size="large" label={words.answerLabel} value={value} source={source} />
      <p>{answerSentences(document, language)[0]}</p>
    </>
  )
}
