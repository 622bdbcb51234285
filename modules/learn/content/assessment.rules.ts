import { type Assessment, type Choice, type Item, type Scenario, type Statement, topics } from './content.ts'
import { parseRuns } from './inline.rules.ts'
import {
  complain,
  fullName,
  named,
  onlyList,
  type Reader,
  type Section,
  splitSections,
} from './step.rules.ts'

/** Statements to rate oneself by, and scenarios with feedback on every choice. */
export function parseAssessment(reader: Reader, parent: string, section: Section): Assessment {
  const { heading } = section
  const id = fullName(parent, heading.id)
  if (id === '') complain(reader, heading.line, 'the assessment has no id')
  const pass = heading.attributes.get('pass')
  if (pass && !/^(100|[1-9]?\d)$/.test(pass.value)) complain(reader, pass.line, 'pass is not a percentage')
  const { sections } = splitSections(section.blocks, 3)
  const rated = sections.filter((inner) => inner.heading.attributes.get('kind')?.value === 'self-rated')
  const asked = sections.filter((inner) => !rated.includes(inner))
  if (asked.length > 0 !== (pass !== undefined))
    complain(reader, heading.line, 'an assessment with scenarios, and only such a one, says `pass: PERCENT`')
  return {
    id,
    passPercent: pass ? Number(pass.value) : null,
    statements: rated.flatMap((inner) =>
      onlyList(reader, inner).map((item) => parseStatement(reader, id, item)),
    ),
    scenarios: asked.map((inner) => parseScenario(reader, id, inner)),
    line: heading.line,
  }
}

function parseStatement(reader: Reader, parent: string, item: Item): Statement {
  const link = parseRuns(`${item.text} ${item.more}`).find(
    (run) => run.kind === 'link' && run.scheme === 'lesson',
  )
  return { ...named(reader, parent, item), lesson: link?.kind === 'link' ? link.target : null }
}

function parseScenario(reader: Reader, parent: string, section: Section): Scenario {
  const { heading } = section
  const id = fullName(parent, heading.id)
  if (id === '') complain(reader, heading.line, `the scenario “${heading.text}” has no id`)
  const given = (key: string) => heading.attributes.get(key)?.value
  const topic = topics.find((known) => known === given('topic'))
  if (!topic) complain(reader, heading.line, `a scenario names its topic: ${topics.join(', ')}`)
  const lesson = given('lesson')
  if (lesson === undefined) complain(reader, heading.line, 'a scenario names the lesson to go back to')
  const choices = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const read = choices.map((item) => parseChoice(reader, id, item))
  if (read.length < 2 || !read.some((choice) => choice.verdict === 'right'))
    complain(reader, heading.line, 'a scenario has two choices or more, and a right one')
  return {
    id,
    title: heading.text,
    topic: topic ?? 'role',
    lesson: lesson ?? '',
    must: given('must') === 'yes',
    situation: section.blocks.filter((block) => block.kind !== 'list'),
    choices: read,
    line: heading.line,
  }
}

function parseChoice(reader: Reader, parent: string, item: Item): Choice {
  const verdict = item.mark === 'right' || item.mark === 'partly' ? item.mark : 'not yet'
  if (item.mark === null) complain(reader, item.line, 'a choice begins with [right], [partly] or [not yet]')
  if (item.more === '') complain(reader, item.line, 'every choice needs its feedback on the line below')
  return { ...named(reader, parent, item), verdict, feedback: item.more }
}
