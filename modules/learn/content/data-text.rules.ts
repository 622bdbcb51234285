import type { Audience, Language } from './content.ts'
import type { LooseText } from './plainness.rules.ts'

/** Files whose words families read; all others are for staff. How goals are measured is a page of method. */
const forFamilies = /^(?:pages\/(?!goals)|medi-cal\.json$|needs\.json$)/

const audienceOf = (file: string): Audience => (forFamilies.test(file) ? 'family' : 'staff')

/** The texts of content that is data: whatever stands under `en` or `es` in a JSON file. */
export function textsOfData(file: string, source: string): readonly LooseText[] {
  return spoken(JSON.parse(source), null).map(({ language, text }) => ({
    file,
    line: lineOf(source, JSON.stringify(text)),
    language,
    audience: audienceOf(file),
    text,
  }))
}

type Spoken = { readonly language: Language; readonly text: string }

function spoken(value: unknown, language: Language | null): readonly Spoken[] {
  if (typeof value === 'string') return language === null ? [] : [{ language, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => spoken(one, language))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    spoken(one, key === 'en' || key === 'es' ? key : language),
  )
}

/** The texts of a public page: `pages/NAME.LANGUAGE.md`, paragraph by paragraph, without its front matter's names. */
export function textsOfPage(file: string, source: string): readonly LooseText[] {
  const language: Language = file.endsWith('.es.md') ? 'es' : 'en'
  return source.split('\n').flatMap((line, index) => {
    const text = line
      .replace(/^(?:title|summary): /, '')
      .replace(/^(?:#+|[-*]|\d+\.) /, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/\*\*/g, '')
    return text === '' || text === '---' || line.startsWith('|')
      ? []
      : [{ file, line: index + 1, language, audience: audienceOf(file), text }]
  })
}

const lineOf = (source: string, part: string): number =>
  source.slice(0, Math.max(0, source.indexOf(part))).split('\n').length
