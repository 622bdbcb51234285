import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicData } from '#tests/public-data.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

const folder = publicData()
let story: Story
beforeAll(async () => {
  if (folder !== null) story = await openStory({ practice: false, counties: [{ folder, codes: ['34'] }] })
})
afterAll(() => story?.close())

const answered = 180_000

describe.skipIf(folder === null).each([
  ['with script', true, '300'],
  ['without script', false, '305'],
] as const)('a superintendent plans Sacramento County, %s', (_how, script, rate) => {
  let she: Person
  beforeAll(async () => {
    she = await story.person({ script })
  })
  afterAll(() => she.leave())

  test('she asks when every school can have its team, and is told plainly', {
    timeout: answered,
  }, async () => {
    await she.visit('/counties/34')
    expect(await she.text()).toContain('When can every school in Sacramento County have its clinical team?')
    expect(await she.text()).toContain('The county office has not confirmed it.')
    await she.waitForAnswer()
    expect(await she.text()).toContain('385 schools and 247,467 students, counted apart')
    expect(await she.text()).toMatch(/Not yet\. At \$250 a visit, \d+ of 380 schools cover their team\./)
    // What nobody outside knows stands on the first page, the visit rate first among it.
    expect(await she.text()).toContain('What nobody outside knows')
    expect(await she.text()).toMatch(/Medi-Cal visit rate\n.*\s\$250\s+\$150 to \$400/)
  })

  test('she tries another visit rate, and the money answers at once', async () => {
    await she.page.getByRole('spinbutton', { name: /^Medi-Cal visit rate/ }).fill(rate)
    await she.press('See what changes')
    expect(she.path()).toBe(`/counties/34?pps_rate=${rate}`)
    expect(await she.text()).toContain('Made by a visitor. The county office has not confirmed it.')
    expect(await she.text()).toMatch(
      new RegExp(`At \\$${rate} a visit \\d+ of 380 schools cover their own team`),
    )
    expect(await she.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })

  test('she has the years of her own case worked out', { timeout: answered }, async () => {
    await she.press('Work out the years')
    expect(she.path()).toBe(`/counties/34?pps_rate=${rate}`)
    await she.waitForAnswer()
    expect(await she.text()).toContain('Year by year')
    expect(await she.page.locator('section[aria-labelledby=years] tbody tr').count()).toBe(8)
  })

  test('she reads the schools, one of them, and one district, all in her own case', async () => {
    await she.page
      .getByRole('navigation', { name: 'Parts of this plan' })
      .getByRole('link', { name: 'Schools' })
      .focus()
    await she.goBy(() => she.page.keyboard.press('Enter'))
    expect(await she.text()).toContain('These schools: 385')
    await she.page.getByRole('searchbox', { name: 'School or district' }).fill('Luther Burbank')
    await she.press('Find')
    await she.follow('Luther Burbank High')
    expect(she.path()).toContain(`pps_rate=${rate}`)
    expect(await she.text()).toContain('Sacramento City Unified')
    expect(await she.text()).toContain('California')
    // Her money is told by months since a team's start, which name no year.
    expect(await she.text()).toContain('Counted from the month its team begins, whatever the year.')
    expect(await she.text()).toMatch(/A clinician has paid for herself\s+(by week \d+|not within 10 years)/)
    // A school's public page carries no rank, no bare score and no opening year.
    expect(await she.text()).not.toMatch(/\brank|\bscore\b|opens in|\b20(2[6-9]|3\d)[–-]\d\d\b/i)
    await she.page
      .getByRole('navigation', { name: 'Parts of this plan' })
      .getByRole('link', { name: 'Districts' })
      .focus()
    await she.goBy(() => she.page.keyboard.press('Enter'))
    await she.follow('Elk Grove Unified')
    expect(await she.text()).toMatch(/69 schools with 65,291 students/)
  })

  test('she goes back to the plan everyone sees', async () => {
    await she.follow('Back to the plan without changes')
    expect(she.path()).toBe('/counties/34')
    expect(await she.page.locator('#files').count()).toBe(1)
  })
})
