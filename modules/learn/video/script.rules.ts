import { z } from 'zod'
import { languages } from '#platform/words.ts'
import type { Problem } from '../content/content.ts'
import type { Chapter, Scene, Script } from './script.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not a name: small letters, digits and hyphens')
const front = z.strictObject({
  slug: name,
  title: z.string(),
  language: z.enum(languages),
  state: z.enum(['draft', 'reviewed']),
})

export type ReadScript = { readonly script: Script | null; readonly problems: readonly Problem[] }

/** A script's text: front matter, `## chapter`, `### headline`, `- short line`, and below it what is said. */
export function readScript(file: string, text: string): ReadScript {
  const lines = text.split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0)
    return {
      script: null,
      problems: [{ file, line: 1, message: 'begins with front matter between two ---' }],
    }
  const read = front.safeParse(Object.fromEntries(lines.slice(1, end).map(keyAndValue)))
  if (!read.success)
    return {
      script: null,
      problems: read.error.issues.map(({ path, message }) => ({
        file,
        line:
          1 +
          Math.max(
            0,
            lines.findIndex((line) => line.startsWith(`${String(path[0])}:`)),
          ),
        message: `front matter ${path.join('.')}: ${message}`,
      })),
    }
  const problems: Problem[] = []
  const chapters = readChapters(lines, end + 1, (line, message) => problems.push({ file, line, message }))
  return { script: { file, ...read.data, chapters }, problems }
}

const keyAndValue = (line: string): readonly [string, string] => {
  const at = line.indexOf(':')
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

type Say = (line: number, message: string) => void
type OpenScene = { line: number; headline: string; items: string[]; said: string[] }

function readChapters(lines: readonly string[], start: number, say: Say): readonly Chapter[] {
  const chapters: { line: number; title: string; scenes: OpenScene[] }[] = []
  lines.slice(start).forEach((raw, index) => {
    const [text, line] = [raw.trim(), start + index + 1]
    if (text === '') return
    const chapter = chapters.at(-1)
    const scene = chapter?.scenes.at(-1)
    if (text.startsWith('## ')) chapters.push({ line, title: text.slice(3), scenes: [] })
    else if (text.startsWith('### ') && chapter)
      chapter.scenes.push({ line, headline: text.slice(4), items: [], said: [] })
    else if (text.startsWith('- ') && scene) scene.items.push(text.slice(2))
    else if (!text.startsWith('#') && scene) scene.said.push(text)
    else say(line, 'stands outside of a scene: a chapter is ##, a scene in it is ###')
  })
  return chapters.map(({ line, title, scenes }) => ({ line, title, scenes: scenes.map(closed) }))
}

const closed = ({ line, headline, items, said }: OpenScene): Scene => ({
  line,
  headline,
  items,
  said: said.join(' '),
})
