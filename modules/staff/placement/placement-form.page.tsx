import { Button, CheckboxGroup, Form, Section, Select, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Position, positionRoles } from '../position/position.ts'
import {
  type Placement,
  type PlacementRefusal,
  type PublicationRefusal,
  type School,
  spokenLanguages,
  type TypedPlacement,
} from './placement.ts'
import { placementWords } from './placement.words.ts'
import { languageName, weekdayName } from './spoken-language.words.ts'

export type PlacementsProps = {
  readonly placements: readonly Placement[]
  readonly positions: readonly Position[]
  readonly schools: readonly School[]
  readonly mayEnter: boolean
  readonly language: Language
  readonly problem?: { readonly field: string; readonly refusal: PlacementRefusal | PublicationRefusal }
  readonly typed?: TypedPlacement
}

/** One placement, with its position when that is new; comes back as it was typed when something is wrong. */
export function PlacementForm({ language, problem, typed, positions, schools }: PlacementsProps) {
  const words = placementWords[language]
  const about = (name: keyof TypedPlacement) => ({
    name,
    ...(problem?.field === name ? { error: words.refusals[problem.refusal] } : {}),
  })
  const text = (name: keyof TypedPlacement) => ({ ...about(name), value: String(typed?.[name] ?? '') })
  return (
    <Section id="add" heading={words.addHeading}>
      <Form action="/staff/placements" method="post">
        <Select
          {...text('position')}
          label={words.position}
          hint={words.positionHint}
          placeholder={words.newPosition}
          options={positions.map(({ id, title, holder }) => ({
            value: id,
            text: `${title}, ${holder ?? words.vacancy}`,
          }))}
        />
        <Select
          {...text('role')}
          label={words.role}
          placeholder="–"
          options={positionRoles.map((role) => ({ value: role, text: words.roles[role] }))}
        />
        <TextInput {...text('title')} label={words.positionTitle} maxLength={200} width="medium" />
        <TextInput
          {...text('holder')}
          label={words.holder}
          hint={words.holderHint}
          maxLength={200}
          width="medium"
        />
        <Select
          {...text('school')}
          label={words.school}
          placeholder={words.chooseSchool}
          required
          options={schools.map(({ id, name, districtName }) => ({
            value: id,
            text: `${name} (${districtName})`,
          }))}
        />
        <CheckboxGroup
          {...about('weekdays')}
          label={words.weekdays}
          values={typed?.weekdays ?? []}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            text: weekdayName(day, language),
          }))}
        />
        <TextInput {...text('from_time')} label={words.from} hint={words.timeHint} width="short" required />
        <TextInput {...text('until_time')} label={words.until} width="short" required />
        <CheckboxGroup
          {...about('languages')}
          label={words.languages}
          values={typed?.languages ?? []}
          options={spokenLanguages.map((tag) => ({ value: tag, text: languageName(tag, language) }))}
        />
        <TextInput
          {...text('starts_on')}
          label={words.startsOn}
          hint={words.dayHint}
          width="short"
          required
        />
        <TextInput {...text('ends_on')} label={words.endsOn} width="short" />
        <TextInput
          {...text('agreed_by')}
          label={words.agreedBy}
          hint={words.agreedByHint}
          maxLength={200}
          width="medium"
          required
        />
        <TextInput
          {...text('agreed_on')}
          label={words.agreedOn}
          hint={words.dayHint}
          width="short"
          required
        />
        <Button>{words.add}</Button>
      </Form>
    </Section>
  )
}
