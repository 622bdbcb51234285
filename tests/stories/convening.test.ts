import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { textOfPdf } from './read-pdf.ts'
import { openStory, type Story } from './story.ts'

// A convening from announcement to certificate. The director has script; those who come have none: one of them reads
// Spanish on a phone. Without script every step is a link or a form, and that is the path told here.
let now = new Date('2027-02-01T17:00:00Z')
let story: Story
let director: Person
let ana: Person
let ben: Person
beforeAll(async () => {
  story = await openStory({ clock: () => now })
  director = await story.person()
  ana = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  ben = await story.person({ script: false })
}, 180_000)
afterAll(async () => {
  for (const person of [director, ana, ben]) await person?.leave()
  await story?.close()
})

const patient = { timeout: 150_000 }
const fill = async (person: Person, fields: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(fields)) await person.page.locator(`#field-${name}`).fill(value)
}
let at = ''
let bens = ''

describe('the office plans it', () => {
  test('as a draft that no visitor sees', patient, async () => {
    await become(director, 'Become Marisol Arroyo')
    await director.visit('/convenings')
    expect(director.path()).toBe('/counties/00/convenings')
    await director.follow('Plan a convening')
    await director.press('Save as a draft', { status: 422 })
    expect(await director.text()).toContain('Give it a title.')
    await fill(director, {
      title: 'Spring convening',
      titleEs: 'Encuentro de primavera',
      startsOn: '2027-03-04',
      endsOn: '2027-03-04',
      placeName: 'Meadow Hall',
      capacity: '1',
    })
    await director.press('Save as a draft')
    at = director.path().replace('/plan', '')
    await ben.visit(at, { status: 404 })
  })

  test('with a room, a speaker and talks that never clash', patient, async () => {
    await director.follow('Add a room')
    await fill(director, { name: 'Great hall', capacity: '80' })
    await director.press('Save')
    await director.follow('Add a speaker')
    await fill(director, { name: 'Amal Reed', post: 'Clinician II' })
    await director.press('Save')
    const talk = async (title: string, from: string, until: string, status: number) => {
      await director.follow('Add a talk')
      await fill(director, { title, from, until })
      await director.page.getByLabel('Room').selectOption({ label: 'Great hall (holds 80)' })
      await director.page.getByText('Principals', { exact: true }).click()
      await director.press('Save', { status })
    }
    await talk('Opening a room', '10:00', '11:00', 200)
    await talk('The first call home', '10:30', '11:30', 409)
    expect(await director.text()).toContain('Great hall is taken by “Opening a room”, 10:00 AM to 11:00 AM.')
    await fill(director, { from: '11:00', until: '12:00' })
    await director.press('Save')
    await director.press('Announce it')
    expect(await director.text()).toContain('Announced')
  })

  test(
    'and with talks out of a file, every fault of it named before a thing is written',
    patient,
    async () => {
      const send = async (csv: string) => {
        const file = { name: 'program.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
        await director.page.getByLabel('CSV or iCalendar file').setInputFiles(file)
        await director.press('Look at it first')
      }
      await director.follow('Bring a program in from a file')
      await send('title,start,end,room\nA closing word,10:30,11:30,GREAT HALL\nLunch,noon,13:00,\n')
      const wrong = await director.text()
      expect(wrong).toContain('The room is taken at that time. Great hall: Opening a room')
      expect(wrong).toContain('“noon” is not a time.')
      await send('title,start,end,room\nA closing word,2:30 PM,3:30 PM,Patio\n')
      expect(await director.text()).toContain('New rooms: Patio')
      await director.press('Bring in 1 talk')
      expect(await director.text()).toContain('A closing word')
      await director.follow('Bring a program in from a file')
      await director.press('Take all of it back')
      await director.visit(`${at}/plan`)
      expect(await director.text()).toContain('Great hall')
      expect(await director.text()).not.toContain('Patio')
    },
  )
})

describe('people come', () => {
  test('she reads the program in Spanish on a phone, narrows it, and keeps a place', patient, async () => {
    await ana.visit(at)
    expect(await ana.text()).toContain('Encuentro de primavera')
    await ana.follow('Directores de escuela')
    expect(await ana.text()).toContain('2 de 2 charlas')
    await ana.visit(at)
    await ana.follow('Inscribirse')
    await fill(ana, { mail: 'ana@example.org', name: 'Ana Prado' })
    await ana.page.getByLabel('Usted viene como').selectOption('principal')
    await ana.press('Inscribirse')
    expect(await ana.text()).toContain('Usted tiene lugar')
  })

  test('he finds every place taken and stands in line; a second try is told', patient, async () => {
    await ben.visit(`${at}/registration`)
    expect(await ben.text()).toContain('All places are taken.')
    await fill(ben, { mail: 'ben', name: 'Ben Ochre' })
    await ben.press('Register', { status: 422 })
    expect(await ben.text()).toContain('Choose one.')
    await fill(ben, { mail: 'ben@example.org' })
    await ben.page.getByLabel('You come as').selectOption('school-counselor')
    await ben.press('Register')
    expect(await ben.text()).toContain('On the waiting list')
    bens = ben.path()
    await ben.visit(`${at}/registration`)
    await fill(ben, { mail: 'BEN@example.org', name: 'Ben Ochre' })
    await ben.page.getByLabel('You come as').selectOption('school-counselor')
    await ben.press('Register', { status: 409 })
    expect(await ben.text()).toContain('This address is registered already')
  })

  test('she cannot come, and the place is his by itself', patient, async () => {
    await ana.page.getByText('No puedo venir', { exact: true }).click()
    await ana.press('Sí, no puedo venir')
    expect(await ana.text()).toContain('No puede venir')
    await ben.visit(bens)
    expect(await ben.text()).toContain('You have a place')
  })

  test('nothing of them stands in the log', patient, async () => {
    expect(story.log.join('')).not.toMatch(/ana@|ben@|Prado|Ochre/)
  })
})

describe('the day', () => {
  let pass = ''
  test('his code opens the door, and another’s does not', patient, async () => {
    await ben.page.getByText('The code in letters').click()
    pass =
      (await ben.page.locator('#pass ~ details p, section:has(#pass) details p').first().textContent()) ?? ''
    expect(pass).toContain('/counties/00/door/')
    now = new Date('2027-03-04T16:45:00Z')
    await director.visit('/counties/00/door')
    await fill(director, { code: 'something else' })
    await director.press('Look at it', { status: 404 })
    expect(await director.text()).toContain('This code is none of ours')
    await fill(director, { code: pass })
    await director.press('Look at it')
    await director.press('Let in')
    expect(await director.text()).toContain('Ben Ochre is in.')
    await director.visit(`${at}/registrations`)
    expect(await director.text()).toContain('1 have a place, 0 wait, 1 were seen.')
    await director.follow('How long this is kept')
    await fill(director, { needsDays: '31' })
    await director.press('Save the days', { status: 422 })
    expect(await director.text()).toContain('Write a whole number of days within the limits.')
    await fill(director, { needsDays: '14' })
    await director.press('Save the days')
    expect(await director.text()).toContain('Saved.')
  })

  test('he keeps a certificate, and whoever is handed it sees that it is real', patient, async () => {
    now = new Date('2027-03-04T23:59:00Z')
    await ben.visit(bens)
    await ben.follow('Certificate of attendance')
    await ben.press('Take the certificate of attendance')
    const text = await textOfPdf(await ben.take('Certificate as PDF'))
    expect(text).toContain('Ben Ochre')
    expect(text).toContain('Spring convening')
    const proof = /\/certificates\/[\w-]{27}/.exec(text.replaceAll(/\s/g, ''))?.[0] ?? ''
    await ana.visit(proof)
    expect(await ana.text()).toContain('Ben Ochre')
    expect(await ana.text()).toContain('No tiene fecha final.')
    // Whoever was shown it can read it and do nothing to it.
    expect(await ana.page.locator('main form').count()).toBe(0)
    await ana.visit(`${proof}x`, { status: 404 })
    await ben.press('Remove my certificate', { status: 422 })
    expect(await ben.text()).toContain('Tick the box first.')
    await ben.page.getByText('I have what I want to keep. Remove it.').click()
    await ben.press('Remove my certificate')
    expect(await ben.text()).toContain('Removed. Its page is gone.')
    await ana.visit(proof, { status: 404 })
  })
})
