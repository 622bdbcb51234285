import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Glossary, type Library, type Measure, type Problem, type Source, scopes } from './content.ts'
import { type Read, readLesson, readPath, readPhase, readRole } from './shapes.rules.ts'

/** The content of this checkout. */
export const contentFolder = new URL('../../../content/', import.meta.url).pathname

export type Content = {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** Text of each file by its path under the content folder, to say in which line something stands. */
  readonly texts: ReadonlyMap<string, string>
}

/** Reads everything that teaches. Files that cannot be read right are left out and said so. */
export async function readContent(folder: string = contentFolder): Promise<Content> {
  const texts = await readTexts(folder)
  const problems: Problem[] = []
  const take = <Shape>(pattern: RegExp, read: (file: string, text: string) => Read<Shape>): Shape[] =>
    [...texts].flatMap(([file, text]) => {
      if (!pattern.test(file)) return []
      const { shape, problems: found } = read(file, text)
      problems.push(...found)
      return shape === null ? [] : [shape]
    })
  const library: Library = {
    roles: take(/^roles\/[a-z0-9-]+\/role\.[a-z]{2}\.md$/, readRole),
    phases: take(/^roles\/[a-z0-9-]+\/[0-9.]+\.[a-z]{2}\.md$/, readPhase),
    lessons: take(/^lessons\/[a-z0-9-]+\.[a-z]{2}\.md$/, readLesson),
    paths: take(/^paths\/[a-z0-9-]+\.[a-z]{2}\.md$/, readPath),
    sources: readJson(texts, 'sources-learn.json', sourceSchema, problems),
    measures: readJson(texts, 'measures.json', measureSchema, problems),
    glossary: readGlossary(texts.get('glossary-learn.md') ?? ''),
  }
  return { library, problems, texts }
}

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1))
    .filter((file) =>
      /^(?:roles|lessons|paths)\/|^(?:sources-learn\.json|measures\.json|glossary-learn\.md|ids\.txt)$/.test(
        file,
      ),
    )
    .sort()
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
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
