import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlanDocument, PlanYear } from '#modules/plan/document/plan-document.ts'
import { publicData } from '#tests/public-data.ts'
import { textOfPdf } from './read-pdf.ts'
import { openStory, type Story } from './story.ts'

const folder = publicData()
const run = promisify(execFile)

let story: Story
let kept: PlanDocument
let page: string
let pdf: string
let schoolsCsv: string
beforeAll(async () => {
  if (folder === null) return
  story = await openStory({ practice: false, counties: [{ folder, codes: ['34'] }] })
  const reader = await story.person()
  await reader.visit('/counties/34')
  await reader.waitForAnswer()
  page = await reader.text()
  pdf = await textOfPdf(await reader.take(/PDF/))
  schoolsCsv = (await reader.take(/CSV/)).toString('utf8')
  kept = (await (await fetch(`${story.address}/counties/34/plan.json`)).json()) as PlanDocument
}, 240_000)
afterAll(() => story?.close())

describe.skipIf(folder === null)('the plan of the real Sacramento County comes with the same figures', () => {
  test('out of the command line, to the byte but for its seconds', { timeout: 240_000 }, async () => {
    const { stdout } = await run('./wellness', ['plan', '--county', '34', '--from', folder ?? '', '--json'], {
      maxBuffer: 64 * 1024 * 1024,
    })
    const typed = JSON.parse(stdout) as PlanDocument
    expect(JSON.stringify(withoutSeconds(typed))).toBe(JSON.stringify(withoutSeconds(kept)))
    expect(typed.schools).toHaveLength(385)
    expect(typed.schools.reduce((sum, { enrollment }) => sum + enrollment, 0)).toBe(247_467)
  })

  test('on the page and in the packet, year by year', () => {
    expect(kept.years.length).toBe(8)
    for (const year of kept.years) {
      expect(page, `the page in ${year.year}`).toContain(rowOnPage(year))
      const [people, money] = rowsInPacket(year)
      expect(pdf, `the packet’s people in ${year.year}`).toContain(people)
      expect(pdf, `the packet’s money in ${year.year}`).toContain(money)
    }
    expect(page).toContain('385 schools and 247,467 students')
    expect(pdf).toContain('385 schools with 247,467 students')
  })

  test('in the answer of page and packet', () => {
    const last = kept.years.at(-1)
    const { schools, covered, rate } = answerIn(page, /At \$(\d+) a visit, (\d+) of (\d+) schools cover/)
    expect(answerIn(pdf.replaceAll(/\s+/g, ' '), /At \$(\d+) a visit, (\d+) of (\d+) schools cover/)).toEqual(
      {
        schools,
        covered,
        rate,
      },
    )
    expect(schools).toBe(String(kept.answer.schoolsAsked))
    for (const text of [page, pdf.replaceAll(/\s+/g, ' ')])
      expect(text).toContain(`this plan has ${last?.schoolsOpen} schools open`)
  })

  test('in the one rate that pays for all and in what all come to, leavers counted', async () => {
    const { breakEvenRateDollars, netCents } = kept.apart!.money
    const rate = dollarsOf(Math.round((breakEvenRateDollars ?? 0) * 100), '-', true)
    const risks = await textAt('/counties/34/risks')
    // Worked out by the server for the figures, and said again by what moves in the browser.
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`Visit rate that pays for all ${rate} a visit`)
    expect(page).toContain(`${rate} a visit would pay for all of them`)
    expect(risks).toContain(rate)
    expect(pdf).toContain(rate)
    const millions = `-$${Math.abs((netCents ?? 0) / 100_000_000).toFixed(1)}M`
    for (const text of [page, risks]) expect(text).toContain(millions)
    expect(pdf).toContain(dollarsOf(netCents ?? 0, '−', true))
  })

  test('in a school’s and a district’s money since the start of their teams', async () => {
    const school = kept.schools.find(({ teamStart }) => teamStart?.paidForWeek != null)!
    const at = await textAt(`/counties/34/schools/${school.cds}`)
    expect(at).toContain(`by week ${grouped(school.teamStart!.paidForWeek!)} after the start`)
    expect(at).toContain(dollarsOf(school.teamStart!.lowestCashCents, '-', false))
    expect(at).toContain(`${school.breakEvenVisitsPerWeek!.toFixed(1).replace(/\.0$/, '')} `)
    const district = kept.districts!.find(({ schools }) => schools > 20)!
    const there = await textAt(`/counties/34/districts/${district.code}`)
    expect(there).toContain(dollarsOf(district.teamStart.lowestCashCents, '-', false))
    expect(there).toContain(`${district.breakEvenVisitsPerClinicianWeek!.toFixed(1)} for each full-time`)
    expect(pdf.replaceAll(/\s+/g, ' ')).toContain(dollarsOf(district.teamStart.lowestCashCents, '−', true))
  })

  test('in the table of schools, cent by cent', () => {
    const rows = Papa.parse<Record<string, string>>(schoolsCsv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data
    const cents = (row: Record<string, string> | undefined, column: string) =>
      Math.round(Number(row?.[column]) * 100)
    expect(rows).toHaveLength(385)
    for (const [index, school] of kept.schools.entries()) {
      const row = rows[index]
      expect(row?.['School code']).toBe(school.cds)
      expect(cents(row, 'Revenue (dollars a settled year)')).toBe(school.revenueCents)
      expect(cents(row, 'Cost (dollars a settled year)')).toBe(school.costCents)
      expect(cents(row, 'Net (dollars a settled year)')).toBe(school.netCents)
      expect(cents(row, 'Lowest cash (dollars)')).toBe(school.teamStart?.lowestCashCents)
      expect(row?.['Week paid for (since the team’s start)']).toBe(
        String(school.teamStart?.paidForWeek ?? ''),
      )
    }
  })
})

/** A page as text, without its marks. */
async function textAt(path: string): Promise<string> {
  const html = await (await fetch(`${story.address}${path}`)).text()
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

function withoutSeconds(document: PlanDocument): PlanDocument {
  return { ...document, solver: { ...document.solver, seconds: 0 } }
}

// Written apart from the product's own formatting, so that a mistake there cannot hide.
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const schoolYear = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`

/** To one place, halves up, as people round. */
const tenths = (value: number): string => (Math.round(value * 10 + 1e-6) / 10).toFixed(1)

function dollarsOf(cents: number, minus: string, withCents: boolean): string {
  const [whole, rest] = (Math.abs(cents) / 100).toFixed(2).split('.')
  const rounded = withCents ? whole : String(Math.round(Math.abs(cents) / 100))
  return `${cents < 0 ? minus : ''}$${grouped(Number(rounded))}${withCents ? `.${rest}` : ''}`
}

function rowOnPage(year: PlanYear): string {
  const money = (cents: number) => dollarsOf(cents, '-', false)
  return [
    schoolYear(year.year),
    grouped(year.schoolsOpen),
    grouped(year.studentsCovered),
    tenths(year.clinicianFte),
    grouped(year.hires),
    tenths(year.leavers),
    money(year.revenueCents),
    money(year.costCents),
    money(year.revenueCents - year.costCents),
    money(year.supportCents),
    money(year.lowestCashCents),
  ].join(' ')
}

function rowsInPacket(year: PlanYear): readonly [people: string, money: string] {
  const money = (cents: number) => dollarsOf(cents, '−', true)
  const name = schoolYear(year.year)
  const people = [year.schoolsOpen, year.studentsCovered].map(grouped)
  return [
    [name, ...people, tenths(year.clinicianFte), year.hires, tenths(year.leavers)].join(' '),
    [name, money(year.revenueCents), money(year.supportCents), money(year.costCents)].join(' '),
  ]
}

function answerIn(text: string, pattern: RegExp) {
  const [, rate, covered, schools] = pattern.exec(text) ?? []
  expect(schools, 'the answer is said').toBeDefined()
  return { rate, covered, schools }
}
