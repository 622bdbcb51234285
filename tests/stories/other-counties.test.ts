import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicData } from '#tests/public-data.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

const folder = publicData()
let story: Story
beforeAll(async () => {
  if (folder !== null)
    story = await openStory({ practice: false, counties: [{ folder, codes: ['10', '46'] }] })
}, 180_000)
afterAll(() => story?.close())

describe.skipIf(folder === null)('a stranger plans Fresno County on a phone, in Spanish', () => {
  let he: Person
  beforeAll(async () => {
    he = await story.person({ width: 360, height: 740, language: 'es' })
  })
  afterAll(() => he?.leave())

  test('the question is asked and answered in his language', { timeout: 180_000 }, async () => {
    await he.visit('/counties/10')
    expect(await he.text()).toContain(
      '¿Cuándo puede tener cada escuela del condado de Fresno su equipo clínico?',
    )
    expect(await he.text()).toContain('La oficina del condado no lo ha confirmado.')
    await he.waitForAnswer()
    expect(await he.text()).toMatch(/356 escuelas y [\d,]+ estudiantes/)
  })

  test('what is known of one county only is not claimed of another', async () => {
    await he.visit('/counties/10/assumptions')
    // The one figure reckoned from Sacramento's record names it as its source.
    const rows = await he.page.locator('table#assumptions tbody tr').allInnerTexts()
    const named = rows.filter((row) => row.includes('Sacramento'))
    expect(named.filter((row) => !/^Contrataciones al año/.test(row))).toEqual([])
  })

  test('every part of the plan can be read on the small screen', async () => {
    for (const part of ['Escuelas', 'Distritos', 'Años y dinero', 'Marcas']) {
      await he.follow(part)
      expect(he.path()).toMatch(/^\/counties\/10\//)
    }
  })

  test('a county that is not in is named, with what would bring it in', async () => {
    await he.visit('/counties/19', { status: 404 })
    expect(await he.text()).toContain('Aquí no hay nada')
  })
})

describe.skipIf(folder === null)('a county with one district', () => {
  let she: Person
  beforeAll(async () => {
    she = await story.person()
  })
  afterAll(() => she?.leave())

  test('six schools are planned as plainly as four hundred', { timeout: 180_000 }, async () => {
    await she.visit('/counties/46')
    await she.waitForAnswer()
    expect(await she.text()).toMatch(/^6 schools and 4\d\d students, counted apart/m)
    await she.follow('Districts')
    expect(await she.page.locator('tbody tr').count()).toBe(1)
    await she.follow(/Sierra-Plumas/)
    expect(await she.text()).toMatch(/6 schools with 4\d\d students/)
    await she.follow('Years and money')
    await she.follow('Schools')
    expect(await she.text()).toContain('These schools: 6')
  })

  test('groups too small to show are hidden and say so', async () => {
    await she.follow(/Sierra Pass|Loyalton High|Downieville/)
    expect(await she.text()).toContain('Hidden: 10 or fewer')
  })
})
