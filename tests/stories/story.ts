import type { Browser } from 'playwright-core'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { type Person, type Seat, sitDown } from './person.ts'
import { openStoryWorld, type StoryParts, type StoryWorld } from './story-world.ts'

/** One world and one browser for the stories of a file; each person has a window of their own. */
export type Story = StoryWorld & {
  readonly browser: Browser
  person(seat?: Seat): Promise<Person>
}

/** Opened in `beforeAll`, closed in `afterAll`. */
export async function openStory(parts: StoryParts = {}): Promise<Story> {
  const [world, browser] = await Promise.all([openStoryWorld(parts), launchChromium()])
  return {
    ...world,
    browser,
    person: (seat) => sitDown(browser, world.address, seat),
    close: async () => {
      await browser.close()
      await world.close()
    },
  }
}
