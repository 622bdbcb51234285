import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from './colleague.factory.ts'
import { visit } from './learn.factory.tsx'
import { learnRoutes } from './learn.routes.ts'
import { openLearning } from './role/learning.ts'

const routes = learnRoutes(openLearning({ addresses: { crisis: '/help-now', plan: '/counties' } }))
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
})
afterAll(() => world?.close())

test('a new clinician walks her path, is signed by the coordinator, and a leaf begins to fill', async () => {
  const joonsRow = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  const devonsRow = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge' })
  const joon = visit(routes, world.database, joonsRow)
  const devon = visit(routes, world.database, devonsRow)

  // She finds her own path on the front page of learning, with nothing done yet.
  const home = await joon.get('/learn')
  expect(home.text).toContain('Your path: Clinician I')
  expect(home.text).toContain('0 of 11 steps done')
  expect((await joon.get('/learn/clinician-1')).text).toContain('Begin with Phase 0: Explore')

  // She did the first thing, and says so; then she takes it back and says it again.
  const phase = await joon.post('/learn/steps/c1-1-around/completion', {})
  expect(phase.text).toContain('Done. You said so on September 15, 2027.')
  expect((await joon.post('/learn/steps/c1-1-around/reopening', {})).text).not.toContain('You said so')
  await joon.post('/learn/steps/c1-1-around/completion', {})
  const step = await joon.get('/learn/steps/c1-1-around')
  expect(step.text).toContain('you took it back')

  // A step that another signs cannot be said, and the page says why.
  const refused = await joon.post('/learn/steps/c1-1-principal/completion', {})
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('someone signs it, or it is measured')

  // She asks the coordinator: the principal is not on the list of those who may sign this one.
  const asking = await joon.get('/learn/steps/c1-1-principal')
  expect(asking.text).toContain('Devon Lark, county coordinator')
  expect(asking.text).not.toContain('Tomas Ridge')
  const without = await joon.post('/learn/steps/c1-1-principal/sign-off', { asked: '', note: '' })
  expect(without.text).toContain('Choose someone from the list')
  const asked = await joon.post('/learn/steps/c1-1-principal/sign-off', {
    asked: devonsRow.personId,
    note: 'We met on the 9th.',
  })
  expect(asked.text).toContain('Waiting for Devon Lark')

  // The coordinator reads it, says first that something is missing, without a reason: the page asks for one.
  const waiting = await devon.get('/learn/sign-offs')
  expect(waiting.text).toContain('Joon Field asked on September 15, 2027.')
  expect(waiting.text).toContain('We met on the 9th.')
  const path = /\/learn\/sign-offs\/[0-9a-f-]+\/decision/.exec(waiting.text)?.[0] ?? ''
  const silent = await devon.post(path, { decision: 'not_yet', note: '' })
  expect(silent.status).toBe(409)
  expect(silent.text).toContain('Say in a sentence what is missing')
  expect((await devon.post(path, { decision: 'signed', note: 'I was there.' })).text).toContain(
    'You signed on September 15, 2027.',
  )
  expect((await devon.post(path, { decision: 'signed', note: '' })).status).toBe(409)

  // She sees it signed, with the name, and her leaf has begun.
  expect((await joon.get('/learn/clinician-1/1')).text).toContain(
    'Signed by Devon Lark on September 15, 2027.',
  )
  const after = await joon.get('/learn/clinician-1')
  expect(after.text).toContain('2 of 11 steps done')
  expect(after.text).toContain('leaf--begun')

  // The coordinator's own pages show nothing of Joon's path; a visitor sees none of anyone's.
  expect((await devon.get('/learn/steps/c1-1-principal')).text).not.toContain('Signed by')
  const visitor = visit(routes, world.database, anyone())
  expect((await visitor.get('/learn/clinician-1/1')).text).toContain('Sign in, and what you do here is kept.')
  expect((await visitor.post('/learn/steps/c1-1-around/completion', {})).status).toBe(403)
  expect((await visitor.get('/learn/sign-offs')).status).toBe(403)
  expect([...joon.faults, ...devon.faults, ...visitor.faults]).toEqual([])
})

test('she says where she works, and a step turns green when the calendar is loaded', async () => {
  const stone = visit(
    routes,
    world.database,
    await aColleague(world.database, { role: 'principal', name: 'Amara Stone' }),
  )
  const importId = newId()
  await sql`insert into places.county_import (county_id, id, staged_at, staged_by)
    values (0, ${importId}, now(), 'a test')`.execute(world.owner)
  await sql`insert into places.district (county_id, code, name, import_id)
    values (0, '0010001', 'Meadow Unified', ${importId})`.execute(world.owner)
  await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
    values (0, ${newId()}, '00100010000001', 'Willow Elementary', '0010001', '2024-25', '2024-25', ${importId})`.execute(
    world.owner,
  )
  const curriculum = await openLearning({ addresses: {} }).curriculum()
  const placed = curriculum
    .phases('principal', 'en')
    .flatMap((phase) => phase.steps)
    .find(({ completion }) => completion.by === 'evidence' && completion.measure === 'school-calendar-loaded')
  const path = `/learn/steps/${placed?.id}`

  expect((await stone.get(path)).text).toContain('say where you work first')
  expect((await stone.get('/learn/place?q=nowhere')).text).toContain('No school or district')
  expect((await stone.get('/learn/place?q=will')).text).toContain('Choose Willow Elementary')
  expect((await stone.post('/learn/place', { code: '00100019999999' })).status).toBe(409)
  expect((await stone.post('/learn/place', { code: '00100010000001' })).text).toContain(
    'Now: Willow Elementary.',
  )
  expect((await stone.get(path)).text).toContain('Measured today: 0')

  await sql`insert into places.school_calendar (county_id, id, place_code, school_year, source, withdrawn, made_at)
    values (0, ${newId()}, '00100010000000', '2027-28', 'practice', false, now())`.execute(world.owner)
  const green = await stone.get(path)
  expect(green.text).toContain('status--success')
  expect(green.text).toContain('Keep this figure')
  await stone.post(`${path}/evidence`, {})
  await sql`update places.school_calendar set withdrawn = true`.execute(world.owner)
  expect((await stone.get(path)).text).toMatch(/Measured: 1 .* on September 15, 2027/)
  expect(stone.faults).toEqual([])
})

test('a visitor tries the questions of a lesson: every choice is answered, nothing is kept', async () => {
  const visitor = visit(routes, world.database, anyone())
  const path = '/learn/assessments/lesson-crisis-check'
  const curriculum = await openLearning({ addresses: {} }).curriculum()
  const scenes = curriculum.assessment('lesson-crisis-check', 'en')?.assessment.scenarios ?? []
  const choose = (verdict: string) =>
    Object.fromEntries(
      scenes.map(({ id, choices }) => [id, choices.find((choice) => choice.verdict === verdict)?.id ?? '']),
    )
  expect((await visitor.get(path)).text).toContain('Nothing you choose here is kept.')
  const part = await visitor.post(path, { [scenes[0]?.id ?? '']: choose('right')[scenes[0]?.id ?? ''] ?? '' })
  expect(part.status).toBe(422)
  expect(part.text).toContain('Choose one of the answers.')
  expect(part.text).toContain('checked')

  const wrong = await visitor.post(path, choose('not yet'))
  expect(wrong.text).toContain('Go back to its lesson first.')
  expect(wrong.text).toContain('href="/learn/lessons/crisis"')
  for (const { choices } of scenes)
    for (const { feedback } of choices)
      expect(wrong.text).toContain(feedback.slice(0, 25).replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
  expect((await visitor.post(path, choose('right'))).text).toContain('Passed.')
  const kept = await sql`select from learn.assessment_attempt`.execute(world.owner)
  expect(kept.rows).toEqual([])
  expect(visitor.faults).toEqual([])
})

test('a clinician fails on privacy, goes back to the lesson, passes, and the step is done', async () => {
  const elias = await aColleague(world.database, { role: 'clinician_1', name: 'Elias Moor' })
  const learner = visit(routes, world.database, elias)
  const path = '/learn/assessments/c1-05-check'
  const curriculum = await openLearning({ addresses: {} }).curriculum()
  const { scenarios = [], statements = [] } = curriculum.assessment('c1-05-check', 'en')?.assessment ?? {}
  const right = Object.fromEntries(
    scenarios.map(({ id, choices }) => [id, choices.find(({ verdict }) => verdict === 'right')?.id ?? '']),
  )
  const privacy = scenarios.find(({ topic }) => topic === 'privacy')
  const slip = privacy?.choices.find(({ verdict }) => verdict === 'not yet')
  const failed = await learner.post(path, { ...right, [privacy?.id ?? '']: slip?.id ?? '' })
  expect(failed.text).toContain('safety or privacy hangs was not right')
  expect(failed.text).toContain(`/learn/lessons/${privacy?.lesson}`)
  expect((await learner.get('/learn/steps/c1-05-questions')).text).toContain('Not done yet.')

  const passed = await learner.post(path, { ...right, [statements[0]?.id ?? '']: '3' })
  expect(passed.text).toContain('Passed.')
  expect(passed.text).toContain('On my own')
  expect((await learner.get('/learn/clinician-1/0.5')).text).toContain('Passed on September 15, 2027.')

  // Both tries stay, and each is hers alone.
  const earlier = await learner.get(path)
  const attempts = [...earlier.text.matchAll(/attempts\/([0-9a-f-]+)"/g)].map((match) => match[1])
  expect(attempts).toHaveLength(2)
  const stranger = visit(
    routes,
    world.database,
    await aColleague(world.database, { role: 'county_director' }),
  )
  expect((await stranger.get(`${path}/attempts/${attempts[0]}`)).status).toBe(404)
  expect((await stranger.get(path)).text).not.toContain('Your earlier tries')
  expect([...learner.faults, ...stranger.faults]).toEqual([])
})

test('a principal without an account answers, takes the answers home in a file, and goes on from it', async () => {
  const visitor = visit(routes, world.database, anyone())
  const start = await visitor.get('/learn/readiness')
  expect(start.text).toContain('For a principal: 12 questions')
  const blank = await visitor.get('/learn/readiness/school')
  expect([...blank.text.matchAll(/<legend/g)]).toHaveLength(12)
  expect(blank.text).toContain('Who can answer: Principal')

  const first = { 'rd-crisis': '0', 'rd-room': '1', 'rd-cost': '2', 'rd-data': 'unknown' }
  const scored = await visitor.post('/learn/readiness/school', first)
  expect(scored.text).toContain('Do not launch yet.')
  expect(scored.text).toContain('50%')
  expect(scored.text).toContain('3 of 6 points')
  expect(scored.text.indexOf('Hold a drill at a table')).toBeLessThan(
    scored.text.indexOf('Stand outside while two people'),
  )
  expect(scored.text).toContain('To: Principal')
  expect(scored.text).toContain('24 questions have no answer yet')

  // All questions, with what was answered before still there.
  const all = await visitor.post('/learn/readiness/school', { ...first, who: 'all' })
  expect([...all.text.matchAll(/<legend/g)]).toHaveLength(28)
  expect([...all.text.matchAll(/ checked/g)]).toHaveLength(4)

  const kept = await visitor.post('/learn/readiness/school/file', first)
  expect(JSON.parse(kept.text)).toMatchObject({ kind: 'readiness', form: 'school', answers: first })
  const back = await visitor.upload('/learn/readiness/file', 'file', kept.text)
  expect(back.text).toContain('These are the answers of your file.')
  expect(back.text).toContain('3 of 6 points')
  for (const [broken, why] of [
    ['{', 'This is not a file of readiness answers'],
    [kept.text.replace('"0"', '"maybe"'), 'answers.rd-crisis'],
    ['', 'Choose a file first'],
  ] as const) {
    const refused = await visitor.upload('/learn/readiness/file', 'file', broken)
    expect([refused.status, refused.text.includes(why)]).toEqual([422, true])
  }
  expect((await visitor.post('/learn/readiness/school/saved', first)).status).toBe(403)
  expect((await visitor.get('/learn/readiness/planet')).status).toBe(404)
  expect((await sql`select from learn.readiness_check`.execute(world.owner)).rows).toEqual([])
  expect(visitor.faults).toEqual([])
})

test('a coordinator saves a check for a school, and answers again from it', async () => {
  const row = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  const devon = visit(routes, world.database, row)
  expect((await devon.post('/learn/readiness/school', { 'rd-cost': '2' })).text).toContain(
    'Say first where you work',
  )
  await devon.post('/learn/place', { code: '00100010000001' })
  const answers = { 'rd-cost': '2', 'rd-minor': '0' }
  expect((await devon.post('/learn/readiness/school', answers)).text).toContain('For Willow Elementary.')
  const saved = await devon.post('/learn/readiness/school/saved', { ...answers, 'seen-by': 'county' })
  expect(saved.text).toContain('Saved by Devon Lark on September 15, 2027 for Willow Elementary.')
  expect(saved.text).toContain('the county office see it')
  const again = await devon.get('/learn/readiness/school')
  expect(again.text).toContain('Saved checks')
  expect([...again.text.matchAll(/ checked/g)]).toHaveLength(2)
  expect(devon.faults).toEqual([])
})
