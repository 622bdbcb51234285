import { EmptyState, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { Contacts, type SchoolContacts } from './contacts.page.tsx'
import type { FoundSchool } from './find-my-school.ts'
import { findMySchoolWords } from './find-my-school.words.ts'

type CountyChoice = { readonly code: string; readonly heading: string }

/** First press: the county. Only those whose schools are in. */
export function ChooseCounty(props: {
  readonly counties: readonly CountyChoice[]
  readonly language: Language
}) {
  const words = findMySchoolWords[props.language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="counties" heading={words.chooseCounty}>
        {props.counties.length === 0 && <EmptyState {...words.noCounty} />}
        <ul class="usa-list">
          {props.counties.map(({ code, heading }) => (
            <li key={code}>
              <a href={`/counties/${code}/find-my-school`}>{heading}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

type ListProps = {
  readonly county: CountyChoice
  readonly schools: readonly FoundSchool[]
  /** The district pressed, or null for the list of districts. */
  readonly district: string | null
  readonly confirmed: ReadonlySet<string>
  readonly language: Language
}

/** Second press: the district; third: the school. Nothing is typed. */
export function ChooseSchool({ county, schools, district, confirmed, language }: ListProps) {
  const words = findMySchoolWords[language]
  const path = `/counties/${county.code}/find-my-school`
  const shown = schools.filter(({ districtCode }) => districtCode === district)
  const districts = new Map(schools.map((one) => [one.districtCode, one.districtName]))
  return (
    <>
      <h1>{`${words.title}: ${county.heading}`}</h1>
      <p class="usa-intro">{words.lead}</p>
      {schools.length === 0 && <EmptyState {...words.noSchools} />}
      {schools.length > 0 && shown.length === 0 && (
        <Section id="districts" heading={words.chooseDistrict(county.heading)}>
          <ul class="usa-list">
            {[...districts].map(([code, name]) => (
              <li key={code}>
                <a href={`${path}?district=${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {shown.length > 0 && (
        <Section id="schools" heading={words.chooseSchool(shown[0]?.districtName ?? '')}>
          <p>
            <a href={path}>{words.back}</a>
          </p>
          <ul class="usa-list">
            {shown.map(({ code, name }) => (
              <li key={code}>
                <a href={`${path}/${code}`}>{name}</a> ·{' '}
                {confirmed.has(code) ? words.confirmedHere : words.notYet}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={`/counties/${county.code}/welcome`}>{words.county}</a>
      </p>
    </>
  )
}

type SchoolProps = {
  readonly county: CountyChoice
  readonly school: SchoolContacts
  readonly language: Language
}

/** Whom to ask at one school, and the ways on from there. */
export function OneSchool({ county, school, language }: SchoolProps) {
  const words = findMySchoolWords[language]
  const students = `/counties/${county.code}/students/${school.code}`
  return (
    <>
      <h1>{school.name}</h1>
      <p class="usa-intro">{school.districtName}</p>
      <Section id="who" heading={words.whoHeading}>
        <Contacts school={school} language={language} />
        <p>{words.onlyConfirmed}</p>
      </Section>
      <ul class="usa-list">
        <li>
          <a href={students}>{words.forStudents}</a>
        </li>
        <li>
          <a href={`/counties/${county.code}/find-help?near=${school.code}`}>{words.nearby}</a>
        </li>
        <li>
          <a href={`${students}/card`}>{words.print}</a>
        </li>
        <li>
          <a href={`/counties/${county.code}/find-my-school?district=${school.districtCode}`}>{words.back}</a>
        </li>
        <li>
          <a href={`/counties/${county.code}/events?school=${school.code}`}>{words.events}</a>
        </li>
        <li>
          <a href="/interpreter-card">{words.interpreter}</a>
        </li>
        <li>
          <a href={`/counties/${county.code}/call-me?school=${school.code}`}>{words.callMe}</a>
        </li>
        <li>
          <a href={`/counties/${county.code}/rights`}>{words.rights}</a>
        </li>
        <li>
          <a href="/help-now">{words.helpNow}</a>
        </li>
      </ul>
    </>
  )
}
