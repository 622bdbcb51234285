import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { become } from './become.ts'
import { whatIsWrong } from './page-check.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'
import { tick } from './tick.ts'

let story: Story
/** Who leads the talk, at a desk. */
let host: Person
/** A phone in which script is off, in Spanish. */
let phone: Person
/** A laptop with two windows of one browser. */
let laptop: BrowserContext
let windows: readonly [Page, Page]
let code: string
const convening = newId<'convening'>()
const talk = newId<'talk'>()
const room = `/counties/00/talks/${talk}/live`
const patient = { timeout: 120_000 }
const soon = { timeout: 20_000 }

beforeAll(async () => {
  story = await openStory()
  await sql`insert into convene.convening (county_id, id, kind, title, place_kind, meeting_link, starts_at, ends_at, state,
      announced_at, made_at, changed_at)
    values (0, ${convening}, 'convening', 'Spring convening', 'online', 'https://scoe.zoom.us/j/1', now(),
      now() + interval '6 hours', 'announced', now(), now(), now())`.execute(story.world.owner)
  await sql`insert into convene.talk (county_id, id, convening_id, title, starts_at, ends_at, made_at, changed_at)
    values (0, ${talk}, ${convening}, 'The first Monday', now(), now() + interval '1 hour', now(), now())`.execute(
    story.world.owner,
  )
  host = await story.person()
  phone = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  laptop = await story.browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' })
}, 180_000)
afterAll(async () => {
  await host?.leave()
  await phone?.leave()
  await laptop?.close()
  await story?.close()
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const saying = (page: Page, text: string) => page.getByText(text).first().waitFor(soon)
const clean = async (page: Page) => expect(await whatIsWrong(page, 'en')).toEqual([])
const streamsOpened = () =>
  story.log.filter((line) => line.includes('/live/from/:after') && line.includes('200')).length

test('who leads the talk opens its room from the program', patient, async () => {
  await become(host, 'Become Marisol Arroyo')
  await host.visit(`/counties/00/convenings/${convening}`)
  await host.follow('Live room: The first Monday')
  expect(await host.text()).toContain('The live room is not open yet')
  await host.follow('Moderate this room')
  await host.page.getByLabel('Link to the shared document').fill('http://example.org/notes')
  await host.press('Open the live room', { status: 422 })
  expect(await host.text()).toContain('A link begins with https://')
  await host.page.getByLabel('Link to the shared document').fill('https://example.org/notes')
  await host.press('Open the live room')
  code = ((await host.page.locator('.live__code').textContent()) ?? '').replaceAll(/\s/g, '')
  expect(code).toMatch(/^[A-Z2-9]{8}$/)
})

test('on a phone without script one comes in by the code and asks', patient, async () => {
  await phone.visit(room)
  await phone.page.getByLabel('Código de la sala').fill('AAAA AAAA')
  await phone.press('Entrar', { status: 422 })
  expect(await phone.text()).toContain('Ninguna sala abierta tiene este código')
  await phone.page.getByLabel('Código de la sala').fill(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)
  await phone.press('Entrar')
  expect(phone.path()).toBe(room)
  expect(await phone.page.getByRole('link', { name: 'Abrir el video en Zoom' }).getAttribute('href')).toBe(
    'https://scoe.zoom.us/j/1',
  )
  await phone.page.getByLabel('Su pregunta').fill('¿Quién llama a las familias?')
  await phone.press('Enviar la pregunta')
  expect(await phone.text()).toContain('Una persona revisa su pregunta antes de mostrarla')
})

test(
  'it waits on the desk until it is shown, and then stands in both windows of a laptop',
  patient,
  async () => {
    const [one, other] = [await laptop.newPage(), await laptop.newPage()]
    windows = [one, other]
    await one.goto(`${story.address}/counties/00/live/${code}`)
    await clean(one)
    await press(one, 'Come in')
    await saying(one, 'No questions are shown yet')
    await other.goto(`${story.address}${room}`)
    for (const page of windows) await saying(page, 'Live: new questions and results appear by themselves.')
    await saying(host.page, '1 question waits')
    await press(host.page, 'Show: ¿Quién llama a las familias?')
    for (const page of windows) await saying(page, '¿Quién llama a las familias?')
    // One stream for two windows.
    expect(streamsOpened()).toBe(1)
    await clean(one)
  },
)

test('a voice counts once, and both windows see it', patient, async () => {
  const [one, other] = windows
  await press(one, 'I ask this too')
  for (const page of windows) await saying(page, '2 ask this')
  await press(other, 'I ask this too')
  await saying(other, 'You asked this too already')
  await phone.visit(room)
  expect(await phone.text()).toContain('2 lo preguntan')
})

test('a poll shows nothing of four answers and all of what may be told from five on', patient, async () => {
  await host.page.getByText('New poll').click()
  await host.page.getByLabel('What do you ask?').fill('What comes first?')
  await host.page.getByLabel('Answers, one on each line').fill('Calls\nA room')
  await press(host.page, 'Prepare the poll')
  await press(host.page, 'Open the poll')
  const [one] = windows
  await saying(one, 'What comes first?')
  await one.getByText('Calls').click()
  await press(one, 'Send your answer')
  await saying(one, 'Results show from five answers on')
  await phone.visit(room)
  await tick(phone, 'Calls')
  await phone.press('Enviar su respuesta')
  await othersAnswer(4)
  await saying(one, '6 answers')
  await clean(one)
  await clean(host.page)
})

test(
  'the server goes and comes back: nothing that happened meanwhile is lost, and no page is left',
  patient,
  async () => {
    const [one, other] = windows
    await one.getByLabel('Your question').fill('Half a sentence that')
    await story.restart(async () => {
      await saying(one, 'The connection was lost')
      // Another process behind the same database goes on serving.
      await ask('Asked at another server')
    })
    for (const page of windows) {
      await saying(page, 'Asked at another server')
      await saying(page, 'Live: new questions and results appear by themselves.')
    }
    expect(await one.getByLabel('Your question').inputValue()).toBe('Half a sentence that')
    await one
      .getByLabel('Your question')
      .fill('<img src=x onerror="document.title=1"><script>document.title=2</script>')
    await press(one, 'Send the question')
    await saying(one, 'A moderator looks at your question')
    await saying(host.page, '<img src=x')
    await press(host.page, /^Show: <img/)
    await saying(other, '<img src=x')
    expect(await other.title()).toContain('The first Monday')
  },
)

test('when the window that listens is closed, the other listens on', patient, async () => {
  const [one, other] = windows
  await one.close()
  await ask('After one window was closed')
  await saying(other, 'After one window was closed')
})

test('what is hidden leaves every page at once', patient, async () => {
  const [, other] = windows
  await press(host.page, 'Hide: ¿Quién llama a las familias?')
  await other.getByText('¿Quién llama a las familias?').waitFor({ state: 'detached', ...soon })
  await phone.visit(room)
  expect(await phone.text()).not.toContain('¿Quién llama')
})

test(
  'who registered comes in by the link of a letter, and is out when they cannot come',
  patient,
  async () => {
    const register = async (person: Person, words: readonly [mail: string, as: string, send: string]) => {
      await person.visit(`/counties/00/convenings/${convening}/registration`)
      await person.page.locator('[name="name"]').fill('Ana Prado')
      await person.page.getByLabel(words[0]).fill(`${newId()}@example.org`)
      await person.page.getByLabel(words[1]).selectOption('principal')
      await person.press(words[2])
    }
    const ana = await story.person({ width: 360, height: 740, script: false, language: 'es' })
    await register(ana, ['Su correo electrónico', 'Usted viene como', 'Inscribirse'])
    const own = ana.path()
    await ana.press('Entrar a la sala en vivo: The first Monday')
    expect(ana.path()).toBe(room)
    await ana.page.getByLabel('Su pregunta').fill('¿Hay guardería?')
    await ana.press('Enviar la pregunta')
    await ana.visit(own)
    await ana.page.getByText('No puedo venir', { exact: true }).click()
    await ana.press('Sí, no puedo venir')
    await ana.visit(room)
    expect(await ana.text()).toContain('el enlace de su carta abre la sala sin código')
    await ana.leave()
    const aide = await story.person({ script: false })
    await become(aide, 'Become Amara Stone')
    await register(aide, ['Your mail address', 'You come as', 'Register'])
    await aide.visit('/today')
    await aide.follow('What I come to')
    expect(await aide.text()).toContain('Spring convening')
    await aide.press('Come into the live room: The first Monday')
    expect(aide.path()).toBe(room)
    await aide.leave()
  },
)

test('a post of ten megabytes is refused in a sentence, and nobody is disturbed', patient, async () => {
  const [, other] = windows
  const status = await other.evaluate(async (address) => {
    const body = new URLSearchParams({ body: 'x'.repeat(10 * 1024 * 1024) })
    const answer = await fetch(address, { method: 'POST', body })
    return [answer.status, /That is more than this form takes/.test(await answer.text())]
  }, `${story.address}${room}/questions`)
  expect(status).toEqual([413, true])
  await ask('Still going')
  await saying(other, 'Still going')
})

test('the timer of the agenda runs in every window', patient, async () => {
  await host.page.getByText('Add this part').first().click()
  await host.page.getByLabel('Part of the agenda').fill('Opening')
  await host.page.getByLabel('Minutes').fill('5')
  await press(host.page, 'Add this part')
  await press(host.page, 'Begin: Opening')
  const timer = windows[1].getByRole('timer')
  await timer.waitFor(soon)
  expect(await timer.textContent()).toMatch(/Now: 4:5\d left|Now: 5:00 left/)
  await clean(windows[1])
})

test('without script staff moderate too, and raise a decision', patient, async () => {
  const aide = await story.person({ script: false })
  await become(aide, 'Become Devon Lark')
  await aide.visit(room)
  await aide.press('Come in')
  await aide.page.getByText('Raise a decision').first().click()
  await aide.page.getByLabel('What is being decided?').fill('Every school names a room by May')
  await aide.press('Raise a decision')
  expect(await aide.text()).toContain('The office has it among its decisions to word')
  await aide.page.getByLabel('Your question').fill('Is there a budget?')
  await aide.press('Send the question')
  await aide.follow('Moderate this room')
  await aide.press('Show: Is there a budget?')
  expect(await aide.text()).toContain('Saved.')
  await saying(windows[1], 'Is there a budget?')
  await aide.leave()
})

test('someone whose role ended hears nothing more from that moment', patient, async () => {
  const context = await story.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${story.address}/become`)
  await press(page, 'Become Priya Meadow')
  await page.goto(`${story.address}${room}`)
  await press(page, 'Come in')
  await saying(page, 'Live: new questions and results appear by themselves.')
  await sql`insert into people.membership_ending (county_id, membership_id, ended_at, reason)
    select 0, m.id, now(), 'has left' from people.membership m join people.person p on p.id = m.person_id
    where p.display_name = 'Priya Meadow'`.execute(story.world.owner)
  await saying(page, 'The connection was lost')
  await ask('After she left')
  await saying(windows[1], 'After she left')
  expect(await page.getByText('After she left').count()).toBe(0)
  await context.close()
})

/** A question that is written where no browser of this story is. */
async function ask(body: string): Promise<void> {
  const seat = newId().slice(-24).replaceAll('-', '_').padStart(24, 'x')
  await story.world.owner.transaction().execute(async (tx) => {
    await sql`select set_config('app.county', '0', true)`.execute(tx)
    await sql`insert into convene.live_seat values (0, ${talk}, ${seat}, now(), null)`.execute(tx)
    const id = newId()
    await sql`insert into convene.live_question (county_id, id, talk_id, seat, body, state, asked_at)
      values (0, ${id}, ${talk}, ${seat}, ${body}, 'shown', now())`.execute(tx)
    await sql`select convene.tell_live(${talk}, 'question', ${id}, now())`.execute(tx)
  })
}

async function othersAnswer(count: number): Promise<void> {
  for (let given = 0; given < count; given += 1)
    await story.world.owner.transaction().execute(async (tx) => {
      const seat = newId().slice(-24).replaceAll('-', '_').padStart(24, 'y')
      await sql`select set_config('app.county', '0', true)`.execute(tx)
      await sql`insert into convene.live_seat values (0, ${talk}, ${seat}, now(), null)`.execute(tx)
      await sql`insert into convene.live_answer (county_id, talk_id, poll_id, seat, choice, answered_at)
        select 0, ${talk}, id, ${seat}, 1, now() from convene.live_poll where talk_id = ${talk}`.execute(tx)
      await sql`select convene.tell_live(${talk}, 'poll', id, now()) from convene.live_poll
        where talk_id = ${talk}`.execute(tx)
    })
}
