import { languageName } from '#modules/staff/index.ts'
import { Alert, Button, ButtonRow, DefinitionList, Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { EventFacts } from '../family-event/event-facts.page.tsx'
import { familyEventWords } from '../family-event/family-event.words.ts'
import { type OwnDate, OwnDates } from '../series/together.page.tsx'
import { signUpWords } from './sign-up.words.ts'
import type { OwnSignUp } from './take-sign-up.ts'

type Props = OwnSignUp & {
  readonly dates: readonly OwnDate[]
  readonly path: string
  readonly county: string
  readonly language: Language
}

/** What a family finds at its own link: whether it has a place, and the way out. */
export function OwnSignUpPage({
  signUp,
  event,
  hasPlace,
  hasChildcare,
  keptDays,
  dates,
  path,
  county,
  language,
}: Props) {
  const words = signUpWords[language]
  const off = event.state === 'cancelled'
  const state = off
    ? words.off
    : signUp.cancelledAt !== null
      ? words.cancelledNow
      : hasPlace
        ? words.hasPlace
        : words.waits
  const coming = !off && signUp.cancelledAt === null
  return (
    <>
      <h1>{words.ownTitle}</h1>
      <Alert tone={coming && hasPlace ? 'success' : 'info'} announced>
        <p>{state}</p>
      </Alert>
      <Section id="event" heading={inLanguage(event.title, event.titleEs, language)}>
        <EventFacts event={event} language={language} />
      </Section>
      {coming && (
        <Section id="you" heading={familyEventWords[language].youHeading}>
          <DefinitionList
            items={[
              {
                term: familyEventWords[language].who,
                detail: words.party(signUp.adultCount, signUp.childCount),
              },
            ]}
          />
          {signUp.childcareCount > 0 && (
            <p>{hasChildcare ? words.childcareYes(signUp.childcareCount) : words.childcareNo}</p>
          )}
          {signUp.interpreter && <p>{words.interpreterYes(languageName(signUp.language, language))}</p>}
          <p>{words.keepLink}</p>
          <p>{words.erased(keptDays)}</p>
          <p>{words.cancelLead}</p>
          <Form action={`${path}/cancellation`} method="post">
            <ButtonRow>
              <Button kind="outline">{words.cancel}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      <OwnDates
        dates={dates}
        leaving={
          [...dates.map(({ standing }) => standing), ...(coming ? ['placed'] : [])].some(
            (standing) => standing === 'placed' || standing === 'waiting',
          )
            ? `${path}/leaving`
            : null
        }
        language={language}
      />
      <p>
        <a href={`/counties/${county}/events/${event.id}`}>{words.toEvent}</a>
      </p>
    </>
  )
}
