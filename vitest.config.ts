import { globSync, readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

const all = '{app,modules,platform,packages,db,tests,bench}/**/*.test.{ts,tsx}'

// What keeps state of its own, and what puts another module, clock or build in place, has a worker to itself.
const ownState = [
  /freshDatabase|emptyDatabase|startServer|openStory|launchChromium|child_process/,
  /installAssets|vi\.(mock|doMock|stub|useFake)/,
]
const keepsState = (path: string) => ownState.some((sign) => sign.test(readFileSync(path, 'utf8')))
const apart = globSync(all)
  .map((path) => path.replaceAll('\\', '/'))
  .filter(keepsState)

const ways = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // One more than the two cores of a small machine: stories wait for browsers and for PostgreSQL.
  maxWorkers: 3,
}
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  oxc,
  test: {
    globalSetup: ['tests/world/global-setup.ts'],
    ...ways,
    projects: [
      { oxc, test: { ...ways, name: 'apart', include: apart, sequence: { groupOrder: 1 } } },
      {
        oxc,
        test: {
          ...ways,
          name: 'together',
          include: [all],
          exclude: [...configDefaults.exclude, ...apart],
          // Rules keep no state, so their tests read each module once a worker and not once a file.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
})
