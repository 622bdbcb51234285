import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Select,
  Sheet,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { OpenSchool } from '../site/site.ts'
import { launchBoardPath } from './launch-board.page.tsx'
import { type LaunchConflict, type LaunchItem, type LaunchProblem, launchStates } from './launch-board.ts'
import { launchBoardWords } from './launch-board.words.ts'

type Props = {
  readonly school: OpenSchool
  readonly group: { readonly id: string; readonly name: string }
  readonly items: readonly LaunchItem[]
  readonly language: Language
  /** What was typed, where the form came back unsaved. */
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, LaunchProblem>>
  readonly conflicts?: readonly LaunchConflict[]
}

/** All items of one group, each with its state, owner, date and what to know. */
export function LaunchFormPage({ school, group, items, language, problems = {}, ...rest }: Props) {
  const words = launchBoardWords[language]
  const { conflicts = [], typed } = rest
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      {conflicts.length > 0 && (
        <Alert tone="warning" heading={words.conflictHeading} announced>
          <ul>
            {conflicts.map(({ itemId, theirs, typed: yours }) => (
              <li key={itemId}>
                {items.find(({ id }) => id === itemId)?.name[language]}:{' '}
                {words.conflict(theirs.personName, dayText(theirs.writtenAt, language))}{' '}
                {words.yours(
                  [words.stateOf[yours.state], yours.ownerName, yours.dueOn, yours.detail]
                    .filter((part) => part !== null)
                    .join(', '),
                )}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <h1>{words.changeTitle(group.name)}</h1>
      <p class="usa-intro">
        {school.name}. {words.changeLead}
      </p>
      <Form action={`${launchBoardPath}/${school.code}/items/${group.id}`} method="post">
        {items.map((item) => (
          <ItemFields key={item.id} item={item} language={language} typed={typed} problems={problems} />
        ))}
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
          <a href={`${launchBoardPath}/${school.code}`}>{words.titleOf(school.name)}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

type ItemProps = {
  readonly item: LaunchItem
  readonly language: Language
  readonly typed: Props['typed']
  readonly problems: Readonly<Record<string, LaunchProblem>>
}

function ItemFields({ item, language, typed, problems }: ItemProps) {
  const words = launchBoardWords[language]
  const { id, entry } = item
  const field = (part: string, held: string | null | undefined) => {
    const name = `${id}.${part}`
    const problem = problems[name]
    const value = typed === undefined ? (held ?? '') : String(typed[name] ?? '')
    return { name, value, error: problem && words.problem[problem] }
  }
  return (
    <Section id={`item-${id}`} heading={item.name[language]}>
      <Select
        {...field('state', entry?.state ?? 'open')}
        label={words.stateHeader}
        options={launchStates.map((state) => ({ value: state, text: words.stateOf[state] }))}
      />
      <TextInput {...field('owner', entry?.ownerName)} label={words.ownerHeader} maxLength={120} />
      <TextInput {...field('due', entry?.dueOn)} label={words.dueHeader} type="date" width="medium" />
      <TextInput
        {...field('detail', entry?.detail)}
        label={words.detailHeader}
        hint={item.ask[language] || undefined}
        rows={2}
        maxLength={1000}
      />
      {entry && (
        <p class="source-line">{words.written(entry.personName, dayText(entry.writtenAt, language))}</p>
      )}
      <input
        type="hidden"
        name={`seen.${id}`}
        value={typed === undefined ? (entry?.id ?? '') : String(typed[`seen.${id}`] ?? '')}
      />
    </Section>
  )
}

type AddProps = {
  readonly school: OpenSchool
  readonly language: Language
  readonly problem?: LaunchProblem | undefined
}

/** Something only this school needs, by its name; owner and date are written beside the others. */
export function AddLaunchItem({ school, language, problem }: AddProps) {
  const words = launchBoardWords[language]
  return (
    <Sheet>
      <h2>{words.addHeading}</h2>
      <Form action={`${launchBoardPath}/${school.code}/own`} method="post" label={words.addHeading}>
        <TextInput
          name="name"
          label={words.addName}
          maxLength={200}
          error={problem && words.problem[problem]}
        />
        <ButtonRow>
          <Button kind="outline">{words.add}</Button>
        </ButtonRow>
      </Form>
    </Sheet>
  )
}
