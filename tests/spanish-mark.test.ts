import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from '#app/desk.ts'
import { allRoutes } from '#app/routes.ts'
import { closed, shell } from '#app/shell.tsx'
import { someone } from '#modules/front/front.factory.ts'
import { confirmText } from '#modules/front/text-confirmation/confirm-text.ts'
import { floorPart, floorParts } from '#modules/front/text-confirmation/floor-words.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import type { Route } from '#platform/http.ts'
import { openLog } from '#platform/log.ts'
import { contentHash } from '#platform/secrets.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { allows } from './who-may.ts'
import { freshDatabase, type World } from './world/fresh-database.ts'

// Every page there is, opened in Spanish: who looks never has to remember that it says who has read it.
const nobody = 'Ninguna persona con nombre ha revisado todavía esta traducción.'
let world: World
let desk: ReturnType<typeof openDesk>
let school = ''
beforeAll(async () => {
  world = await freshDatabase()
  await seedPracticeCounty(world.database)
  desk = openDesk(world.database)
  const listed = await world.database.asViewer(anyone(0), (tx) => desk.figures(tx))
  school = listed.schools[0]?.cds ?? ''
}, 120_000)
afterAll(async () => {
  await desk?.close()
  await world?.close()
})

const routes = () => allRoutes({ practice: true, secret: 'the secret of a test run, long enough', desk })
const open = (viewer: Viewer, language: Language = 'es') => {
  const app = serve({
    database: world.database,
    routes: routes(),
    log: openLog({ write: () => undefined }),
    viewerOf: async () => viewer,
    languageOf: () => language,
    shell: shell({ practice: true, publicUrl: null }),
    closed,
    secure: false,
    trustedProxies: 0,
  })
  return async (path: string) => {
    const answer = await app.request(`http://localhost${path}`)
    const type = answer.headers.get('content-type') ?? ''
    return { status: answer.status, text: type.startsWith('text/html') ? await answer.text() : null }
  }
}

const filled: Readonly<Record<string, string>> = {
  code: '00',
  role: 'principal',
  phase: '1',
  lesson: 'cost',
  path: 'every-adult',
  page: 'model',
  language: 'es',
  asker: 'school',
  item: '2024-10-15-navigators',
  audience: 'families',
  topic: 'school-meals',
}
const addressOf = ({ path }: Route): string =>
  path.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) =>
    name === 'cds' ? school : name === 'district' ? school.slice(0, 7) : (filled[name] ?? 'x'),
  )

test('every page in Spanish says once that nobody has read it, or says so in its own words', {
  timeout: 240_000,
}, async () => {
  const [visitor, director] = [open(anyone()), open(someone(0, 'county_director'))]
  const pages = routes().filter(({ method, kind }) => method === 'GET' && kind === 'page')
  const wrong: string[] = []
  let seen = 0
  for (const route of pages) {
    const address = addressOf(route)
    const { status, text } = await (allows(route, 'anyone') ? visitor : director)(address)
    if (text === null || !text.includes('<html lang="es"')) continue
    if (status === 200) seen += 1
    const marks = text.split(nobody).length - 1
    const ownWords = /ninguna persona (con nombre|ha puesto todavía su nombre)|revisad[oa] por/i.test(text)
    if (marks > 1 || (marks === 0 && !ownWords)) wrong.push(`${address} (${status}): ${marks}`)
  }
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(100)
})

test('a reviewer named for the words of a floor stands on its pages, in that county and for these words alone', async () => {
  const director = someone(0, 'county_director')
  const part = floorPart('convene')
  const typed = {
    kind: 'reviewer',
    part: part.part,
    language: 'es',
    text_hash: contentHash(part.text),
    confirmed_by: 'Dra. Ana Ruiz',
    confirmed_on: '2026-11-02',
  } as const
  const outcome = await world.database.asViewer(director, (tx) => confirmText(tx, typed, floorParts(), false))
  expect(outcome.done).toBe(true)
  const page = async (path: string, language: Language = 'es') => (await open(anyone(), language)(path)).text
  expect(await page('/counties/00/convenings')).toContain(
    'Revisó esta traducción Dra. Ana Ruiz, el 2 de noviembre de 2026.',
  )
  expect(await page('/counties/00/convenings')).not.toContain(nobody)
  expect(await page('/counties/00/find-help')).toContain(nobody)
  expect(await page('/counties/34/convenings')).not.toContain('Ana Ruiz')
  expect(await page('/counties/00/convenings', 'en')).not.toContain('Ana Ruiz')
})

test('the words of a floor are its Spanish words, and each floor has some', () => {
  for (const { part, text } of floorParts()) expect(text.length, part).toBeGreaterThan(300)
  expect(floorPart('front').text).toContain('Ir al contenido')
  expect(floorPart('front').text).not.toContain('Skip to content')
})
