import { z } from 'zod'
import {
  type Glossary,
  type Library,
  type Measure,
  type Phase,
  type Problem,
  type Source,
  scopes,
} from './content.ts'
import { type Read, readLesson, readPath, readPhase, readRole } from './shapes.rules.ts'

/** Text of each file by its path under the content folder. */
export type ContentTexts = ReadonlyMap<string, string>

export type Content = {
  readonly library: Library
  readonly problems: readonly Problem[]
  readonly texts: ContentTexts
}

const rolePattern = /^roles\/[a-z0-9-]+\/role\.[a-z]{2}\.md$/
const phasePattern = /^roles\/[a-z0-9-]+\/[0-9.]+\.[a-z]{2}\.md$/
const lessonPattern = /^lessons\/[a-z0-9-]+\.[a-z]{2}\.md$/
const pathPattern = /^paths\/[a-z0-9-]+\.[a-z]{2}\.md$/
const videoPattern = /^videos\/[a-z0-9-]+\.[a-z]{2}\.md$/
const known = [rolePattern, phasePattern, lessonPattern, pathPattern, videoPattern]

/** Everything that teaches, read. A file that cannot be read right is left out and said so. */
export function parseContent(texts: ContentTexts): Content {
  const problems: Problem[] = []
  const take = <Shape>(pattern: RegExp, read: (file: string, text: string) => Read<Shape>): Shape[] =>
    [...texts].flatMap(([file, text]) => {
      if (!pattern.test(file)) return []
      const { shape, problems: found } = read(file, text)
      problems.push(...found)
      return shape === null ? [] : [shape]
    })
  const roles = take(rolePattern, readRole).sort((a, b) => a.order - b.order)
  const orderOf = ({ role, label }: Phase) =>
    [roles.findIndex(({ slug }) => slug === role), Number(label)] as const
  const library: Library = {
    roles,
    phases: take(phasePattern, readPhase).sort((a, b) => {
      const [[roleA, labelA], [roleB, labelB]] = [orderOf(a), orderOf(b)]
      return roleA - roleB || labelA - labelB
    }),
    lessons: take(lessonPattern, readLesson),
    paths: take(pathPattern, readPath),
    sources: readJson(texts, 'sources-learn.json', sourceSchema, problems),
    measures: readJson(texts, 'measures.json', measureSchema, problems),
    glossary: readGlossary(texts.get('glossary-learn.md') ?? ''),
  }
  for (const file of texts.keys())
    if (file.includes('/') && !known.some((pattern) => pattern.test(file)))
      problems.push({
        file,
        line: 1,
        message: 'is not named like a role, a phase, a lesson, a path or a video',
      })
  return { library, problems, texts }
}

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  read: z.string(),
})
const measureSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  meaning: z.string().min(20),
  unit: z.string(),
  grains: z.array(z.enum(scopes)).min(1),
  floor: z.enum([
    'places',
    'people',
    'plan',
    'staff',
    'students',
    'refer',
    'care',
    'connect',
    'bill',
    'evaluate',
    'learn',
  ]),
  state: z.enum(['declared', 'built']),
})

function readJson<Shape extends Source | Measure>(
  texts: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<Shape>,
  problems: Problem[],
): readonly Shape[] {
  try {
    const read = z.array(schema).safeParse(JSON.parse(texts.get(file) ?? '[]'))
    if (read.success) return read.data
    problems.push(
      ...read.error.issues.map(({ path, message }) => ({
        file,
        line: 1,
        message: `${path.join('.')}: ${message}`,
      })),
    )
  } catch (error) {
    problems.push({
      file,
      line: 1,
      message: `is not JSON: ${error instanceof Error ? error.message : error}`,
    })
  }
  return []
}

/** The first column of the glossary's tables: words under “Words”, people and places under “Names”. */
function readGlossary(text: string): Glossary {
  const [words = '', names = ''] = text.split(/^## Names$/m)
  return { words: firstColumn(words), names: firstColumn(names) }
}

const firstColumn = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ([^|]+?) \|/gm)]
    .slice(1)
    .flatMap(([, term]) => (term && !/^-+$/.test(term) ? term.split(', ') : []))
