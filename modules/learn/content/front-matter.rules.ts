import { z } from 'zod'
import { anchors, languages, type Moment, type Page, type Problem, standings } from './content.ts'
import type { Document } from './markdown.rules.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not a name: small letters, digits and hyphens')
const number = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number)
const list = z.string().transform((text) => text.split(',').map((part) => part.trim()))

const page = {
  id: name,
  title: z.string(),
  language: z.enum(languages),
  audience: z.enum(['staff', 'family']),
  state: z.enum(['draft', 'machine', 'reviewed']),
  reviewer: z.string().optional(),
  'reviewed-on': z.iso.date().optional(),
}

/** One closed schema for each kind of file: an unknown key is an error, not a surprise. */
export const frontMatter = {
  role: z.strictObject({
    ...page,
    slug: name,
    order: number,
    edition: number,
    standing: z.enum(standings),
    access: list.pipe(z.array(z.string().regex(/^[a-z_0-9]+$/, 'is not an access role'))),
    summary: z.string(),
  }),
  phase: z.strictObject({
    ...page,
    role: name,
    phase: z.string(),
    window: z.string(),
    span: z.string(),
    standing: z.enum(standings),
  }),
  lesson: z.strictObject({
    ...page,
    slug: name,
    minutes: number,
    theme: z.enum(['Relationships', 'Collaboration', 'Systems', 'Access to Care']),
    tenets: list.pipe(z.array(z.enum(['healthy', 'safe', 'engaged', 'supported', 'challenged']))),
    summary: z.string(),
  }),
  path: z.strictObject({ ...page, slug: name, minutes: number, summary: z.string() }),
}
export type Kind = keyof typeof frontMatter
export type Front<K extends Kind> = z.infer<(typeof frontMatter)[K]>

/** The front matter read by its schema, or null when it does not keep to it. */
export function readFrontMatter<K extends Kind>(
  kind: K,
  file: string,
  document: Document,
  problems: Problem[],
): Front<K> | null {
  const given = Object.fromEntries([...document.front].map(([key, { value }]) => [key, value]))
  const read = frontMatter[kind].safeParse(given)
  if (read.success) return read.data as Front<K>
  for (const issue of read.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]
    for (const key of keys) {
      const message = issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message
      problems.push({
        file,
        line: document.front.get(key)?.line ?? 1,
        message: `front matter ${key}: ${message}`,
      })
    }
  }
  return null
}

type PageFront = Pick<
  Front<Kind>,
  'id' | 'title' | 'language' | 'audience' | 'state' | 'reviewer' | 'reviewed-on'
>

export const toPage = (file: string, front: PageFront, document: Document): Page => ({
  file,
  id: front.id,
  title: front.title,
  language: front.language,
  audience: front.audience,
  state: front.state,
  reviewer: front.reviewer ?? null,
  reviewedOn: front['reviewed-on'] ?? null,
  blocks: document.blocks,
})

/** `hire .. school-start+6w` or `month-09 .. month-10`; null when it reads otherwise. */
export function parseSpan(text: string): { opens: Moment; closes: Moment } | null {
  const [opens, closes, more] = text.split(' .. ').map(parseMoment)
  return opens && closes && more === undefined ? { opens, closes } : null
}

function parseMoment(text: string): Moment | null {
  const [, month] = /^month-(0[1-9]|1[0-2])$/.exec(text) ?? []
  if (month !== undefined) return { month: Number(month) }
  const [, word, weeks] = /^([a-z-]+?[0-9]?)(?:([+-]\d{1,2})w)?$/.exec(text) ?? []
  const anchor = anchors.find((known) => known === word)
  return anchor ? { anchor, weeks: Number(weeks ?? 0) } : null
}
