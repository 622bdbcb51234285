import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Role, service, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { undoImport } from './county-import/undo-import.ts'
import { dumpPlaces, practiceTables, tableOf } from './places.factory.ts'
import { placesRoutes } from './places.routes.ts'
import { withdrawCalendar } from './school-calendar/save-calendars.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2026-11-21T18:00:00Z'))
})
afterAll(() => world.close())

const director: Viewer = {
  personId: '01900000-0000-7000-8000-000000000001',
  label: 'Marisol Arroyo',
  roles: ['county_director'],
  databaseRole: 'app_school_wide',
  county: 0,
  schools: [],
}

/** A browser without script, of someone. */
function browserOf(viewer: Viewer, language: Language = 'en') {
  const app = serve({
    database: world.database,
    routes: placesRoutes([]),
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: () => language,
    shell: (page) => `<title>${page.title}</title>${render(page.main)}`,
    closed: (status) => ({ title: String(status), main: <p>{status}</p> }),
    secure: false,
    trustedProxies: 0,
  })
  const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  const follow = async (response: Response): Promise<{ status: number; text: string; at: string }> => {
    const location = response.headers.get('location')
    if (response.status === 303 && location !== null) {
      const next = await app.request(`http://localhost${location}`)
      return { status: 303, text: await next.text(), at: location }
    }
    return { status: response.status, text: await response.text(), at: '' }
  }
  return {
    get: async (path: string) => follow(await app.request(`http://localhost${path}`)),
    post: async (path: string, fields: Record<string, string>) =>
      follow(
        await app.request(`http://localhost${path}`, {
          method: 'POST',
          headers,
          body: new URLSearchParams(fields),
        }),
      ),
    send: async (path: string, fields: Record<string, string | File>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return follow(await app.request(`http://localhost${path}`, { method: 'POST', headers, body }))
    },
  }
}

const practiceUpload = () =>
  Object.fromEntries(
    practiceFiles('folder').map(({ name, bytes }, index) => [
      `file${index + 1}`,
      new File([Buffer.from(bytes)], name),
    ]),
  )
const importIn = (text: string) => /name="import" value="([^"]+)"/.exec(text)?.[1] ?? ''

describe('a director brings her county in by page', () => {
  test('sends the files, sees what they would change, writes them, and takes them back', async () => {
    const visit = browserOf(director)
    expect((await visit.get('/counties/00/data')).text).toContain('Nothing is in yet')

    const before = await dumpPlaces(world.owner)
    const staged = await visit.send('/counties/00/data', practiceUpload())
    expect(staged.at).toBe('/counties/00/data#staged')
    expect(staged.text).toContain('Checked and waiting')
    expect(staged.text).toContain('New schools: 125')
    expect(await dumpPlaces(world.owner)).toBe(before)

    const applied = await visit.post('/counties/00/data/application', { import: importIn(staged.text) })
    expect(applied.text).toContain('The import is written.')
    expect(applied.text).toContain('California Department of Education')
    expect((await visit.get('/counties')).text).toContain('57,969')

    const again = await visit.send('/counties/00/data', practiceUpload())
    expect(again.text).toContain('Nothing new')

    const undone = await visit.post('/counties/00/data/undoing', {})
    expect(undone.text).toContain('The last import was taken back.')
    expect(await dumpPlaces(world.owner)).toBe(before)
  })

  test('what waits can be dropped, and a dropped import cannot be written', async () => {
    const visit = browserOf(director)
    const staged = await visit.send('/counties/00/data', practiceUpload())
    expect((await visit.post('/counties/00/data/dropping', {})).text).toContain('dropped')
    const late = await visit.post('/counties/00/data/application', { import: importIn(staged.text) })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('not waiting')])
  })

  test('a file that is no public file comes back with its name, and nothing waits', async () => {
    const sent = await browserOf(director).send('/counties/00/data', {
      file1: new File(['a,b\n1,2\n'], 'notes.csv'),
    })
    expect(sent.status).toBe(409)
    expect(sent.text).toContain('notes.csv')
    const empty = await browserOf(director).send('/counties/00/data', { file1: new File([], '') })
    expect(empty.text).toContain('No file was sent')
  })

  test('an import checked before another was applied is refused as stale', async () => {
    const visit = browserOf(director)
    const staged = await visit.send('/counties/00/data', practiceUpload())
    const waiting = importIn(staged.text)
    const schools = tableOf(practiceTables(), 'practice_schools')
    expect(schools.rows).toHaveLength(125)
    const { applyImport } = await import('./county-import/apply-import.ts')
    const { readPractice } = await import('./places.factory.ts')
    await applyImport(world.database, service('county import', 0), await readPractice())
    const late = await visit.post('/counties/00/data/application', { import: waiting })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Another import was applied')])
  })
})

describe('who may', () => {
  test.each<Role>(['anyone', 'principal', 'clinician_1', 'evaluator'])(
    '%s reads and is offered no form',
    async (role) => {
      const databaseRole =
        role === 'clinician_1'
          ? 'app_clinic_listed'
          : role === 'principal'
            ? 'app_school_listed'
            : 'app_public'
      const visit = browserOf({ ...director, roles: [role], databaseRole })
      for (const path of [
        '/counties',
        '/counties/00/data',
        '/counties/00/calendars',
        '/counties/00/health-sites',
      ]) {
        const page = await visit.get(path)
        expect([path, page.status]).toEqual([path, 200])
        expect(page.text).not.toContain('method="post"')
      }
      expect((await visit.send('/counties/00/data', practiceUpload())).status).toBe(403)
      expect((await visit.post('/counties/00/data/undoing', {})).status).toBe(403)
    },
  )

  test('a director acts in her own county: another one’s forms are not there', async () => {
    const visit = browserOf(director)
    expect((await visit.get('/counties/34/data')).text).not.toContain('method="post"')
    for (const path of ['data', 'calendars'])
      expect(
        (await visit.send(`/counties/34/${path}`, { file: new File(['x'], 'x.csv'), ...practiceUpload() }))
          .status,
      ).toBe(404)
  })

  test('county 99 is not there', async () => {
    for (const part of ['data', 'calendars', 'health-sites'])
      expect((await browserOf(anyone()).get(`/counties/99/${part}`)).status).toBe(404)
  })
})

describe('calendars', () => {
  const district = () => {
    const [first] = tableOf(practiceTables(), 'practice_schools').rows
    return `${first?.cds_code?.slice(0, 7)}0000000`
  }
  const year = {
    year: '2026-27',
    first_day: '2026-08-13',
    last_day: '2027-06-03',
    closed: '2026-11-23 to 2026-11-27 Thanksgiving recess\n2026-09-07 Labor Day',
    minimum: '2026-10-30',
    testing: '2027-04-20 2027-04-22',
    opened: '',
  }
  const editionOf = async () =>
    (await browserOf(anyone()).get('/counties')).text.match(/2025-26 · [0-9a-f]{8}/)?.[0]

  test('are kept by form; the county’s data edition follows, and a withdrawal brings the old one back', async () => {
    const visit = browserOf(director)
    const before = await editionOf()
    const path = `/counties/00/calendars/${district()}`
    const kept = await visit.post(path, year)
    expect(kept.text).toContain('The calendar is saved.')
    expect(kept.text).toContain('Thanksgiving recess: November 23, 2026 to November 27, 2026')
    expect(await editionOf()).not.toBe(before)
    expect((await visit.post(path, year)).text).toContain('Nothing changed')
    expect((await visit.get('/counties/00/calendars')).text).toContain('August 13, 2026')

    const refused = await undoImport(world.database, service('county import', 0), [])
    expect(refused).toMatchObject({
      refusal: 'stands_on_it',
      what: [expect.stringContaining('school calendars of')],
    })

    expect((await visit.post(`${path}/withdrawal`, { year: '2026-27' })).text).toContain('taken back')
    expect(await editionOf()).toBe(before)
    expect(await withdrawCalendar(world.database, director, district(), '2026-27')).toBe(false)
  })

  test('a slip of the pen comes back beside its box, with what was typed', async () => {
    const slip = { ...year, minimum: '2026-10-30\n2026-13-01' }
    const back = await browserOf(director).post(`/counties/00/calendars/${district()}`, slip)
    expect(back.status).toBe(422)
    expect(back.text).toContain('Line 2: &quot;2026-13-01&quot; is not a day')
    expect(back.text).toContain('Thanksgiving recess')
    const absurd = await browserOf(director).post(`/counties/00/calendars/${district()}`, {
      ...year,
      last_day: '2026-08-01',
    })
    expect(absurd.text).toContain('comes before the first')
  })

  test('come by CSV for many places and go out as the same CSV', async () => {
    const visit = browserOf(director)
    const { practiceCalendarFiles } = await import('#db/practice/practice-calendars.ts')
    const [csv] = practiceCalendarFiles()
    const sent = new File([Buffer.from(csv?.bytes ?? [])], 'calendars.csv')
    expect((await visit.send('/counties/00/calendars', { file: sent })).text).toContain(
      'The calendar is saved.',
    )
    const out = await visit.get('/counties/00/calendars.csv?year=2026-27')
    expect(out.text.split('\n').sort()).toEqual(
      Buffer.from(csv?.bytes ?? [])
        .toString()
        .split('\n')
        .sort(),
    )
    const wrong = await visit.send('/counties/00/calendars', {
      file: new File(
        [
          'cds_code,school_year,kind,from,to,name\n00999990000000,2026-27,first_day,2026-08-13,,\n00999990000000,2026-27,last_day,2027-06-03,,\n',
        ],
        'x.csv',
      ),
    })
    expect([wrong.status, wrong.text]).toEqual([409, expect.stringContaining('00999990000000')])
  })

  test('of one place come by iCalendar', async () => {
    const { practiceCalendarFiles } = await import('#db/practice/practice-calendars.ts')
    const ics = practiceCalendarFiles().find(({ name }) => name.startsWith(district()))
    const sent = await browserOf(director).send(`/counties/00/calendars/${district()}/file`, {
      year: '2026-27',
      file: new File([Buffer.from(ics?.bytes ?? [])], 'district.ics'),
    })
    expect(sent.text).toContain('Nothing changed')
    const no = await browserOf(director).send(`/counties/00/calendars/${district()}/file`, {
      year: '2026-27',
      file: new File(['no'], 'x.ics'),
    })
    expect(no.text).toContain('not an iCalendar file')
  })
})

describe('health sites', () => {
  test('are listed by kind and name, with their source and the school they stand by', async () => {
    const visit = browserOf(anyone())
    const all = await visit.get('/counties/00/health-sites')
    expect(all.text).toContain('1 to 50 of 52')
    expect(all.text).toContain('Source: Health Resources and Services Administration')
    expect(all.text).toMatch(/href="\/counties\/00\/schools\/00\d{12}"/)
    const some = await visit.get('/counties/00/health-sites?kind=FQHC&q=zzz')
    expect(some.text).toContain('No health sites here')
  })
})

describe('in Spanish', () => {
  test('every page speaks it', async () => {
    const visit = browserOf(director, 'es')
    expect((await visit.get('/counties')).text).toContain('Elija su condado')
    expect((await visit.get('/counties/00/data')).text).toContain('De dónde vienen las cifras')
    expect((await visit.get('/counties/00/calendars')).text).toContain('Calendarios escolares')
    expect((await visit.get('/counties/00/health-sites')).text).toContain('Centros de salud')
  })
})
