import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { closed, shell } from '#app/shell.tsx'
import type { Database } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone } from '#platform/viewer.ts'
import { learnRoutes } from './learn.routes.ts'
import type { Curriculum } from './role/curriculum.ts'
import { openLearning } from './role/learning.ts'

/** Reading asks no database: whoever is not signed in leaves no trace, not even a query. */
const noData: Database = { asViewer: () => Promise.reject(new Error('the data was touched')) }
const learning = openLearning({ addresses: { crisis: '/help-now', plan: '/counties' } })
const app = serve({
  database: noData,
  routes: learnRoutes(learning),
  log: openLog({ write: () => {} }),
  viewerOf: async () => anyone(),
  languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
  shell: shell({ practice: true, publicUrl: null }),
  closed,
  secure: false,
  trustedProxies: 0,
})
const read = async (path: string) => {
  const answer = await app.request(`http://localhost${path}`)
  return { status: answer.status, html: await answer.text() }
}

let curriculum: Curriculum
let paths: readonly string[]
const pages = new Map<string, string>()
beforeAll(async () => {
  curriculum = await learning.curriculum()
  paths = [
    '/learn',
    '/learn/glossary',
    '/learn/readiness',
    '/learn/readiness/school',
    '/learn/readiness/district',
    '/learn/who-does-what',
    '/learn/launch-board',
    '/learn/journey',
    '/learn/duties',
    ...curriculum.roles('en').flatMap(({ slug }) => [`/learn/${slug}`, `/learn/workbooks/${slug}`]),
    '/learn/workbooks',
    '/learn/videos',
    '/learn/videos/overview',
    '/learn/videos/family-and-student',
    ...curriculum.roles('en').map(({ slug }) => `/learn/videos/${slug}`),
    ...['cost', 'partnership', 'readiness', 'sustainability'].map((slug) => `/learn/workbooks/${slug}`),
    ...curriculum
      .roles('en')
      .flatMap(({ slug }) => curriculum.phases(slug, 'en').map(({ label }) => `/learn/${slug}/${label}`)),
    ...curriculum.lessons('en').map(({ slug }) => `/learn/lessons/${slug}`),
    ...curriculum.paths('en').map(({ slug }) => `/learn/paths/${slug}`),
    ...everyAssessment().map(({ id }) => `/learn/assessments/${id}`),
  ]
  for (const path of paths)
    for (const address of [path, `${path}?lang=es`]) {
      const { status, html } = await read(address)
      expect(status, address).toBe(200)
      pages.set(address, html)
    }
})

const everyAssessment = () =>
  [
    ...curriculum.roles('en').flatMap(({ slug }) => curriculum.phases(slug, 'en')),
    ...curriculum.lessons('en'),
    ...curriculum.paths('en'),
  ].flatMap(({ assessment }) => assessment ?? [])

test('there are eight roles with six phases each, every one of them a page', () => {
  expect(curriculum.roles('en')).toHaveLength(8)
  for (const { slug } of curriculum.roles('en'))
    expect(curriculum.phases(slug, 'en').map(({ label }) => label)).toEqual(['0', '0.5', '1', '2', '3', '4'])
})

test('no page is above 60 KB as it is sent', () => {
  const heavy = [...pages].filter(([, html]) => gzipSync(html).length > 60 * 1024)
  expect(heavy.map(([path]) => path)).toEqual([])
})

test('no page has a style attribute, an id twice, or a link within it that leads nowhere', () => {
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/\sstyle=/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([])
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(
      anchors.filter((anchor) => !ids.includes(anchor)),
      path,
    ).toEqual([])
  }
})

test('every link into learning leads to a page, and its anchor stands there', () => {
  const links = new Set(
    [...pages.values()].flatMap((html) =>
      [...html.matchAll(/href="(\/learn[^"?]*)"/g)].map((match) => match[1] ?? ''),
    ),
  )
  const broken = [...links].filter((link) => {
    const [path = '', anchor] = link.split('#')
    if (path.endsWith('/forms.zip')) return !paths.includes(path.replace('/forms.zip', ''))
    const html = pages.get(path)
    return html === undefined || (anchor !== undefined && !html.includes(`id="${anchor}"`))
  })
  expect(broken).toEqual([])
})

describe('a phase', () => {
  const of = (path: string) => pages.get(path) ?? ''

  test('shows its numbered steps, tasks, artefacts, prompts and sources', () => {
    const html = of('/learn/clinician-1/1')
    expect(html).toContain('Step 1: Meet the principal and the coordinator')
    expect(html).toContain('Send the invitation on day one')
    expect(html).toContain('The page you brought')
    expect(html).toContain('Date of the meeting')
    expect(html).toContain('id="source-1"')
  })

  test('says it is proposed where no public page tells it, and only there', () => {
    const says = (html: string) => html.includes('No public page of the program tells this phase')
    for (const { slug } of curriculum.roles('en'))
      for (const phase of curriculum.phases(slug, 'en'))
        expect(says(of(`/learn/${slug}/${phase.label}`)), `${slug} ${phase.label}`).toBe(
          phase.standing === 'proposed',
        )
  })

  test('in the Spanish frame, English text says that it is English', () => {
    const html = of('/learn/clinician-1/1?lang=es')
    expect(html).toContain('lang="en"')
    expect(html).toContain('Por ahora este texto está en inglés.')
  })
})

test('what no one has written is not there', async () => {
  for (const path of ['/learn/superhero', '/learn/clinician-1/9', '/learn/lessons/none', '/learn/paths/none'])
    expect((await read(path)).status, path).toBe(404)
})

test('a text cannot bring HTML of its own', () => {
  for (const [path, html] of pages) expect(html, path).not.toMatch(/<(script|iframe|img|object)\b/)
})
