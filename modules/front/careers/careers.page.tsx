import { languageName, type Opening, openingWords, payText } from '#modules/staff/index.ts'
import { DefinitionList, Section } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import type { ConfirmedCounts } from '../find-my-school/find-my-school.ts'
import { careersWords } from './careers.words.ts'

type CountyProps = {
  readonly code: string
  readonly openings: readonly Opening[]
  readonly confirmed: ConfirmedCounts
  readonly language: Language
}

/** What the county offers whoever looks for this work: supervision, and posts that are open. */
export function CountyCareers({ code, openings, confirmed, language }: CountyProps) {
  const words = careersWords[language]
  const { supervisors, newestOn } = confirmed
  return (
    <>
      <Section id="supervision" heading={words.supervisionHeading}>
        <p>
          {supervisors === 0 || newestOn === null
            ? words.noSupervisors
            : words.supervisors(count(supervisors, language), dayWords[language](newestOn))}
        </p>
      </Section>
      <Section id="openings" heading={words.openingsHeading}>
        {openings.length === 0 && <p>{words.noOpenings}</p>}
        {openings.map((one) => (
          <OpeningView key={one.id} code={code} one={one} language={language} />
        ))}
        <p>
          <a href={`/counties/${code}/we-need-you`}>{words.ask}</a>
        </p>
      </Section>
    </>
  )
}

type OpeningProps = { readonly code: string; readonly one: Opening; readonly language: Language }

function OpeningView({ code, one, language }: OpeningProps) {
  const words = careersWords[language]
  const said = openingWords[language]
  const spoken = one.languages.map((tag) => languageName(tag, language)).join(', ')
  return (
    <>
      <h3>{one.title}</h3>
      <DefinitionList
        items={[
          { term: words.where, detail: one.place },
          { term: words.pay, detail: payText(one, language) },
          { term: words.hours, detail: said.weekly(one.weeklyHours) },
          ...(spoken === '' ? [] : [{ term: words.languages, detail: spoken }]),
          { term: words.supervision, detail: said.supervisions[one.supervision] },
          { term: words.until, detail: dayWords[language](one.endsOn) },
          { term: words.apply, detail: <Apply code={code} one={one} language={language} /> },
        ]}
      />
    </>
  )
}

function Apply({ code, one, language }: OpeningProps) {
  if (one.applyAddress === null)
    return <a href={`/counties/${code}/we-need-you`}>{careersWords[language].ask}</a>
  return (
    <a href={one.applyAddress} rel="noreferrer">
      {new URL(one.applyAddress).hostname}
    </a>
  )
}

type ChooseProps = {
  readonly counties: readonly { readonly code: string; readonly heading: string }[]
  readonly language: Language
}

/** On the page of no county: where the posts of each stand. */
export function CareersOfCounties({ counties, language }: ChooseProps) {
  const words = careersWords[language]
  return (
    <Section id="openings" heading={words.openingsHeading}>
      <p>{words.chooseCounty}</p>
      <ul class="usa-list">
        {counties.map(({ code, heading }) => (
          <li key={code}>
            <a href={`/counties/${code}/pages/careers#openings`}>{words.openingsOf(heading)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
