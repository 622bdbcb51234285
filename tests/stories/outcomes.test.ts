import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStory, type Story } from './story.ts'

let story: Story
beforeAll(async () => {
  story = await openStory()
}, 120_000)
afterAll(() => story?.close())

describe.each([
  ['with script', { width: 1366 }, 'en'],
  [
    'without script, on a phone, in Spanish',
    { width: 360, height: 740, script: false, language: 'es' },
    'es',
  ],
] as const)('anyone reads where schools stand, %s', (_how, seat, language) => {
  test('the county, a district, a school, by year and together', { timeout: 120_000 }, async () => {
    const she = await story.person(seat)
    await she.visit('/measures')
    await she.visit('/counties/00/outcomes')
    expect(await she.text()).toMatch(
      language === 'en' ? /Allowing for chance, between/ : /Tomando en cuenta el azar/,
    )
    await she.visit('/counties/00/outcomes/map')
    await she.visit('/counties/00/outcomes')
    await she.goBy(() => she.page.locator('#places tbody a').first().click())
    expect(she.path()).toMatch(/^\/counties\/00\/districts\/\d{7}\/outcomes$/)
    await she.goBy(() => she.page.locator('#places tbody a').first().click())
    expect(she.path()).toMatch(/^\/counties\/00\/schools\/\d{14}\/outcomes$/)
    // No rank, no score, no color of judgment on a school.
    expect(await she.text()).not.toMatch(/\brank|\bscore\b|\bworst\b|\bbest\b|%\s*\/\s*10/i)
    expect(await she.page.locator('main .usa-alert--error').count()).toBe(0)
    const school = she.path()
    await she.follow(language === 'en' ? 'Three years together' : 'Tres años juntos')
    expect(she.path()).toBe(`${school}?years=together`)
    await she.follow(language === 'en' ? 'Suspension (DataQuest)' : 'Suspensiones (DataQuest)')
    expect(she.path()).toBe(`${school}?measure=suspension&years=together`)
    await she.leave()
  })
})

test('a file carries its definitions, and hides what the page hides', async () => {
  const she = await story.person()
  await she.visit('/counties/00/outcomes')
  const file = (await she.take('Take the figures (CSV)')).toString('utf8')
  const [head = '', ...lines] = file.trim().split('\r\n')
  expect(head).toContain('numerator_definition')
  expect(lines.length).toBeGreaterThan(5000)
  for (const line of lines) {
    const numerator = /^[^,]*,[^,]*,\d{14},(?:"[^"]*"|[^,]*),[^,]*,[^,]*,(\d*),/.exec(line)?.[1]
    expect(numerator === '' || numerator === '0' || Number(numerator) > 10, line).toBe(true)
  }
  await she.leave()
})

test('a school that is not there is not there', async () => {
  const she = await story.person()
  await she.visit('/counties/00/schools/00000000000009/outcomes', { status: 404 })
  await she.leave()
})
