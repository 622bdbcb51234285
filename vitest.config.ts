import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{app,modules,platform,packages,db,tests,bench}/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/world/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than the two cores of a small machine: stories wait for browsers and for PostgreSQL.
    maxWorkers: 3,
  },
})
