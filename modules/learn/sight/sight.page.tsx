import { Button, ButtonRow, DefinitionList, Form, RadioGroup, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { audienceOf, choicesFor } from './sight.rules.ts'
import { type Sight, type SightSubject, sightSubjects } from './sight.ts'
import { sightWords } from './sight.words.ts'

type Props = {
  readonly schoolCode: string
  readonly decided: readonly Sight[]
  readonly language: Language
  readonly mayDecide: boolean
}

/** Who sees what of a school: for its leaders a question, for everyone else an answer. */
export function SightSection({ schoolCode, decided, language, mayDecide }: Props) {
  const words = sightWords[language]
  const said = (subject: SightSubject) => {
    const sight = decided.find((one) => one.subject === subject)
    return sight ? words.decided(sight.personName, dayText(sight.decidedAt, language)) : words.byDefault
  }
  return (
    <Section id="sight" heading={words.heading}>
      <p>{words.lead}</p>
      {mayDecide ? (
        <Form action={`/learn/schools/${schoolCode}/sight`} method="post" label={words.heading}>
          {sightSubjects.map((subject) => (
            <RadioGroup
              key={subject}
              name={subject}
              label={words.subjectOf[subject]}
              hint={said(subject)}
              value={audienceOf(subject, decided)}
              options={choicesFor(subject).map((value) => ({ value, text: words.audienceOf[value] }))}
            />
          ))}
          <ButtonRow>
            <Button kind="outline">{words.save}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <DefinitionList
          items={sightSubjects.map((subject) => ({
            term: words.subjectOf[subject],
            detail: `${words.audienceOf[audienceOf(subject, decided)]}. ${said(subject)}`,
          }))}
        />
      )}
      <p>{words.readiness}</p>
    </Section>
  )
}
