import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

// An editor of the county's office mends a page, without script; a family reads it on a telephone.
let story: Story
let editor: Person
let reader: Person
beforeAll(async () => {
  story = await openStory()
  editor = await story.person({ script: false })
  reader = await story.person({ width: 360, height: 740 })
  for (const { page } of [editor, reader]) page.setDefaultTimeout(8000)
  await become(editor, 'Devon Lark')
}, 240_000)
afterAll(() => story?.close())

const box = () => editor.page.locator('#field-text')

describe('an editor mends a page', { timeout: 240_000 }, () => {
  test('she finds it among the pages, changes a sentence and sees it before anyone else does', async () => {
    await editor.visit('/front/pages')
    await editor.goBy(() =>
      editor.page.getByRole('row', { name: 'Careers' }).getByRole('link').first().click(),
    )
    const shipped = await box().inputValue()
    await box().fill(
      `${shipped}\n## Our own fair\n\nCome on the **first Friday** of March. [Ask us](to:/we-need-you)\n`,
    )
    await editor.press('Preview')
    expect(await editor.page.getByRole('heading', { name: 'Our own fair' }).count()).toBe(1)
    await reader.visit('/counties/00/pages/careers')
    expect(await reader.text()).not.toContain('Our own fair')
    await editor.press('Put it on the page')
    await reader.visit('/counties/00/pages/careers')
    expect(await reader.text()).toContain('Our own fair')
    expect(await reader.text()).toContain('In the words of Practice County')
    // The shipped page is as it was, for every other county.
    await reader.visit('/careers')
    expect(await reader.text()).not.toContain('Our own fair')
  })

  test('markup of the web and links that run something are not taken', async () => {
    await editor.visit('/front/pages/careers/en')
    const kept = await box().inputValue()
    await box().fill(`${kept}\n<img src=x onerror=alert(1)>\n`)
    await editor.press('Put it on the page', { status: 422 })
    expect(await editor.text()).toContain('HTML is not taken')
    await box().fill(`${kept}\n[press](javascript:alert) and [this](to://elsewhere.example)\n`)
    await editor.press('Put it on the page')
    await reader.visit('/counties/00/pages/careers')
    expect(await reader.text()).toContain('press and this')
    expect(await reader.page.locator('main a[href*=javascript], main a[href*=elsewhere]').count()).toBe(0)
  })

  test('two who change it at once: the second is told, and nothing of hers is lost', async () => {
    const other = await story.person({ script: false })
    other.page.setDefaultTimeout(8000)
    await become(other, 'Marisol Arroyo')
    await other.visit('/front/pages/careers/en')
    await editor.visit('/front/pages/careers/en')
    await editor.page.locator('#field-text').fill('## Short\n\nA short page.')
    await editor.press('Put it on the page')
    await other.page.locator('#field-text').fill('## Mine\n\nAnother page.')
    await other.press('Put it on the page', { status: 422 })
    expect(await other.text()).toContain('Someone changed this page while you wrote')
    expect(await other.page.locator('#field-text').inputValue()).toContain('Another page.')
    await other.leave()
  })

  test('what it said before comes back by one press, and the shipped words by another', async () => {
    await editor.visit('/front/pages/careers/en')
    await editor.press(/^Bring back the words of Devon Lark/)
    await reader.visit('/counties/00/pages/careers')
    expect(await reader.text()).toContain('press and this')
    await editor.press('Go back to the shipped words')
    await reader.visit('/counties/00/pages/careers')
    expect(await reader.text()).not.toContain('In the words of')
    expect(await reader.text()).toContain('Where do I stand?')
  })

  test('an upgrade that changed the shipped words underneath says so, and shows them', async () => {
    await editor.visit('/front/pages/careers/es')
    await box().fill('## Nuestra feria\n\nEl primer viernes de marzo.')
    await editor.press('Put it on the page')
    await editor.visit('/front/pages')
    expect(await editor.text()).not.toContain('the shipped words have changed since')
    // As an upgrade would: the page was written over other shipped words than today's.
    await sql`update front.page_version set shipped_hash = repeat('0', 64) where language = 'es'`.execute(
      story.world.owner,
    )
    await editor.visit('/front/pages')
    expect(await editor.text()).toContain('the shipped words have changed since')
    await editor.follow(/^Our words/)
    expect(await editor.page.getByRole('heading', { name: 'The shipped words today' }).count()).toBe(1)
  })

  test('the language switch keeps the page, and the Spanish words wait for a reviewer', async () => {
    await reader.visit('/counties/00/pages/careers')
    await reader.goBy(() => reader.page.getByRole('link', { name: 'Español' }).click(), { language: 'es' })
    expect(reader.path()).toContain('/counties/00/pages/careers')
    expect(await reader.text()).toContain('Nuestra feria')
    expect(await reader.text()).toContain('Ninguna persona con nombre ha revisado todavía')
  })
})

test('a counselor is turned away from the editor’s desk, and finds no button to it', {
  timeout: 60_000,
}, async () => {
  const counselor = await story.person()
  await become(counselor, 'Amara Stone')
  await counselor.visit('/front/pages', { status: 403 })
  await counselor.leave()
})
