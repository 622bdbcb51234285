import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryFile } from '#modules/connect/hsds/read-directory-file.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'
import { tick } from './tick.ts'

let story: Story
beforeAll(async () => {
  story = await openStory()
}, 120_000)
afterAll(() => story?.close())

const patient = { timeout: 90_000 }

describe('a caregiver looks for help on a phone, in Spanish, without script', () => {
  let caregiver: Person
  beforeAll(async () => {
    caregiver = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  })
  afterAll(() => caregiver?.leave())

  test('the front page leads there; help in a crisis comes before any list', patient, async () => {
    await caregiver.visit('/')
    await caregiver.follow('Busque ayuda')
    expect(caregiver.path()).toBe('/find-help')
    await caregiver.follow('Condado de práctica')
    expect(caregiver.path()).toBe('/counties/00/find-help')
    const text = await caregiver.text()
    expect(text.indexOf('988')).toBeLessThan(text.indexOf('¿Qué necesita?'))
    expect(text).toContain('No guardamos nada de lo que usted busca.')
  })

  test('she writes what she needs, with a letter wrong, and finds it near a school', patient, async () => {
    await caregiver.page.getByLabel('Con sus palabras').fill('clinca')
    await caregiver.page.getByLabel('Cerca de una escuela').selectOption({ index: 3 })
    await caregiver.press('Buscar ayuda')
    const text = await caregiver.text()
    expect(text).toMatch(/\d+ lugares/)
    expect(text).toContain('millas')
    expect(text).toContain('De una lista pública; aún no hemos llamado. Llame antes.')
    expect(caregiver.path()).toMatch(/^\/counties\/00\/find-help\?q=clinca&/)
  })

  test('nothing of it stands in the log', patient, async () => {
    expect(story.log.join('')).not.toContain('clinca')
  })

  test('what fits nothing says what to do next', patient, async () => {
    await caregiver.visit('/counties/00/find-help?q=zzzzqqq')
    expect(await caregiver.text()).toContain('También puede llamar al 211')
  })
})

describe('a navigator keeps the directory true', () => {
  let navigator: Person
  let family: Person
  let name = ''
  beforeAll(async () => {
    navigator = await story.person({ width: 390, height: 800 })
    family = await story.person()
  })
  afterAll(async () => {
    await navigator?.leave()
    await family?.leave()
  })

  test('a visitor has no duty list', patient, async () => {
    await family.visit('/counties/00/directory', { status: 403 })
  })

  test('she calls, and one press says that a listing is still true', patient, async () => {
    await navigator.visit('/become')
    await navigator.press('Become Rosa Canyon')
    await navigator.visit('/counties/00/directory')
    name = (await navigator.page.locator('.entries__title').first().textContent())?.trim() ?? ''
    await navigator.press('I called, still true')
    expect(await navigator.text()).toContain('Saved. Thank you')
    await family.visit(`/counties/00/find-help?q=${encodeURIComponent(name)}`)
    expect(await family.text()).toMatch(/Found true on \w+ \d+, 20\d\d, by a call from school staff/)
  })

  test('two calls nobody answers hide a listing from families, with a note to staff', patient, async () => {
    await navigator.visit('/counties/00/directory')
    name = (await navigator.page.locator('.entries__title').first().textContent())?.trim() ?? ''
    await navigator.follow(name)
    const path = navigator.path()
    for (const count of ['1 call', '2 calls']) {
      await navigator.page.getByText('Nobody answered').click()
      await navigator.press('Save')
      expect(await navigator.text()).toContain(`${count} not answered`)
    }
    await family.visit(path.replace('?saved', ''), { status: 404 })
    await navigator.visit('/counties/00/directory')
    expect(await navigator.text()).toContain('Two calls were not answered.')
  })

  test('an agency confirms by the link it was sent, and families see that', patient, async () => {
    await navigator.follow(name)
    const link = await navigator.page.getByRole('link', { name: /\/agency\// }).getAttribute('href')
    const agency = await story.person({ script: false })
    await agency.visit(link ?? '')
    await agency.press('Yes, all of it is true')
    expect(await agency.text()).toContain('Thank you.')
    await agency.leave()
    await family.visit(`/counties/00/find-help?q=${encodeURIComponent(name)}`)
    expect(await family.text()).toContain('by the agency')
    await family.visit(`${link}x`, { status: 404 })
    expect(await family.text()).toContain('This link has ended')
  })
})

describe('a county brings in another directory and takes it back', () => {
  let coordinator: Person
  let family: Person
  beforeAll(async () => {
    coordinator = await story.person()
    family = await story.person({ script: false })
  })
  afterAll(async () => {
    await coordinator?.leave()
    await family?.leave()
  })
  const services = [
    {
      id: 'pantry-1',
      name: 'Lantern Street Pantry <b>bold</b>',
      status: 'active',
      organization: { name: 'Lantern Street' },
      fees_description: 'Free',
      attributes: [{ taxonomy_term: { code: 'food', name: 'Food' } }],
    },
    { id: 'broken', name: '', status: 'active', organization: { name: 'Nobody' } },
  ]

  test('she sees what it would bring before anything is written', patient, async () => {
    await coordinator.visit('/become')
    await coordinator.press('Become Devon Lark')
    await coordinator.visit('/counties/00/directory')
    await coordinator.follow('Bring in a directory')
    await coordinator.page.getByLabel('HSDS 3.0 or Ohana file').setInputFiles({
      name: 'neighbors.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(services)),
    })
    await coordinator.press('Look at it')
    const text = await coordinator.text()
    expect(text).toContain('Listings that would come in, each as not yet called: 1')
    expect(text).toContain('services[1].name')
    await family.visit('/counties/00/find-help?q=lantern+street+pantry')
    expect(await family.text()).not.toContain('Lantern Street Pantry')
  })

  test('written, families find it, and hostile markup is letters', patient, async () => {
    await coordinator.press('Write it into the directory')
    await family.visit('/counties/00/find-help?q=lantern+street+pantry')
    expect(await family.text()).toContain('Lantern Street Pantry <b>bold</b>')
  })

  test('taken back, it is gone', patient, async () => {
    await coordinator.press('Take it back')
    expect(await coordinator.text()).toContain('Taken back on')
    await family.visit('/counties/00/find-help?q=lantern+street+pantry')
    expect(await family.text()).not.toContain('Lantern Street Pantry')
  })
})

describe('a navigator keeps a listing by hand', () => {
  let navigator: Person
  let family: Person
  beforeAll(async () => {
    navigator = await story.person()
    family = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  })
  afterAll(async () => {
    await navigator?.leave()
    await family?.leave()
  })
  const fill = (label: string, text: string) => navigator.page.getByLabel(label, { exact: true }).fill(text)

  test(
    'hours that never end come back beside their field, and nothing that was typed is lost',
    patient,
    async () => {
      await navigator.visit('/become')
      await navigator.press('Become Rosa Canyon')
      await navigator.visit('/counties/00/directory')
      await navigator.follow('Add a listing')
      await fill('Name of the service', 'Marigold Meals <i>free</i>')
      await fill('Agency', 'Marigold House')
      await tick(navigator, 'Food')
      await fill('Youngest age', '5')
      await fill('Oldest age', '18')
      await navigator.page.getByRole('group', { name: 'Days, row 1' }).getByText('Mon').click()
      await fill('Opens, row 1', '9 am')
      await navigator.press('Save the listing', { status: 422 })
      const text = await navigator.text()
      expect(text).toContain('Closes, row 1: These hours never end. When do they close?')
      expect(await navigator.page.getByLabel('Agency', { exact: true }).inputValue()).toBe('Marigold House')
    },
  )

  test('mended, a family finds it, and markup in it is letters', patient, async () => {
    await fill('Closes, row 1', '1 pm')
    await fill('Wait', 'about two weeks')
    await navigator.press('Save the listing')
    expect(await navigator.text()).toContain('Saved. Families see it now.')
    await family.visit('/counties/00/find-help?q=marigold')
    expect(await family.text()).toContain('Marigold Meals <i>free</i>')
    await family.follow('Marigold Meals')
    expect(await family.text()).toContain('¿La persona que necesita ayuda tiene de 5 a 18 años?')
    expect(await family.text()).toContain('lun 09:00–13:00')
    expect(await family.text()).toContain('about two weeks')
  })

  test('what she writes of the agency holds for what it offers, and is taken back', patient, async () => {
    const [path, listing] = [navigator.path(), family.path()]
    await navigator.follow('Marigold House')
    await navigator.follow('Change this agency')
    await fill('Phone', '(559) 555-0130')
    await navigator.press('Save the agency')
    await family.visit(listing)
    expect(await family.text()).toContain('(559) 555-0130')
    await family.follow('Marigold House')
    expect(await family.text()).toContain('Marigold Meals <i>free</i>')
    await navigator.press('Put it back as it was before this')
    await family.visit(listing)
    expect(await family.text()).not.toContain('(559) 555-0130')
    await navigator.visit(path)
  })

  test(
    'answering what she likes leaves out what is not for her, and no address holds it',
    patient,
    async () => {
      await family.visit('/counties/00/find-help?q=marigold')
      await family.page.getByText('Mostrar solo lo que es para nosotros').first().click()
      await family.page.getByLabel('¿Qué edad tiene la persona que necesita ayuda?').fill('7')
      await family.press('Mostrar lo que es para nosotros')
      expect(await family.text()).toContain('1 lugar que puede ser para usted')
      await family.page.getByLabel('¿Qué edad tiene la persona que necesita ayuda?').fill('40')
      await family.press('Mostrar lo que es para nosotros')
      expect(await family.text()).toContain('Nada coincide')
      expect(family.path()).toMatch(/^\/counties\/00\/find-help(#places)?$/)
      expect(story.log.join('')).not.toContain('90817')
    },
  )

  test('she changes it, and takes the change back', patient, async () => {
    await fill('Name of the service', 'Marigold Suppers')
    await navigator.press('Save the listing')
    expect(await navigator.text()).toContain('It said before: Marigold Meals <i>free</i>')
    await family.visit('/counties/00/find-help?q=marigold')
    expect(await family.text()).toContain('Marigold Suppers')
    await navigator.press('Put it back as it was before this')
    await family.visit('/counties/00/find-help?q=marigold')
    expect(await family.text()).toContain('Marigold Meals')
    expect(await family.text()).not.toContain('Marigold Suppers')
  })

  test('taken out of the directory it is gone, with its history kept', patient, async () => {
    await navigator.press('Take it out of the directory')
    await family.visit('/counties/00/find-help?q=marigold')
    expect(await family.text()).toContain('Nada coincide')
    expect(await navigator.text()).toContain('What was changed')
    await navigator.visit('/counties/00/directory')
    await navigator.follow('All agencies')
    await navigator.page.getByLabel('Part of the name').fill('marigold')
    await navigator.press('Find agencies')
    expect(await navigator.text()).toMatch(/1 agency[\s\S]*Marigold House\s*0\s*Not yet/)
  })

  test(
    'two records of one agency become one after a look at what moves, and two again',
    patient,
    async () => {
      await navigator.follow('Marigold House')
      await navigator.follow('Change this agency')
      await navigator.follow('The same agency stands here twice')
      await navigator.page.getByLabel('Part of the name of the record that stays').fill('e')
      await navigator.press('Find agencies')
      await navigator.follow(/^See what would move to/)
      expect(await navigator.text()).toContain('Marigold Meals')
      await navigator.press('Make them one')
      expect(await navigator.text()).toMatch(/Marigold House, on .*, by Rosa Canyon/)
      await navigator.press('Make them two again')
      expect(await navigator.text()).toContain('Change Marigold House')
    },
  )
})

describe('a county brings in tables of another directory and takes them back', () => {
  let coordinator: Person
  let family: Person
  beforeAll(async () => {
    coordinator = await story.person()
    family = await story.person({ script: false })
  })
  afterAll(async () => {
    await coordinator?.leave()
    await family?.leave()
  })
  const zip = (files: Readonly<Record<string, string>>) =>
    Buffer.from(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    )
  const look = async (name: string, buffer: Buffer, expected = {}) => {
    await coordinator.visit('/counties/00/directory/import')
    await coordinator.page
      .getByLabel('HSDS 3.0 or Ohana file')
      .setInputFiles({ name, mimeType: 'application/zip', buffer })
    await coordinator.press('Look at it', expected)
  }

  test('a broken zip is refused with its reason', patient, async () => {
    await coordinator.visit('/become')
    await coordinator.press('Become Devon Lark')
    await look('broken.zip', Buffer.from('PK and nothing'), { status: 422 })
    expect(await coordinator.text()).toContain('That zip is broken. Nothing was written.')
  })

  test('rows that cannot be used are named; the others wait', patient, async () => {
    const tables = {
      'organizations.csv': 'id,name,description\no1,Juniper Works,Helps\n',
      'services.csv':
        'id,organization_id,name,status\ns1,o1,Juniper Diaper Closet,active\ns2,o9,Nobody’s Closet,active\n',
      'schedules.csv': 'id,service_id,byday,opens_at,closes_at\nh1,s1,MO,09:00,\n',
    }
    await look('juniper.zip', zip(tables))
    const text = await coordinator.text()
    expect(text).toContain('each as not yet called: 1')
    expect(text).toContain('services.csv row 3.organization')
    expect(text).toContain('these hours never end')
    await family.visit('/counties/00/find-help?q=juniper')
    expect(await family.text()).not.toContain('Juniper Diaper Closet')
  })

  test(
    'written, families find it; taken along, it stands in the tables; taken back, it is gone',
    patient,
    async () => {
      await coordinator.press('Write it into the directory')
      await family.visit('/counties/00/find-help?q=juniper')
      expect(await family.text()).toContain('Juniper Diaper Closet')
      const path = coordinator.path()
      await coordinator.visit('/counties/00/directory/import')
      const taken = await coordinator.take('HSDS 3.0 CSV')
      const taking: string[] = []
      const outcome = await readDirectoryFile(taken, ({ name }) => taking.push(name))
      expect(outcome).toMatchObject({ done: true, result: { problems: [] } })
      expect(taking).toContain('Juniper Diaper Closet')
      await coordinator.visit(path)
      await coordinator.press('Take it back')
      await family.visit('/counties/00/find-help?q=juniper')
      expect(await family.text()).not.toContain('Juniper Diaper Closet')
    },
  )
})
