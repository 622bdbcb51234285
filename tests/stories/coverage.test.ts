import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { textOfPdf } from './read-pdf.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let parent: Person
beforeAll(async () => {
  story = await openStory()
  parent = await story.person({ width: 360, height: 740, script: false, language: 'es' })
}, 180_000)
afterAll(async () => {
  await parent?.leave()
  await story?.close()
})
const patient = { timeout: 120_000 }

test(
  'a parent answers three questions and sees one next step, in Spanish without script',
  patient,
  async () => {
    await parent.visit('/counties/00/find-help')
    await parent.follow('Medi-Cal, paso a paso')
    expect(await parent.text()).toContain('No guardamos nada de lo que contesta aquí.')
    await parent.page.getByText('Un niño o joven menor de 19 años').click()
    await parent.press('Ver mi siguiente paso')
    expect(await parent.text()).toContain('Conteste las dos primeras preguntas')
    await parent.page.getByText('Un niño o joven menor de 19 años').click()
    await parent.page.getByText('Sin seguro de salud').click()
    await parent.page.getByLabel('¿Cuántas personas viven del mismo dinero').selectOption('4')
    await parent.press('Ver mi siguiente paso')
    const text = await parent.text()
    expect(text).toContain('Es probable.')
    expect(text).toContain('Para 4 personas son unos $7,320 al mes antes de impuestos.')
    expect(text).toContain('Los niños pueden tener Medi-Cal sin importar su estado migratorio.')
    expect(text).toContain('No necesita todos los papeles para empezar.')
    expect(text).toContain('Nunca mande a la escuela ni a este sitio un número de Seguro Social')
    expect(parent.path()).toBe('/counties/00/medi-cal?who=child&now=none&home=4#next')
  },
)

test('a grown-up is told to ask, never that it is likely', patient, async () => {
  const asker = await story.person()
  await asker.visit('/counties/00/medi-cal?who=adult&now=denied')
  const text = await asker.text()
  expect(text).toContain('Unsure.')
  expect(text).toContain('Confirm this with the county before you rely on it.')
  expect(text).toContain('You can ask for a hearing.')
  expect(text).not.toContain('Likely.')
  await asker.leave()
})

test('the longest next step prints on one sheet, the questions left out', patient, async () => {
  for (const now of ['none', 'lost']) {
    await parent.visit(`/counties/00/medi-cal?who=adult&now=${now}&home=8`)
    const pdf = await parent.page.pdf({ format: 'Letter' })
    const sheets = (await textOfPdf(pdf)).split('\f').slice(0, -1)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]).toContain('Su siguiente paso')
    expect(sheets[0]).toContain('988')
    expect(sheets[0]).not.toContain('Ver mi siguiente paso')
  }
})

test('a family shows a card in its own language', patient, async () => {
  await parent.visit('/interpreter-card')
  await parent.follow('Hmoob')
  expect(await parent.text()).toContain('Thov hu rau kuv nrog ib tug neeg txhais lus.')
  expect(await parent.text()).toContain('I speak Hmong. Please call me with an interpreter.')
  await parent.visit('/interpreter-card/ar')
  expect(await parent.page.locator('main [dir=rtl]').count()).toBeGreaterThan(1)
  await parent.visit('/interpreter-card/xx', { status: 404 })
})
