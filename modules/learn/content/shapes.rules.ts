import { parseAssessment } from './assessment.rules.ts'
import type {
  Assessment,
  Lesson,
  OpenPath,
  Page,
  Phase,
  Problem,
  Resource,
  RolePage,
  Step,
} from './content.ts'
import { parseSpan, readFrontMatter, toPage } from './front-matter.rules.ts'
import { type Document, parseDocument } from './markdown.rules.ts'
import {
  complain,
  named,
  onlyList,
  parseStep,
  type Reader,
  type Section,
  splitSections,
} from './step.rules.ts'

export type Read<Shape> = { readonly shape: Shape | null; readonly problems: readonly Problem[] }

/** The headings of a page in each language, and what each one opens. */
const openings: Readonly<Record<string, keyof Body>> = {
  Overview: 'overview',
  Objectives: 'objectives',
  Steps: 'steps',
  Parts: 'steps',
  Resources: 'resources',
  Assessment: 'assessment',
  Resumen: 'overview',
  Partes: 'steps',
  Recursos: 'resources',
  Preguntas: 'assessment',
}
type Body = Pick<Phase, 'overview' | 'objectives' | 'resources' | 'assessment' | 'steps'>

export function readRole(file: string, text: string): Read<RolePage> {
  return read(file, text, (document, reader) => {
    const front = readFrontMatter('role', file, document, reader.problems)
    if (!front) return null
    const { slug, order, edition, standing, access, summary } = front
    return { ...toPage(file, front, document), slug, order, edition, standing, access, summary }
  })
}

export function readPhase(file: string, text: string): Read<Phase> {
  return read(file, text, (document, reader) => {
    const front = readFrontMatter('phase', file, document, reader.problems)
    const span = front && parseSpan(front.span)
    if (front && !span)
      complain(reader, document.front.get('span')?.line ?? 1, `span reads like \`hire .. school-start+6w\``)
    if (!front || !span) return null
    const { role, phase: label, window, standing } = front
    return {
      ...toPage(file, front, document),
      ...readBody(document, reader, front.id),
      ...span,
      role,
      label,
      window,
      standing,
    }
  })
}

export function readPath(file: string, text: string): Read<OpenPath> {
  return read(file, text, (document, reader) => {
    const front = readFrontMatter('path', file, document, reader.problems)
    if (!front) return null
    const { steps, overview, resources, assessment } = readBody(document, reader, front.id)
    const { slug, minutes, summary } = front
    return {
      ...toPage(file, front, document),
      slug,
      minutes,
      summary,
      parts: steps,
      overview,
      resources,
      assessment,
    }
  })
}

export function readLesson(file: string, text: string): Read<Lesson> {
  return read(file, text, (document, reader) => {
    const front = readFrontMatter('lesson', file, document, reader.problems)
    if (!front) return null
    const { lead, sections } = splitSections(document.blocks, 2)
    const asked = sections.find((section) => section.heading.text === 'Check yourself')
    const told = sections.filter((section) => section !== asked)
    const { slug, minutes, theme, tenets, summary } = front
    return {
      ...toPage(file, front, document),
      ...{ slug, minutes, theme, tenets, summary },
      body: [...lead, ...told.flatMap((section) => [section.heading, ...section.blocks])],
      assessment: asked ? parseAssessment(reader, front.id, asked) : null,
    }
  })
}

function read<Shape extends Page>(
  file: string,
  text: string,
  shape: (document: Document, reader: Reader) => Shape | null,
): Read<Shape> {
  const document = parseDocument(file, text)
  const problems = [...document.problems]
  return { shape: shape(document, { file, problems }), problems }
}

function readBody(document: Document, reader: Reader, id: string): Body {
  const found = new Map<keyof Body, Section>()
  for (const section of splitSections(document.blocks, 2).sections) {
    const part = openings[section.heading.text]
    if (!part) complain(reader, section.heading.line, `no section is called “${section.heading.text}”`)
    else if (found.has(part)) complain(reader, section.heading.line, `“${section.heading.text}” stands twice`)
    else found.set(part, section)
  }
  const steps = found.get('steps')
  const objectives = found.get('objectives')
  const assessment = found.get('assessment')
  return {
    overview: found.get('overview')?.blocks ?? [],
    objectives: objectives ? onlyList(reader, objectives).map((item) => named(reader, `${id}-o`, item)) : [],
    steps: steps ? readSteps(reader, id, steps) : [],
    resources: readResources(reader, id, found.get('resources')),
    assessment: assessment ? readAssessment(reader, id, assessment) : null,
  }
}

function readSteps(reader: Reader, id: string, section: Section): readonly Step[] {
  const { lead, sections } = splitSections(section.blocks, 3)
  if (lead.length > 0) complain(reader, lead[0]?.line ?? 1, 'words stand before the first step')
  return sections.map((inner) => parseStep(reader, id, inner))
}

const readAssessment = (reader: Reader, id: string, section: Section): Assessment =>
  parseAssessment(reader, id, section)

const readResources = (reader: Reader, id: string, section: Section | undefined): readonly Resource[] =>
  section
    ? onlyList(reader, section).map((item) => ({ ...named(reader, `${id}-r`, item), why: item.more }))
    : []
