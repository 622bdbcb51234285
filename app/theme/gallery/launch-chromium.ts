import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's own browser, which asks nothing of the network by itself. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const found = places.find(existsSync)
  if (found === undefined)
    throw new Error(`No Chromium at any of ${places.join(', ')}: run "npm test" once, it says how.`)
  return chromium.launch({
    executablePath: found,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', ...more],
  })
}
