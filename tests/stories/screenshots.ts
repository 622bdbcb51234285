import { mkdirSync } from 'node:fs'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { startProduct } from './start-product.ts'

// The README's pictures, taken of the practice county as a newcomer finds it: npm run screenshots.
const folder = 'docs/screenshots'
const [product, browser] = await Promise.all([startProduct(), launchChromium()])
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(`${product.address}/counties/00`)
  await page.locator('#files').waitFor({ timeout: 120_000 })
  await picture('answer')
  await page.locator('#map').scrollIntoViewIfNeeded()
  await page.locator('#map').evaluate((heading) => heading.scrollIntoView())
  await picture('map')
  await page.goto(`${product.address}/counties/00/risks`)
  await picture('risks')

  async function picture(name: string): Promise<void> {
    await page.evaluate(() => document.fonts.ready.then(() => true))
    await page.screenshot({ path: `${folder}/${name}.png` })
  }
} finally {
  await browser.close()
  await product.clear()
}
