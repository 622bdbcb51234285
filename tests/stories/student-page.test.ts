import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

// A student on a school computer, without script and without an account: `script: false`.
let story: Story
let she: Person
beforeAll(async () => {
  story = await openStory()
  she = await story.person({ script: false, width: 360, height: 740 })
}, 240_000)
afterAll(() => story?.close())

describe('a student reads', { timeout: 120_000 }, () => {
  test('from the front page there is a way to her page, and it asks nothing of her', async () => {
    await she.visit('/')
    await she.follow('I am a student')
    expect(she.path()).toBe('/students')
    expect(await she.page.locator('main input, main textarea, main select, main form').count()).toBe(0)
    const text = await she.text()
    for (const asked of ['Will my parents know?', 'Must I say why?', 'Is it free?', 'What if I miss class?'])
      expect(text).toContain(asked)
    expect(text).toContain('Call or text 988 at any time')
    expect(text.match(/Not yet confirmed by counsel/g)?.length).toBe(12)
  })

  test('she presses her age and what she wants, and reads one answer to each question', async () => {
    await she.follow('12 to 17')
    await she.follow('to see a counselor more often')
    expect(she.path()).toContain('/students?age=12-to-17&need=visits')
    const text = await she.text()
    expect(text).toContain('you may be able to say yes for yourself')
    expect(text).not.toContain('If you are 11 or younger')
    expect(text).toContain('Where this ends:')
  })

  test('a card to print, and nothing kept by the computer or by us', async () => {
    const answer = await fetch(`${story.address}/students`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    await she.visit('/students')
    await she.follow('A card to print and show')
    expect(await she.text()).toContain('I need to talk to someone.')
    expect(await she.text()).toContain('988')
    expect(await she.page.locator('main input').count()).toBe(0)
  })

  test('the way out is one press, to a page about the weather', async () => {
    await she.visit('/students')
    expect(await she.page.getByRole('link', { name: 'Leave this page fast' }).getAttribute('href')).toBe(
      'https://weather.gov',
    )
  })
})

test('in Spanish she reads that nobody has reviewed it yet, and the county mends that', {
  timeout: 180_000,
}, async () => {
  const el = await story.person({ language: 'es', script: false })
  await el.visit('/counties/00/students')
  expect(await el.text()).toContain('Ninguna persona con nombre ha revisado todavía')
  const director = await story.person({ script: false })
  await become(director, 'Marisol Arroyo')
  await director.visit('/front/texts?kind=reviewer')
  const reviewed = director.page.getByRole('group').filter({ hasText: 'Enter the confirmation: ¿Necesitas' })
  await reviewed.locator('summary').click()
  await reviewed.getByLabel('Who read it').fill('Elena Prado, bilingual counselor')
  await reviewed.getByLabel('On which day').fill('2026-11-20')
  await director.goBy(() => reviewed.getByRole('button').click())
  await el.visit('/counties/00/students')
  expect(await el.text()).not.toContain('Ninguna persona con nombre')
  await el.leave()
  await director.leave()
})

test('counsel confirms an answer: its day stands there, in the county that confirmed it alone', {
  timeout: 180_000,
}, async () => {
  const director = await story.person({ script: false })
  await become(director, 'Marisol Arroyo')
  await director.visit('/front/texts')
  const answer = director.page.getByRole('group').filter({
    hasText:
      'Enter the confirmation: Must I say why? 11 or younger, 12 to 17, 18 or older, to talk once (English)',
  })
  await answer.locator('summary').click()
  await answer.getByLabel('Counsel who read it').fill('County counsel')
  await answer.getByLabel('On which day').fill('2027-12-31')
  await director.goBy(() => answer.getByRole('button').click(), { status: 422 })
  expect(await director.text()).toContain('That day has not come yet')
  await answer.locator('summary').click()
  await answer.getByLabel('Counsel who read it').fill('County counsel')
  await answer.getByLabel('On which day').fill('2026-11-20')
  await director.goBy(() => answer.getByRole('button').click())
  await she.visit('/counties/00/students')
  const text = await she.text()
  expect(text).toContain('Confirmed by counsel on November 20, 2026 (County counsel).')
  expect(text.match(/Not yet confirmed by counsel/g)?.length).toBe(11)
  await she.visit('/students')
  expect(await she.text()).not.toContain('Confirmed by counsel on')
  // When the words change, the confirmation lapses: it held for other words.
  await sql`update front.text_confirmation set text_hash = repeat('0', 64) where part = 'student.why-talk'`.execute(
    story.world.owner,
  )
  await she.visit('/counties/00/students')
  expect((await she.text()).match(/Not yet confirmed by counsel/g)?.length).toBe(12)
  await director.leave()
})
