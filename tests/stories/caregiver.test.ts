import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'
import { tick } from './tick.ts'

// A grandmother on a small telephone, in Spanish, without script; the county's people on their desks.
// A form that comes back within three seconds was filled in by no one: the clock goes on, the test does not wait.
let later = 0
let story: Story
let she: Person
let director: Person
beforeAll(async () => {
  story = await openStory({ clock: () => new Date(Date.now() + later) })
  she = await story.person({ language: 'es', script: false, width: 360, height: 740 })
  director = await story.person()
  for (const { page } of [she, director]) page.setDefaultTimeout(8000)
}, 240_000)
afterAll(() => story?.close())

const kept = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from front.reach_out`.execute(
    story.world.owner,
  )
  return rows[0]?.count
}

describe('a county opens its door', { timeout: 180_000 }, () => {
  test('before its office has said where it is reached, it takes no message', async () => {
    await she.visit('/counties/00/we-need-you')
    expect(await she.text()).toContain('aún no lee mensajes aquí')
    // The next step is there all the same.
    expect(await she.text()).toContain('A quién preguntar en mi escuela')
    await she.visit('/counties/00/we-need-you/family', { status: 404 })
    await she.visit('/we-need-you')
    expect(await she.text()).toContain('Ningún condado lee mensajes aquí todavía')
  })

  test('the director enters where families reach the county; a gap comes back beside its field', async () => {
    await become(director, 'Marisol Arroyo')
    await director.visit('/front/contact')
    await director.press('Show this contact', { status: 422 })
    expect(await director.text()).toContain('Write the phone with digits')
    await director.page.getByLabel('Phone').fill('916-555-0100')
    await director.page.getByLabel('When someone answers').fill('school days, 8 to 4')
    await director.page.getByLabel('Who confirmed it').fill('Marisol Arroyo')
    await director.page.getByLabel('Confirmed on').fill('2026-11-02')
    await director.press('Show this contact')
    expect(await director.text()).toContain('916-555-0100')
  })
})

describe('a caregiver asks', { timeout: 180_000 }, () => {
  test('the form begins with help; a yes to danger shows help only and keeps nothing', async () => {
    await she.visit('/')
    await she.follow('Le necesitamos')
    await she.follow('Condado de práctica')
    await she.follow('Madre, padre o cuidador')
    expect(await she.text()).toContain('oprima 2')
    await tick(she, 'Sí, o no sé')
    await she.press('Seguir')
    expect(await she.text()).toContain('No se guardó nada')
    expect(await she.page.locator('main input, main textarea').count()).toBe(0)
    expect(await kept()).toBe(0)
  })

  test('she says how to answer, when, in which language and with whom; a gap loses nothing she typed', async () => {
    await she.visit('/counties/00/we-need-you/family')
    await tick(she, /^No$/)
    await she.press('Seguir')
    expect(await she.text()).toContain('no escriba aquí el nombre de ningún niño')
    expect(await she.text()).toContain('Busque ayuda cerca')
    expect(await she.text()).toContain('Nadie vigila estos mensajes')
    await tick(she, 'Medi-Cal u otro plan de salud')
    await tick(she, 'Llámenme')
    await she.press('Enviar este mensaje', { status: 422 })
    expect(await she.page.getByLabel('Llámenme').isChecked()).toBe(true)
    await she.page.getByLabel('El número o la dirección').fill('916-555-0142')
    await tick(she, 'En la tarde')
    await she.page.getByLabel('¿Qué idioma habla mejor?').selectOption('es')
    await tick(she, /^No$/)
    // Nobody sees the field that only a machine fills in.
    expect(await she.page.locator('[name=site]').isVisible()).toBe(false)
    later += 60_000
    await she.press('Enviar este mensaje')
    expect(she.path()).toBe('/counties/00/we-need-you/family/next')
    expect(await she.text()).toContain('A quién preguntar en mi escuela')
    expect(await kept()).toBe(1)
    await she.follow('Pedir que alguien de su escuela le llame')
    expect(she.path()).toBe('/counties/00/call-me')
    await she.visit('/counties/00/we-need-you/family/next')
    await she.follow('Busque ayuda cerca')
    expect(she.path()).toBe('/counties/00/find-help')
  })
})

describe('the county works through it', { timeout: 180_000 }, () => {
  test('a coordinator sees that it is there and not what it says', async () => {
    const coordinator = await story.person()
    await become(coordinator, 'Devon Lark')
    await coordinator.visit('/front/messages')
    await coordinator.follow('A parent or caregiver (restricted)')
    expect(await coordinator.text()).toContain('This message is restricted')
    expect(await coordinator.page.content()).not.toContain('916-555-0142')
    await coordinator.leave()
  })

  test('the director reads it with the steps of reporting beside it, takes it, answers and closes', async () => {
    await director.visit('/front/messages')
    expect(await director.text()).toContain('Nobody yet')
    await director.follow('A parent or caregiver (restricted)')
    const text = await director.text()
    expect(text).toContain('916-555-0142')
    expect(text).toContain('you yourself call child protective services or the police at once')
    await director.press('Take this case')
    await director.page.getByLabel('Your answer').fill('Called at six, an interpreter was not needed.')
    await director.press(/^Answer$/)
    await director.press('Close the case')
    expect(await director.text()).toContain('Closed it: Marisol Arroyo')
    await director.visit('/front/messages?shelf=closed')
    expect(await director.text()).toContain('Words are erased 90 days after a case is closed')
  })

  test('a letter to a job seeker says only that there is an answer, and its link opens it', async () => {
    const seeker = await story.person({ script: false })
    await seeker.visit('/counties/00/we-need-you/job_seeker')
    await seeker.page.getByLabel('Your name').fill('Ada Quillfeather')
    await seeker.page.getByLabel('Your mail address').fill('ada@example.org')
    await tick(seeker, 'Changing careers')
    await tick(seeker, 'See the work for a day')
    later += 60_000
    await seeker.press('Send this message')
    await director.visit('/front/messages')
    await director.follow('Someone looking for this work')
    await director.press('Take this case')
    await director.page.getByLabel('Your answer').fill('Come on Tuesday at nine.')
    await director.press(/^Answer$/)
    await director.visit('/people/outbox')
    const letter = await director.text()
    expect(letter).toContain('There is an answer for you')
    expect(letter).not.toContain('Tuesday')
    await seeker.visit(/\/answers\/\S+/.exec(letter)?.[0] ?? '')
    expect(await seeker.text()).toContain('Come on Tuesday at nine.')
    await seeker.visit('/answers/00~nothing~99999999999999.forged', { status: 404 })
    await seeker.leave()
  })
})
